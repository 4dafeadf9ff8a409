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

extension String {
  /// The pieces between occurrences of a text.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(\.trimmingSpace)
  }
}
