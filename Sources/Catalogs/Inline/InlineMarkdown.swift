import ICU

/// Inline Markdown: emphasis, links, and runs in another language or without translation.
///
/// `[cervical spine](lang:la)` is a run in another language, `[LeafletKit](translate:no)` one that stays as it is.
/// They are links to CommonMark, so every Markdown tool reads them, and hold no braces, which belong to messages.
public enum InlineMarkdown {
  /// Splits a message's text into runs. Markup that has no meaning here stays as text; nothing is lost.
  ///
  /// A link to anything but a web page, a mail address or a phone number loses its address and keeps its text.
  public static func runs(of text: String) -> [Run] {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    // In front of any text a no-break space keeps "1. " or "# " from becoming a list or a heading: block structure
    // knows only ASCII spaces (CommonMark 0.31, section 2.1), emphasis takes it for the space that a line begins with.
    let document = MarkdownParser.parse("\u{A0}" + line)
    var builder = RunBuilder()
    for block in document.children {
      for child in block.children { builder.add(child, attributes: Run("")) }
    }
    return builder.finish(droppingPrefix: "\u{A0}")
  }

  /// Escapes a text so that it comes out of ``runs(of:)`` unchanged.
  public static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, punctuation.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Every ASCII punctuation character may be escaped (CommonMark 0.31, section 2.4).
  private static let punctuation = Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".unicodeScalars)
}

/// Gathers runs from inline nodes.
private struct RunBuilder {
  private var runs: [Run] = []

  mutating func add(_ node: MarkdownNode, attributes: Run) {
    switch node.kind {
    case .text(let text), .code(let text), .htmlInline(let text): append(text, attributes)
    case .softBreak, .lineBreak: append(" ", attributes)
    case .strong: addChildren(of: node, attributes) { $0.emphasis.insert(.strong) }
    case .emphasis: addChildren(of: node, attributes) { $0.emphasis.insert(.emphasis) }
    case .link(let url): addChildren(of: node, attributes) { $0.follow(url) }
    default: addChildren(of: node, attributes) { _ in }
    }
  }

  /// The runs without the prefix that kept them inline.
  consuming func finish(droppingPrefix prefix: String) -> [Run] {
    if let first = runs.first, first.text.unicodeScalars.starts(with: prefix.unicodeScalars) {
      runs[0].text.unicodeScalars.removeFirst(prefix.unicodeScalars.count)
    }
    return runs.filter { !$0.text.isEmpty }
  }

  private mutating func addChildren(of node: MarkdownNode, _ attributes: Run, _ change: (inout Run) -> Void) {
    var attributes = attributes
    change(&attributes)
    for child in node.children { add(child, attributes: attributes) }
  }

  private mutating func append(_ text: String, _ attributes: Run) {
    if let last = runs.last, last.hasSameAttributes(as: attributes) {
      runs[runs.count - 1].text += text
    } else {
      var run = attributes
      run.text = text
      runs.append(run)
    }
  }
}

extension Run {
  /// Takes what a link says: a language, that it stays as it is, or an address.
  fileprivate mutating func follow(_ url: String) {
    switch LinkTarget(url) {
    case .language(let tag): language = tag
    case .untranslatable: isUntranslatable = true
    case .address(let address): link = address
    case .unknownLanguage, .unsafe: break
    }
  }
}
