import ICU

/// What a UTF-16 unit is to a reader of words and numbers.
public enum CharacterKind: UInt8, Sendable {
  case letter
  /// A combining mark that belongs to the letter before it.
  case mark
  /// A decimal digit of any script.
  case digit
  case space
  case punctuation
  case symbol
  /// A directional mark, a joiner or a soft hyphen: it shows nothing.
  case ignorable
  case control
}

/// Facts about every UTF-16 unit, looked up without a call into ICU.
///
/// Surrogates count as letters: most scripts beyond U+FFFF are written with them.
///
/// Every rule asks about every unit, so that one word of memory answers all questions, and other modules compile the
/// look-ups into their loops. There is one table for a process, which is never freed: nothing is counted where it is
/// passed on.
public struct CharacterTable: Sendable {
  /// The table, made once for a process.
  public static let shared = CharacterTable()

  /// For each unit its traits, its script and what it is worth as a digit, the lowest bits first. Written before anybody
  /// sees the table and never after, so that all threads may read it; no unit is past its end.
  @usableFromInline nonisolated(unsafe) let records: UnsafePointer<UInt32>
  /// The folded form of each unit, kept as the records are.
  @usableFromInline nonisolated(unsafe) let folds: UnsafePointer<UInt16>
  /// The noughts beyond U+FFFF; the other digits follow each.
  nonisolated(unsafe) private let highZeros: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let scriptNames: UnsafeBufferPointer<String>

  /// Where a record has its script and the value of its digit.
  @inlinable static var scriptShift: UInt32 { 20 }
  @inlinable static var digitShift: UInt32 { 28 }

  private init() {
    let records = UnsafeMutablePointer<UInt32>.allocate(capacity: 0x1_0000)
    let folds = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x1_0000)
    var codes = ["Zyyy": UInt8(0)]
    var (kind, script) = (CharacterKind.letter, UInt8(0))
    for unit in UInt16.min...UInt16.max {
      let scalar = Unicode.Scalar(unit)
      let isLikeTheOneBefore = Self.isLikeTheOneBefore(unit)
      if !isLikeTheOneBefore {
        kind = scalar.map(CharacterKind.init) ?? .letter
        script = scalar.map { Self.code(of: $0, &codes) } ?? 0
      }
      let traits = CharacterTraits(describing: unit, kind)
      let digit = traits.contains(.digit) ? UInt32(scalar?.decimalDigit ?? 0) : 0
      (records + Int(unit)).initialize(
        to: traits.rawValue | UInt32(script) << Self.scriptShift | digit << Self.digitShift
      )
      let fold = isLikeTheOneBefore ? nil : scalar.map(SearchFolding.fold)
      (folds + Int(unit)).initialize(to: fold ?? unit)
    }
    self.records = UnsafePointer(records)
    self.folds = UnsafePointer(folds)
    highZeros = Self.keep((UInt32(0x1_0000)...0x1_FFFF).filter { Unicode.Scalar($0)?.decimalDigit == 0 })
    scriptNames = Self.keep(codes.sorted { $0.value < $1.value }.map(\.key))
  }

  /// Elements in memory that is never freed: counting who uses an array would cost more than the look-up.
  private static func keep<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(from: elements)
    return UnsafeBufferPointer(memory)
  }

  /// Han, Hangul, surrogates and private characters fill blocks of one kind and script without capitals: seven tenths of
  /// the table.
  private static func isLikeTheOneBefore(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3401...0x4DBF, 0x4E01...0x9FFF, 0xAC01...0xD7A3, 0xD801...0xDFFF, 0xE001...0xF8FF: true
    default: false
    }
  }

  private static func code(of scalar: Unicode.Scalar, _ codes: inout [String: UInt8]) -> UInt8 {
    let name = UnicodeText.script(of: scalar)
    if let code = codes[name] { return code }
    codes[name] = UInt8(truncatingIfNeeded: codes.count)
    return UInt8(truncatingIfNeeded: codes.count - 1)
  }

  /// What is said of a unit.
  @inlinable public func traits(of unit: UInt16) -> CharacterTraits {
    CharacterTraits(rawValue: records[Int(unit)] & (1 << Self.scriptShift - 1))
  }

  /// What a unit is.
  @inlinable public func kind(of unit: UInt16) -> CharacterKind { traits(of: unit).kind }

  /// Whether a unit is a letter or a mark on one.
  @inlinable public func isLetter(_ unit: UInt16) -> Bool { !traits(of: unit).isDisjoint(with: .word) }

  /// Whether searches for words pass over a unit.
  @inlinable public func isSkipped(_ unit: UInt16) -> Bool { traits(of: unit).contains(.skipped) }

  /// Whether a unit belongs to a script whose words stand without spaces.
  @inlinable public func isWithoutSpaces(_ unit: UInt16) -> Bool { traits(of: unit).contains(.withoutSpaces) }

  /// What a digit of any script is worth.
  @inlinable public func digitValue(of unit: UInt16) -> UInt8? {
    traits(of: unit).contains(.digit) ? UInt8(truncatingIfNeeded: records[Int(unit)] >> Self.digitShift) : nil
  }

  /// The digit of any script that begins at an index, and how many units it takes; `nil` past the end too.
  @inlinable public func digit(in units: [UInt16], at index: Int) -> (value: UInt8, length: Int)? {
    guard index < units.count else { return nil }
    if let digit = digitValue(of: units[index]) { return (digit, 1) }
    guard units[index] & 0xFC00 == 0xD800 else { return nil }
    return highDigit(in: units, at: index).map { ($0, 2) }
  }

  /// Whether a unit is either half of a digit that takes two.
  @inlinable public func isHighDigit(in units: [UInt16], at index: Int) -> Bool {
    guard units[index] & 0xF800 == 0xD800 else { return false }
    let start = units[index] & 0xFC00 == 0xD800 ? index : index - 1
    return start >= 0 && units[start] & 0xFC00 == 0xD800 && highDigit(in: units, at: start) != nil
  }

  @usableFromInline func highDigit(in units: [UInt16], at index: Int) -> UInt8? {
    guard index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 else { return nil }
    return highDigit(ofScalar: 0x10000 + UInt32(units[index] & 0x3FF) << 10 + UInt32(units[index + 1] & 0x3FF))
  }

  /// What a digit beyond U+FFFF is worth.
  @usableFromInline func highDigit(ofScalar scalar: UInt32) -> UInt8? {
    let next = highZeros.partitioningIndex { $0 <= scalar }
    guard next > 0, scalar - highZeros[next - 1] < 10 else { return nil }
    return UInt8(truncatingIfNeeded: scalar - highZeros[next - 1])
  }

  /// The unit in the form that words are compared in.
  @inlinable public func fold(_ unit: UInt16) -> UInt16 { folds[Int(unit)] }

  /// The script's ISO 15924 code: `Latn`, `Zyyy` when many share the character, `Zinh` for most marks.
  public func script(of unit: UInt16) -> String { scriptNames[Int(scriptCode(of: unit))] }

  /// A number that stands for the unit's script within this process; compare it with ``code(ofScript:)``.
  @inlinable public func scriptCode(of unit: UInt16) -> UInt8 {
    UInt8(truncatingIfNeeded: records[Int(unit)] >> Self.scriptShift)
  }

  /// The number for a script by its ISO 15924 code; `nil` for one outside the Basic Multilingual Plane.
  public func code(ofScript name: String) -> UInt8? { scriptNames.firstIndex(of: name).map { UInt8($0) } }
}

extension CharacterKind {
  fileprivate init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber: self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .format: self = .ignorable
    case .control: self = scalar.properties.isWhitespace ? .space : .control
    default: self = .symbol
    }
  }
}

extension Unicode.Scalar {
  /// The value of a digit of a positional system: superscripts and circled digits are not.
  fileprivate var decimalDigit: UInt8? {
    guard properties.generalCategory == .decimalNumber, let value = properties.numericValue else { return nil }
    return UInt8(exactly: value)
  }
}
