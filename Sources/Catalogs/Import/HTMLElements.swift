/// What the elements of HTML mean for a leaflet (HTML Living Standard, section 4).
enum HTMLElements {
  /// Those that stand within a line of text; every other begins a block.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd",
    "label", "mark", "output", "q", "ruby", "rb", "rp", "rt", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup",
    "time", "tt", "u", "var", "wbr", "img", "br",
  ]
  /// Those whose content is no text.
  static let programs: Set<String> = ["script", "style", "template", "svg", "math", "object", "head"]
  /// Those of the page, not of what it says.
  static let furniture: Set<String> = ["button", "select", "textarea", "option", "datalist", "noscript", "iframe"]
  /// Those that have no end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
  /// The roles of navigation (WAI-ARIA 1.2).
  static let navigationRoles: Set<String> = ["navigation", "tablist", "tab", "menu", "menubar", "toolbar"]

  /// The level of `h1` to `h6`.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()), (1...6).contains(level) else {
      return nil
    }
    return level
  }
}
