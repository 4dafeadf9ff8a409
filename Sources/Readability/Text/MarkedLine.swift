import Catalogs

/// A line that says itself that it is a heading or an item.
enum MarkedLine {
  private static let bullets: Set<Character> = ["-", "*", "+", "•", "–", "·", "▪", "◦", "‣"]

  /// The block that a marked line begins; `nil` for a line of running text.
  static func block(of line: String, format: TextFormat) -> TextBlock? {
    let line = line[...]
    if format == .markdown {
      if let heading = heading(line) { return TextBlock(.heading, inline(heading)) }
      if line.first == "|" { return TextBlock(.item, cells(line)) }
    }
    guard let item = item(line) else { return nil }
    return TextBlock(.item, format == .markdown ? inline(item) : item)
  }

  /// A line of a quote without its marks.
  static func unquoted(_ line: String) -> String {
    guard line.first == ">" else { return line }
    return line.drop { $0 == ">" || $0 == " " || $0 == "\t" }.trimmingSpace
  }

  /// The text without inline markup.
  static func inline(_ text: String) -> String { InlineMarkdown.runs(of: text).map(\.text).joined() }

  private static func heading(_ line: Substring) -> String? {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " else { return nil }
    let text = line.dropFirst(marks.count).trimmingSpace
    // `{#id role=…}` is for programs.
    return text.hasSuffix("}") ? text.range(ofAttributes: "{#").map { String(text[..<$0]) } ?? text : text
  }

  /// Each cell a sentence; the row that only draws a line has no words.
  private static func cells(_ line: Substring) -> String {
    line.split(separator: "|").map { inline($0.trimmingSpace) }.filter { !$0.allSatisfy { $0 == "-" || $0 == ":" } }
      .joined(separator: "\n")
  }

  /// The text after a bullet or a number: "- a", "1. b", "2) c".
  private static func item(_ line: Substring) -> String? {
    if let mark = line.first, bullets.contains(mark), line.dropFirst().first == " " {
      return line.dropFirst(2).trimmingSpace
    }
    let digits = line.prefix { $0.isNumber }
    guard (1...3).contains(digits.count) else { return nil }
    let rest = line.dropFirst(digits.count)
    guard let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first == " " else { return nil }
    return rest.dropFirst(2).trimmingSpace
  }
}

extension String {
  fileprivate func range(ofAttributes mark: String) -> String.Index? {
    indices.last { self[$0...].hasPrefix(mark) }
  }
}
