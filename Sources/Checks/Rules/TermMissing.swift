import Catalogs
import Languages

/// The source uses a term of the glossary, and the translation has none of its forms.
///
/// The glossary explains its own word, so readers do not find what another means. Inflected forms count, and so do words
/// in another order; the rule speaks where nothing like them stands. Use the glossary's word, or add the form that is
/// right here to `accepted` in `Locales/<tag>/terms.yaml`.
struct TermMissing: MessageRule {
  static let id = "term-missing"
  static let category = Finding.Category.terms
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.termUses.filter { !$0.isRendered && $0.forbiddenRange == nil }.map { use in
      use.pair.issue(
        use.pair.target.content,
        "\"\(use.term.source)\" is \"\(use.term.translation)\" in the glossary, and nothing like it is here; use it, or accept"
          + " the form that is"
      )
    }
  }
}
