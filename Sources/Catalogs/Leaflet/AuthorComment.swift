/// What an author writes in an HTML comment on a line of its own; it speaks of the next block.
enum AuthorComment: Equatable {
  /// `<!-- note: … -->`, for translators.
  case note(String)
  /// `<!-- translate: no -->`: the block stays in the source language.
  case doNotTranslate
  /// `<!-- unchanged: old text -->`: the edit did not change the meaning; translations of the old text stay current.
  case unchanged(from: String)

  /// Reads an HTML block; `nil` when it is not exactly one such comment.
  init?(_ html: String) {
    let text = html.split(whereSeparator: \.isNewline).map(\.trimmingASCIISpace).joined(separator: " ")
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.count >= 7 else { return nil }
    let inside = text.dropFirst(4).dropLast(3).trimmingASCIISpace
    guard !inside.contains("-->"), let colon = inside.firstIndex(of: ":") else { return nil }
    let value = inside[inside.index(after: colon)...].trimmingASCIISpace
    switch inside[..<colon] {
    case "note" where !value.isEmpty: self = .note(value)
    case "translate" where value == "no": self = .doNotTranslate
    case "unchanged" where !value.isEmpty: self = .unchanged(from: value)
    default: return nil
    }
  }
}
