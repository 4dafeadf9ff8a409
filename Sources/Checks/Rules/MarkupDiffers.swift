import Catalogs
import Languages

/// The translation does not have the tags or the emphasis of the source.
///
/// A tag that is not closed spoils the page; emphasis that is gone hides what matters. Put `<b>`, `**` and their partners
/// round the same words.
struct MarkupDiffers: MessageRule {
  static let id = "markup-differs"
  static let category = Finding.Category.structure
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair -> [Issue] in
      guard pair.source.has("<") || pair.source.has("*") || pair.target.has("<") || pair.target.has("*") else {
        return []
      }
      var issues: [Issue] = []
      if emphasis(pair.source) != emphasis(pair.target) {
        issues.append(
          pair.issue(
            pair.target.content,
            "the marks ** are not as many as in the source; put them round the same words"
          )
        )
      }
      let (source, target) = (tags(pair.source), tags(pair.target))
      for tag in Set(source.keys).union(target.keys).sorted() where source[tag] != target[tag] {
        issues.append(
          pair.issue(
            pair.target.content,
            "the tag \(tag) stands \(target[tag] ?? 0) times here and \(source[tag] ?? 0) times in the source; correct it"
          )
        )
      }
      return issues
    }
  }

  private func emphasis(_ text: AnalyzedText) -> Int {
    text.has("*") ? text.units.indices.dropLast().count { text.units[$0] == 0x2A && text.units[$0 + 1] == 0x2A } : 0
  }

  /// Each tag by its name, with its slash.
  private func tags(_ text: AnalyzedText) -> [String: Int] {
    var tags: [String: Int] = [:]
    for span in text.markup where span.kind == .tag {
      let name = text.scanned[span.range].prefix { $0 != " " && $0 != ">" }
      tags["\(name)>", default: 0] += 1
    }
    return tags
  }
}
