import Files
import ICU
import Synchronization

/// Translates texts into braille and proves that every number survives.
public final class BrailleTranslator: Sendable {
  /// A text in braille, and what is wrong with it.
  public struct Translation: Hashable, Sendable {
    /// The cells; where a number cannot be proven they are what liblouis gave.
    public let cells: [Cell]
    /// Characters that the table lacks and that were left out.
    public let unknown: [Unicode.Scalar]
    /// Whether back-translation gives every number of the text.
    public let hasProvenNumbers: Bool
  }

  /// The tables that it translates with.
  public let tables: BrailleTables
  private let known = Mutex<[String: [Unicode.Scalar: Bool]]>([:])

  /// Makes a translator; throws when liblouis cannot read one of the tables.
  public init(tables: BrailleTables) throws(InputErrors) {
    self.tables = tables
    let broken = tables.locales.compactMap { tables[$0] }.filter { !Louis.canRead($0.tables) }
    if broken.isEmpty { return }
    throw InputErrors(
      broken.map { table in
        InputError(
          file: tables.file,
          problem: "\(table.locale): liblouis cannot read the table \(table.tables)",
          remedy: "install Debian's liblouis-data, or correct the name"
        )
      }
    )
  }

  /// Translates a text in a language with a table; `nil` when the language has none.
  ///
  /// Digits of every script become ASCII first: some tables print native digits without the number sign.
  public func translate(_ text: String, locale: LocaleTag) -> Translation? {
    guard let table = tables[locale] else { return nil }
    let composed = UnicodeText.nfc(text)
    let (plain, unknown) = prepare(composed, table)
    // The numbers are those of the text as it is written: a point that the table lacks must not make 25 of 2.5.
    let numbers = NumberProof.numbers(of: composed)
    for segments in [[plain], plain.splitBetweenNumbers, plain.splitAroundNumbers] {
      guard let cells = cells(of: segments, table), proves(cells, numbers, table) else { continue }
      return Translation(cells: cells, unknown: unknown, hasProvenNumbers: true)
    }
    return Translation(cells: cells(of: [plain], table) ?? [], unknown: unknown, hasProvenNumbers: false)
  }

  /// The text of cells, as liblouis reads them.
  public func backTranslate(_ cells: [Cell], locale: LocaleTag) -> String? {
    tables[locale].flatMap { Louis.text(of: cells, tables: $0.tables) }
  }

  private func cells(of segments: [String], _ table: BrailleTable) -> [Cell]? {
    var cells: [Cell] = []
    for segment in segments {
      guard let some = Louis.cells(of: segment, tables: table.tables) else { return nil }
      cells += some
    }
    // Some tables mark letters of another script with the dots 7 and 8, which paper does not have.
    return cells.map(\.withSixDots)
  }

  private func proves(_ cells: [Cell], _ numbers: [String], _ table: BrailleTable) -> Bool {
    if numbers.isEmpty { return true }
    switch table.proof {
    case .numberSign: return NumberProof.cells(cells, say: numbers)
    case .backTranslation:
      return Louis.text(of: cells, tables: table.tables).map(NumberProof.numbers) == numbers
    }
  }
}

// MARK: What the table lacks

extension BrailleTranslator {
  /// The text with ASCII digits and with substitutes for what the table lacks.
  private func prepare(_ text: String, _ table: BrailleTable) -> (text: String, unknown: [Unicode.Scalar]) {
    var prepared = String.UnicodeScalarView()
    var unknown: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if let digit = NumberingSystems.digitValue(of: scalar) {
        prepared.append(contentsOf: "\(digit)".unicodeScalars)
      } else if UnicodeText.isWhiteSpace(scalar) {
        prepared.append(" ")
      } else if knows(scalar, table) {
        prepared.append(scalar)
      } else if let substitute = tables.substitutes[scalar] {
        prepared.append(contentsOf: substitute.unicodeScalars)
      } else if !UnicodeText.isDefaultIgnorable(scalar) {
        unknown.append(scalar)
      }
    }
    return (String(prepared), unknown)
  }

  /// Whether a table has the character: one that it lacks vanishes when liblouis leaves out what it does not know.
  private func knows(_ scalar: Unicode.Scalar, _ table: BrailleTable) -> Bool {
    if let answer = known.withLock({ $0[table.tables]?[scalar] }) { return answer }
    // Between letters of no meaning of its own: a mark alone may be joined to what is before it.
    let all = Louis.cells(of: String(scalar), tables: table.tables)
    let some = Louis.cells(of: String(scalar), tables: table.tables, leavingOutUnknown: true)
    let answer = all == some && all != nil
    known.withLock { $0[table.tables, default: [:]][scalar] = answer }
    return answer
  }
}

// MARK: Numbers apart

extension String {
  /// The text cut around each space between two digits: tables read "01632 960" as one number, and some lose its end.
  fileprivate var splitBetweenNumbers: [String] {
    let scalars = Array(unicodeScalars)
    return split { index in
      func isDigit(_ place: Int) -> Bool { scalars.indices.contains(place) && scalars[place].isASCIIDigit }
      return (scalars[index] == " " && isDigit(index - 1) && isDigit(index + 1))
        || (index > 1 && scalars[index - 1] == " " && isDigit(index - 2) && isDigit(index))
    }
  }

  /// The text cut before and after each run of digits, so that each has its own number sign.
  fileprivate var splitAroundNumbers: [String] {
    let scalars = Array(unicodeScalars)
    return split { $0 > 0 && scalars[$0].isASCIIDigit != scalars[$0 - 1].isASCIIDigit }
  }

  /// The text cut before each scalar for whose index the condition holds.
  private func split(before isCut: (Int) -> Bool) -> [String] {
    var parts: [String.UnicodeScalarView] = [.init()]
    for (index, scalar) in unicodeScalars.enumerated() {
      if isCut(index) { parts.append(.init()) }
      parts[parts.count - 1].append(scalar)
    }
    return parts.map { String($0) }.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
