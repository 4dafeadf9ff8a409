/// The `{#id role=treatment}` at the end of a heading.
struct HeadingAttributes: Equatable {
  /// The heading's text before the attributes.
  let text: String
  /// The id, where one is given.
  let id: String?
  /// `key=value` pairs.
  let values: [String: String]

  /// Splits a heading's inline source. Braces that do not start with `{#` belong to the text.
  init(_ source: String) {
    guard source.hasSuffix("}"), let open = source.range(of: "{#", from: source.endIndex) else {
      text = source
      id = nil
      values = [:]
      return
    }
    let inside = source[open..<source.index(before: source.endIndex)].dropFirst(2)
    let words = inside.split(separator: " ")
    text = source[..<open].trimmingASCIISpace
    id = words.first.map(String.init)
    values = Dictionary(
      words.dropFirst().map { word in
        let parts = word.split(separator: "=", maxSplits: 1)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension String {
  /// The start of the last occurrence of a two-character mark before `end`.
  fileprivate func range(of mark: String, from end: Index) -> Index? {
    var index = end
    while index > startIndex {
      index = self.index(before: index)
      if self[index...].hasPrefix(mark) { return index }
    }
    return nil
  }
}
