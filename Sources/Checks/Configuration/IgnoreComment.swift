import Catalogs

/// A translator's comment that keeps a rule from speaking of one message: `# leaflet:ignore number-missing: the reason`.
struct IgnoreComment: Hashable, Sendable {
  /// The rule's id as written.
  let check: String
  /// Why the finding is wrong; empty when the translator gave no reason.
  let reason: String

  private static let mark = "leaflet:ignore"

  /// Reads a comment; `nil` for any other one.
  init?(_ comment: String) {
    guard comment.hasPrefix(Self.mark) else { return nil }
    let rest = comment.dropFirst(Self.mark.count).drop { $0 == " " }
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    check = parts.first.map { Self.trimmed($0) } ?? ""
    reason = parts.count == 2 ? Self.trimmed(parts[1]) : ""
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
