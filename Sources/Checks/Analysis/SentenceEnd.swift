import ICU
import Languages

/// How a text ends, whatever its script's marks.
enum SentenceEnd: String {
  case none, stop = "full stop", question = "question mark", exclamation = "exclamation mark"
  case colon, comma, semicolon, ellipsis

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
    self = isEllipsis ? .ellipsis : Self.marks[units[end - 1]] ?? .none
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
      // The stops of Latin, East Asian, Devanagari, Urdu, Armenian, Ethiopic, Burmese, Khmer, Meetei, Santali scripts.
      (.stop, ".。．｡।॥۔։።፨။၊។꯫᱾"), (.question, "?？؟՞፧⁇"), (.exclamation, "!！՜‼"), (.colon, ":：፦"),
      (.comma, ",，،、፣"), (.semicolon, ";；؛፤"), (.ellipsis, "…⋯"),
    ]
    for (end, group) in groups { for unit in group.utf16 { marks[unit] = end } }
    return marks
  }()

  /// Whether a sentence ends so.
  var endsSentence: Bool { self == .stop || self == .question || self == .exclamation || self == .ellipsis }
}
