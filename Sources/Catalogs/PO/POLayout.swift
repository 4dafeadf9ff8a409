/// Lays entries out as `msgcat` does (gettext 0.21, `write-po.c`).
public struct POLayout: Sendable {
  /// The page width of gettext's tools, in columns.
  private static let pageWidth = 79
  private let lineEnd: String

  /// Makes a layout; `lineEnd` is what ends each line.
  public init(lineEnd: String = "\n") { self.lineEnd = lineEnd }

  /// The lines of an entry, without a blank line around them.
  public func text(of message: POMessage) -> String {
    comments(of: message) + message.fields.map { text(of: $0, in: message) }.joined()
  }

  /// Every line in front of the strings: comments, notes, references, flags.
  func comments(of message: POMessage) -> String {
    POCommentKind.allCases.map { text(of: $0, in: message) }.joined()
  }

  /// The lines of one kind of comment.
  func text(of kind: POCommentKind, in message: POMessage) -> String {
    switch kind {
    case .translator: comments("#", message.translatorComments)
    case .note: comments("#.", message.notes)
    case .reference: references(message.references)
    case .flag: message.flags.isEmpty ? "" : "#, \(message.flags.joined(separator: ", "))\(lineEnd)"
    }
  }

  private func comments(_ mark: String, _ texts: [String]) -> String {
    texts.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { $0.isEmpty ? "\(mark)\(lineEnd)" : "\(mark) \($0)\(lineEnd)" }.joined()
  }

  private func references(_ references: [String]) -> String {
    if references.isEmpty { return "" }
    var text = "#:"
    var column = 2
    for reference in references {
      let width = reference.utf8.count + 1
      if column > 2, column + width > Self.pageWidth {
        text += "\(lineEnd)#:"
        column = 2
      }
      text += " \(POComments.written(reference: reference))"
      column += width
    }
    return text + lineEnd
  }

  /// The lines of one string with its keyword.
  func text(of field: POField, in message: POMessage) -> String {
    let prefix = (message.isObsolete ? "#~" : field.isPrevious ? "#" : "") + (field.isPrevious ? "|" : "")
    let isWrapped = !message.flags.contains("no-wrap")
    return string(
      message.text(of: field) ?? "",
      keyword: field.keyword(hasPlural: message.sourcePlural != nil || message.targets.count > 1),
      prefix: prefix.isEmpty ? "" : prefix + " ",
      pageWidth: isWrapped ? Self.pageWidth : Int(Int32.max) - 1
    )
  }

  /// A string that fits stands behind its keyword; one that does not begins with an empty string.
  private func string(_ text: String, keyword: String, prefix: String, pageWidth: Int) -> String {
    let width = pageWidth - 1 - (prefix.utf8.count + 1)
    let portions = Self.portions(of: text)
    let first = portions.first ?? ""
    let pieces = POLineBreaks.pieces(of: first, width: width, startColumn: keyword.utf8.count + 1)
    if portions.count <= 1, pieces.count <= 1, keyword.utf8.count + 1 <= width || first.isEmpty {
      return "\(prefix)\(keyword) \"\(pieces.first ?? "")\"\(lineEnd)"
    }
    let lines = portions.flatMap { POLineBreaks.pieces(of: $0, width: width, startColumn: 0) }
    return "\(prefix)\(keyword) \"\"\(lineEnd)" + lines.map { "\(prefix)\"\($0)\"\(lineEnd)" }.joined()
  }

  /// The text cut behind each line feed, which stays with its line.
  private static func portions(of text: String) -> [Substring] {
    var portions: [Substring] = []
    var start = text.startIndex
    for index in text.unicodeScalars.indices where text.unicodeScalars[index] == "\n" {
      let next = text.unicodeScalars.index(after: index)
      portions.append(text[start..<next])
      start = next
    }
    return start < text.endIndex ? portions + [text[start...]] : portions
  }
}

/// The kinds of comment that stand in front of an entry's strings, in gettext's order.
enum POCommentKind: CaseIterable {
  case translator, note, reference, flag

  /// The kind of a line that begins with `#`.
  init?(line: some Collection<UInt8>) {
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard text.first == UInt8(ascii: "#") else { return nil }
    switch text.dropFirst().first {
    case UInt8(ascii: "."): self = .note
    case UInt8(ascii: ":"): self = .reference
    case UInt8(ascii: ","): self = .flag
    case UInt8(ascii: "|"), UInt8(ascii: "~"): return nil
    default: self = .translator
    }
  }
}
