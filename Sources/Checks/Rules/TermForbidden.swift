import Catalogs
import Languages

/// The translation uses a word that the glossary forbids for a term of the source.
///
/// The word means something else to readers, or to doctors; `forbidden` in `Locales/<tag>/terms.yaml` lists it. The rule is
/// silent where the glossary's word stands too: the other may then be for something else. Use the glossary's word.
struct TermForbidden: MessageRule {
  static let id = "term-forbidden"
  static let category = Finding.Category.terms
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.termUses.compactMap { use in
      use.forbiddenRange.map { range in
        use.pair.issue(
          range,
          "\"\(use.pair.target.scanned[range])\" must not stand for \"\(use.term.source)\"; write"
            + " \"\(use.term.translation)\""
        )
      }
    }
  }
}
