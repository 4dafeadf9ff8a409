import Catalogs
import Languages

/// A name that the source marks with `[text](translate:no)` does not stand in the translation.
///
/// The author says that it stays as it is in every language. Copy it letter for letter; the mark may be left out.
struct DoNotTranslate: MessageRule {
  static let id = "do-not-translate"
  static let category = Finding.Category.terms
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.source.runs.filter(\.isUntranslatable).map { pair.source.scanned[$0.text] }
        .filter { !pair.target.text.contains($0) }
        .map { pair.issue(pair.target.content, "the name \"\($0)\" is not here letter for letter; copy it") }
    }
  }
}
