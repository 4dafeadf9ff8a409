import ICU

/// Tells whether a line has the shape of a heading or a label, in any script.
enum HeadingShape {
  private static let longest = 80
  private static let mostWords = 12

  /// Short, with a letter, not begun in lower case, and not ended as a sentence or a clause is, but for a question.
  static func fits(_ text: String) -> Bool {
    guard text.count <= longest, text.split(whereSeparator: \.isWhitespace).count <= mostWords,
      let letter = text.first(where: \.isLetter), !letter.isLowercase, let last = text.unicodeScalars.last
    else { return false }
    if "?？؟".unicodeScalars.contains(last) { return true }
    return !UnicodeText.isTerminalPunctuation(last) && !WrappedText.endsSentence(text)
  }
}

/// The title of a page, which may name the site too: `Nerve root injections | Spine Clinic`.
enum PageTitle {
  private static let separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » "]

  /// The whole text and its parts between separators.
  static func parts(of text: String) -> [String] {
    var parts = [text]
    for separator in separators where text.contains(separator) {
      parts += text.components(separatedBy: separator)
    }
    return parts
  }
}

/// Labels side by side on one line.
enum LabelStrip {
  private static let marks: Set<Character> = ["|", "•", "·", "›", "»", ">", "→", "\t"]
  private static let trailMarks: Set<Character> = ["›", "»", ">", "→", "/"]

  /// The labels between marks, or between two or more spaces; one label where there is no mark.
  static func labels(in text: String) -> [String] {
    text.replacing("  ", with: "\t").split { marks.contains($0) }.map(\.trimmingSpace).filter { !$0.isEmpty }
  }

  /// Whether marks lead from label to label, as `Home > Treatments` does.
  static func isTrail(_ text: String) -> Bool { text.contains { trailMarks.contains($0) } }
}

/// The headings of a page in their order, without regard to case and punctuation.
struct HeadingRow {
  private let headings: [String]
  private let known: Set<String>
  /// Where headings begin with a word.
  private let places: [Substring: [Int]]

  init(_ headings: [String]) {
    self.headings = headings
    known = Set(headings)
    places = Dictionary(grouping: headings.indices, by: { headings[$0].prefix { $0 != " " } })
  }

  func contains(_ text: String) -> Bool { known.contains(text) }

  /// Whether a text is two or more of the headings in their order, with only spaces between.
  func joinTo(_ text: String) -> Bool {
    (places[text.prefix { $0 != " " }] ?? []).contains { first in
      var joined = headings[first]
      for heading in headings[(first + 1)...] {
        guard text.hasPrefix(joined) else { return false }
        joined += " " + heading
        if joined == text { return true }
      }
      return false
    }
  }
}

extension String {
  /// The pieces between occurrences of a text.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(\.trimmingSpace)
  }
}
