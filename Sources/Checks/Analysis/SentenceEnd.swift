import ICU
import Languages

/// How a text ends, whatever its script's marks.
enum SentenceEnd: String {
  case none = "no mark", stop = "a full stop", question = "a question mark", exclamation = "an exclamation mark"
  case colon = "a colon", comma = "a comma", semicolon = "a semicolon", ellipsis = "an ellipsis"
  /// The point of "p.m.", which may end a sentence too.
  case abbreviation = "an abbreviation"

  /// Reads the last mark before closing quotation marks, brackets and markup.
  init(_ text: AnalyzedText) {
    var end = text.content.upperBound
    let units = text.units
    while end > text.content.lowerBound, Self.isPassedOver(units[end - 1]) { end -= 1 }
    guard end > text.content.lowerBound else {
      self = .none
      return
    }
    let isEllipsis = end > 2 && units[end - 3..<end].allSatisfy { $0 == 0x2E }
    self = isEllipsis ? .ellipsis : Self.meaning(of: units[..<end], text.language)
  }

  private static func meaning(of units: ArraySlice<UInt16>, _ language: LanguageContext) -> SentenceEnd {
    switch units.last {
    case 0x2E where isAbbreviation(units): .abbreviation
    // The semicolon is the question mark of Greek.
    case 0x3B where language.scripts.contains("Grek"): .question
    case 0x589: armenianEnd(units.dropLast())
    case let mark?: marks[mark] ?? .none
    case nil: .none
    }
  }

  /// A letter between two points: "p.m.", "u.a.".
  private static func isAbbreviation(_ units: ArraySlice<UInt16>) -> Bool {
    let end = units.suffix(3)
    return end.count == 3 && end.first == 0x2E && CharacterTable.shared.isLetter(end[end.startIndex + 1])
  }

  /// Armenian asks and exclaims inside the sentence, above the word that matters, and ends it with a stop all the same.
  private static func armenianEnd(_ units: ArraySlice<UInt16>) -> SentenceEnd {
    let sentence = units.reversed().prefix { $0 != 0x589 }
    return sentence.contains(0x55E) ? .question : sentence.contains(0x55C) ? .exclamation : .stop
  }

  /// Closing marks, markup of emphasis, and what shows nothing.
  private static func isPassedOver(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2A, 0x5F, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0xFF09, 0x300D, 0x300F,
      0x300B, 0x3011,
      0x20, 0xA0, 0x202F, 0x200B...0x200F, 0x2066...0x2069:
      true
    default: false
    }
  }

  private static let marks: [UInt16: SentenceEnd] = {
    var marks: [UInt16: SentenceEnd] = [:]
    let groups: [(SentenceEnd, String)] = [
      // The stops of Latin, East Asian, Devanagari, Urdu, Ethiopic, Burmese, Khmer, Meetei, Santali, Tibetan scripts.
      (.stop, ".。．｡।॥۔።፨။၊។꯫᱾།༎"), (.question, "?？؟՞፧⁇"), (.exclamation, "!！՜‼"), (.colon, ":：፦"),
      (.comma, ",，،、፣"), (.semicolon, ";；؛፤"), (.ellipsis, "…⋯"),
    ]
    for (end, group) in groups { for unit in group.utf16 { marks[unit] = end } }
    return marks
  }()

  /// Whether a unit is a stop, a question mark or an exclamation mark of any script.
  static func isMark(_ unit: UInt16) -> Bool {
    // Few of a text's characters are punctuation, so that the marks are seldom searched.
    guard CharacterTable.shared.kind(of: unit) == .punctuation else { return false }
    return switch marks[unit] {
    case .stop, .question, .exclamation: true
    default: false
    }
  }

  /// Whether a sentence ends so.
  var endsSentence: Bool { [.stop, .question, .exclamation, .ellipsis, .abbreviation].contains(self) }
}
