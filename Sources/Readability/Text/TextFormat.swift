/// How a file of running text is written.
public enum TextFormat: Sendable {
  /// Paragraphs between blank lines, or one a line.
  case plain
  /// CommonMark; front matter, comments and code are left out.
  case markdown
}

/// Cuts lines into blocks; it holds no more than one paragraph.
public struct BlockSplitter: Sendable {
  private let format: TextFormat
  private var paragraph: [String] = []
  private var skipped: SkippedPart?
  private var isAtStart = true

  /// Makes a splitter for the lines of one file.
  public init(format: TextFormat) {
    self.format = format
  }

  /// More lines than this are not one paragraph, whatever their length.
  private static let longestParagraph = 500

  /// The blocks that end with this line.
  public mutating func add(_ line: String) -> [TextBlock] {
    var text = line.trimmingSpace
    if format == .markdown { text = MarkedLine.unquoted(text) }
    defer { isAtStart = false }
    if format == .markdown, skip(text) { return finish() }
    if text.isEmpty { return finish() }
    if let block = MarkedLine.block(of: text, format: format) {
      // The lines below an item go on with it when they are indented, so it waits for them.
      let done = finish()
      if block.kind == .item, format == .markdown {
        paragraph = [text]
        return done
      }
      return done + [block]
    }
    if paragraph.count == Self.longestParagraph {
      let done = finish()
      paragraph = [text]
      return done
    }
    paragraph.append(text)
    return []
  }

  /// The blocks that the end of the file closes.
  public mutating func finish() -> [TextBlock] {
    defer { paragraph = [] }
    guard let first = paragraph.first else { return [] }
    if format == .markdown {
      let joined = paragraph.joined(separator: " ")
      return [MarkedLine.block(of: joined, format: format) ?? TextBlock(.paragraph, MarkedLine.inline(joined))]
    }
    if paragraph.count == 1 { return [TextBlock(.paragraph, first)] }
    if WrappedLines.areWrapped(paragraph) { return [TextBlock(.paragraph, paragraph.joined(separator: " "))] }
    return paragraph.map { TextBlock(.paragraph, $0) }
  }

  /// A part of a Markdown file that is no prose.
  private enum SkippedPart { case frontMatter, comment, code }

  /// Whether the line belongs to such a part.
  private mutating func skip(_ text: String) -> Bool {
    switch skipped {
    case .frontMatter:
      if text == "---" { skipped = nil }
    case .comment:
      if text.hasSuffix("-->") { skipped = nil }
    case .code:
      if text.hasPrefix("```") { skipped = nil }
    case nil:
      if isAtStart, text == "---" {
        skipped = .frontMatter
      } else if text.hasPrefix("<!--") {
        if !text.hasSuffix("-->") { skipped = .comment }
      } else if text.hasPrefix("```") {
        skipped = .code
      } else {
        return false
      }
    }
    return true
  }
}

/// Tells whether the lines of a paragraph were broken to a width.
enum WrappedLines {
  /// Mail and editors wrap at 72 to 100 columns, narrow ones at 40.
  private static let widths = 40...100
  /// How much shorter than the longest a wrapped line may be: a long word moved down.
  private static let slack = 24

  static func areWrapped(_ lines: [String]) -> Bool {
    let widths = lines.map { width(of: $0) }
    guard let longest = widths.max(), Self.widths.contains(longest) else { return false }
    return widths.dropLast().allSatisfy { $0 + slack >= longest }
  }

  /// Columns: letters of East Asia take two.
  private static func width(of line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && $1.properties.isIdeographic ? 2 : 1) }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmingSpace: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
