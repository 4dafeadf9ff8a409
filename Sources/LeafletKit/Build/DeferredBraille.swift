import Braille
import Publishing

/// Braille from a translator that is made only when there is something to translate: liblouis reads all its tables first,
/// which takes longer than to find that nothing has changed.
struct DeferredBraille: PackFormat {
  let translator: Deferred<BrailleTranslator>

  func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    try BrailleBook(translator.value).files(for: content, beside: others)
  }
}
