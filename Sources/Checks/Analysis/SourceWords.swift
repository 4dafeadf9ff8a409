/// What a source text tells of the words beside it. One thread uses it.
final class SourceWords {
  private let text: AnalyzedText

  init(_ text: AnalyzedText) { self.text = text }

  /// Its words, folded.
  private(set) lazy var words = Set(text.scanned.words.map { Array(text.scanned.folded[$0]) })

  /// Whether it has a capital within a sentence. German has many, English only in names.
  private(set) lazy var hasNames = text.scanned.words.contains(where: text.hasCapitalInSentence)
}
