/// Writes texts as inline Markdown with as few escapes as will do.
enum MarkdownText {
  /// Runs as one line of Markdown that a leaflet can hold.
  ///
  /// Where marks side by side would not be read as they are meant, the text stands without them: words count for more.
  static func inline(_ runs: [Run]) -> String {
    let text = runs.map(\.text).joined()
    let marked = runs.map(markup).joined()
    let isFaithful = InlineMarkdown.runs(of: marked).map(\.text).joined() == text
    return quotingBraces(atStart(isFaithful ? marked : escape(text)))
  }

  /// A text without marks.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      let isEntity = character == "&" && (rest.first?.isASCII ?? false) && rest.first?.isWhitespace == false
      if isEntity || "\\`*_[]<".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  /// Emphasis, link and language around a run; its white space stays outside, or it would be no mark.
  private static func markup(_ run: Run) -> String {
    let inside = run.text.trimmingSpace
    guard !inside.isEmpty else { return run.text }
    let before = run.text.prefix { $0.isWhitespace }
    let after = run.text.dropFirst(before.count + inside.count)
    var text = escape(inside)
    if run.emphasis.contains(.emphasis) { text = "*\(text)*" }
    if run.emphasis.contains(.strong) { text = "**\(text)**" }
    if let target = target(of: run) { text = "[\(text)](\(target))" }
    return before + text + after
  }

  private static func target(of run: Run) -> String? {
    if let link = run.link { return link.replacing("(", with: "%28").replacing(")", with: "%29") }
    if run.isUntranslatable { return "translate:no" }
    return run.language.map { "lang:\($0)" }
  }

  /// What begins a block where it stands first: `#`, `>`, a bullet, a number.
  private static func atStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>+-=~|".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  /// Braces as text: in a leaflet they are ICU MessageFormat, where apostrophes quote them.
  private static func quotingBraces(_ text: String) -> String {
    guard text.contains("{") else { return text }
    var quoted = ""
    var rest = text[...]
    while let character = rest.first {
      let stretch = rest.prefix { "{}'".contains($0) }
      if stretch.isEmpty {
        quoted.append(character)
        rest.removeFirst()
      } else {
        let doubled = stretch.replacing("'", with: "''")
        quoted += stretch.allSatisfy { $0 == "'" } ? doubled : "'\(doubled)'"
        rest.removeFirst(stretch.count)
      }
    }
    return quoted
  }
}
