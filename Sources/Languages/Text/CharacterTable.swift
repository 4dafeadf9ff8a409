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
public struct CharacterTable: Sendable {
  /// The table, made once for a process.
  public static let shared = CharacterTable()

  private let kinds: [UInt8]
  private let folds: [UInt16]
  private let scripts: [UInt8]
  private let digits: [UInt8]
  /// The noughts beyond U+FFFF; the other digits follow each.
  private let highZeros: [UInt32]
  private let scriptNames: [String]

  private init() {
    var kinds = [UInt8](repeating: CharacterKind.letter.rawValue, count: 0x1_0000)
    var folds = [UInt16](0...0xFFFF)
    var scripts = [UInt8](repeating: 0, count: 0x1_0000)
    var digits = [UInt8](repeating: 0xFF, count: 0x1_0000)
    var codes = ["Zyyy": UInt8(0)]
    for unit in UInt16.min...UInt16.max {
      guard let scalar = Unicode.Scalar(unit) else { continue }
      let index = Int(unit)
      kinds[index] = CharacterKind(scalar).rawValue
      folds[index] = SearchFolding.fold(scalar)
      if let digit = scalar.decimalDigit { digits[index] = digit }
      scripts[index] = Self.code(of: scalar, after: unit == 0 ? 0 : scripts[index - 1], &codes)
    }
    self.kinds = kinds
    self.folds = folds
    self.scripts = scripts
    self.digits = digits
    highZeros = (UInt32(0x1_0000)...0x1_FFFF).filter { Unicode.Scalar($0)?.decimalDigit == 0 }
    scriptNames = codes.sorted { $0.value < $1.value }.map(\.key)
  }

  /// Han and Hangul fill blocks of one script, so that ICU is asked once for each.
  private static func code(of scalar: Unicode.Scalar, after previous: UInt8, _ codes: inout [String: UInt8]) -> UInt8 {
    let value = scalar.value
    if (0x4E01...0x9FFF).contains(value) || (0xAC01...0xD7A3).contains(value) || (0x3401...0x4DBF).contains(value) {
      return previous
    }
    let name = UnicodeText.script(of: scalar)
    if let code = codes[name] { return code }
    codes[name] = UInt8(truncatingIfNeeded: codes.count)
    return UInt8(truncatingIfNeeded: codes.count - 1)
  }

  /// What a unit is.
  public func kind(of unit: UInt16) -> CharacterKind { CharacterKind(rawValue: kinds[Int(unit)]) ?? .symbol }

  /// Whether a unit is a letter or a mark on one.
  public func isLetter(_ unit: UInt16) -> Bool { kinds[Int(unit)] <= CharacterKind.mark.rawValue }

  /// What a digit of any script is worth.
  public func digitValue(of unit: UInt16) -> UInt8? {
    let digit = digits[Int(unit)]
    return digit == 0xFF ? nil : digit
  }

  /// The digit of any script that begins at an index, and how many units it takes; `nil` past the end too.
  public func digit(in units: [UInt16], at index: Int) -> (value: UInt8, length: Int)? {
    guard index < units.count else { return nil }
    let digit = digits[Int(units[index])]
    if digit != 0xFF { return (digit, 1) }
    guard units[index] & 0xFC00 == 0xD800 else { return nil }
    return highDigit(in: units, at: index).map { ($0, 2) }
  }

  /// Whether a unit is either half of a digit that takes two.
  public func isHighDigit(in units: [UInt16], at index: Int) -> Bool {
    guard units[index] & 0xF800 == 0xD800 else { return false }
    let start = units[index] & 0xFC00 == 0xD800 ? index : index - 1
    return start >= 0 && units[start] & 0xFC00 == 0xD800 && highDigit(in: units, at: start) != nil
  }

  private func highDigit(in units: [UInt16], at index: Int) -> UInt8? {
    guard index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 else { return nil }
    let scalar = 0x10000 + UInt32(units[index] & 0x3FF) << 10 + UInt32(units[index + 1] & 0x3FF)
    let next = highZeros.partitioningIndex { $0 <= scalar }
    guard next > 0, scalar - highZeros[next - 1] < 10 else { return nil }
    return UInt8(truncatingIfNeeded: scalar - highZeros[next - 1])
  }

  /// The unit in the form that words are compared in.
  public func fold(_ unit: UInt16) -> UInt16 { folds[Int(unit)] }

  /// The script's ISO 15924 code: `Latn`, `Zyyy` when many share the character, `Zinh` for most marks.
  public func script(of unit: UInt16) -> String { scriptNames[Int(scripts[Int(unit)])] }

  /// A number that stands for the unit's script within this process; compare it with ``code(ofScript:)``.
  public func scriptCode(of unit: UInt16) -> UInt8 { scripts[Int(unit)] }

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
