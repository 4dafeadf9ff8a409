import Catalogs
import ICU
import Languages

/// A message and its translation, with what the rules ask about them. One thread uses it.
final class CheckedMessage {
  let texts: UnitTexts
  let source: LanguageContext
  let target: LanguageContext
  let catalog: CatalogFacts
  /// Whether both texts are ICU MessageFormat: the source has a brace.
  let isPattern: Bool

  init(_ texts: UnitTexts, source: LanguageContext, target: LanguageContext, catalog: CatalogFacts) {
    self.texts = texts
    self.source = source
    self.target = target
    self.catalog = catalog
    isPattern = MessageText.isPattern(source: texts.source)
  }

  /// Whether a part is the form of a gettext plural that only one number takes.
  func isFormOfOneNumber(_ part: UnitPart) -> Bool {
    guard texts.sourcePlural != nil, case .target(let form) = part else { return false }
    return catalog.formsOfOneNumber.contains(form)
  }

  /// The parsed source; an error for text that is no pattern.
  private(set) lazy var sourcePattern: Result<MessagePattern, MessageSyntaxError> = Self.parse(texts.source)

  /// The parsed translation.
  private(set) lazy var targetPattern: Result<MessagePattern, MessageSyntaxError> = Self.parse(texts.target)

  private static func parse(_ text: String) -> Result<MessagePattern, MessageSyntaxError> {
    Result { () throws(MessageSyntaxError) in try MessagePattern(parsing: text) }
  }

  /// The plurals of the source.
  private(set) lazy var sourcePlurals: [PluralArgument] = isPattern ? plurals(of: sourcePattern, source) : []

  /// The plurals of the translation.
  private(set) lazy var targetPlurals: [PluralArgument] = isPattern ? plurals(of: targetPattern, target) : []

  private func plurals(
    of pattern: Result<MessagePattern, MessageSyntaxError>,
    _ language: LanguageContext
  ) -> [PluralArgument] {
    guard let pattern = try? pattern.get() else { return [] }
    return PluralArgument.all(in: pattern, language)
  }

  /// The translation's forms as they are written.
  private(set) lazy var writtenTargets: [ScannedText] =
    isPattern ? texts.targets.map { ScannedText($0) } : pairs.map(\.target.scanned)

  /// The texts that a reader will see, source and translation side by side; none for a pattern that cannot be read.
  private(set) lazy var pairs: [TextPair] = isPattern ? patternPairs : plainPairs

  /// The project's terms that the source uses, each once, with the first text that has it.
  private(set) lazy var termUses: [TermUse] = {
    guard let search = catalog.terms else { return [] }
    var seen: Set<TermTable.Term> = []
    return pairs.flatMap { pair in
      let entries = search.entries(in: pair.source.scanned).filter { seen.insert($0.term).inserted }
      let words = entries.isEmpty ? [] : search.words(of: pair.target)
      return entries.map { TermUse(entry: $0, pair: pair, words: words) }
    }
  }()

  private var plainPairs: [TextPair] {
    let singular = AnalyzedText(TextView(texts.source), source)
    let plural = texts.sourcePlural.map { AnalyzedText(TextView($0), source) } ?? singular
    return texts.targets.enumerated().map { form, target in
      TextPair(
        source: form == 0 && texts.targets.count > 1 ? singular : plural,
        target: AnalyzedText(TextView(target), self.target),
        part: .target(form),
        chosen: nil
      )
    }
  }

  /// The texts that the source can become; `nil` for one that cannot be read.
  private(set) lazy var sourceViews: PatternViews? = (try? sourcePattern.get()).map(PatternViews.init)

  /// The texts that the translation can become.
  private(set) lazy var targetViews: PatternViews? = (try? targetPattern.get()).map(PatternViews.init)

  private var patternPairs: [TextPair] {
    guard let sources = sourceViews?.variants, let targets = targetViews?.variants else { return [] }
    let analyzed = sources.map { AnalyzedText($0.view, source) }
    let byChoices = Dictionary(zip(sources.map { Set($0.choices) }, analyzed)) { first, _ in first }
    return targets.compactMap { variant in
      guard let source = Self.source(for: variant.choices, in: byChoices) ?? analyzed.last else { return nil }
      return TextPair(
        source: source,
        target: AnalyzedText(variant.view, target),
        part: .target(0),
        chosen: variant.choices.compactMap(\.value).first
      )
    }
  }

  /// The source's variant of the same choices, or of "other" where the source has no such variant.
  private static func source(
    for choices: [PatternViews.Choice],
    in variants: [Set<PatternViews.Choice>: AnalyzedText]
  ) -> AnalyzedText? {
    let others = choices.map { PatternViews.Choice(name: $0.name, selector: "other") }
    return variants[Set(choices)] ?? variants[Set(others)]
  }
}

extension PatternViews.Choice {
  /// The number that a variant is for, where it is for one: 3 for "=3", 1 for "one".
  fileprivate var value: NumberValue? {
    switch selector {
    case "zero": NumberValue(0)
    case "one": NumberValue(1)
    case "two": NumberValue(2)
    default: selector.hasPrefix("=") ? NumberValue(String(selector.dropFirst())) : nil
    }
  }
}

/// A text of the source and the one of the translation that says the same. One thread uses it.
final class TextPair {
  let source: AnalyzedText
  let target: AnalyzedText
  /// The part of the unit that the translation stands in.
  let part: UnitPart
  /// The number that a plural variant is for; a text may write it out.
  let chosen: NumberValue?

  init(source: AnalyzedText, target: AnalyzedText, part: UnitPart, chosen: NumberValue?) {
    self.source = source
    self.target = target
    self.part = part
    self.chosen = chosen
  }

  /// What became of the source's numbers.
  private(set) lazy var numbers = NumberComparison(self)

  /// Which meanings both texts carry.
  private(set) lazy var meanings = MeaningComparison(self)

  /// The same of each sentence, where the sentences can be told to belong together.
  private(set) lazy var sentenceMeanings: [MeaningComparison] =
    meanings.source.isEmpty ? [] : MeaningComparison.ofSentences(self)

  /// A fault of the meaning, looked for in the texts as a whole and then in each sentence.
  func issue(ofMeaning fault: (MeaningComparison) -> String?) -> Issue? {
    if let message = fault(meanings) { return issue(meanings.range, message) }
    for meanings in sentenceMeanings { if let message = fault(meanings) { return issue(meanings.range, message) } }
    return nil
  }

  /// A fault at a range of the translation's text.
  func issue(_ range: Range<Int>, _ message: String) -> Issue {
    Issue(part: part, range: target.view.rangeInMessage(range), message: message)
  }
}

/// A term of the project that a source text uses.
struct TermUse {
  let entry: TermSearch.Entry
  /// The text and its translation.
  let pair: TextPair
  /// The words of the translation.
  let words: [CollationSearch.Word]

  var term: TermTable.Term { entry.term }

  /// Whether a form of the term stands in the translation.
  var isRendered: Bool { entry.forms.contains { $0.isNear(words) } }

  /// Where a form that must not stand for it does so.
  var forbiddenRange: Range<Int>? {
    isRendered ? nil : entry.forbidden.lazy.compactMap { $0.range(in: words) }.first
  }
}
