import EspeakNG
import ICU

/// Counts the syllables of words.
///
/// Phonemes come from the voice worker, many words a request: a word that crashes the engine costs only itself.
public struct SyllableCounter: Sendable {
  private let engine: any SpeechEngine
  private let cache: SyllableCache

  /// Makes a counter; words that `cache` knows are not asked again.
  public init(engine: any SpeechEngine, cache: SyllableCache = SyllableCache()) {
    self.engine = engine
    self.cache = cache
  }

  /// Enough for a request to cost little, few enough to keep every worker busy.
  private static let batch = 1000

  /// The syllables of each word, or `nil` where they cannot be counted reliably in the language.
  public func reliableSyllables(of words: some Collection<String>, locale: LocaleTag) async throws -> [String: Int]? {
    guard let method = SyllableMethod.method(for: locale), method.isReliable else { return nil }
    return try await syllables(of: words, locale: locale, method: method)
  }

  /// The syllables of each word by a method, reliable or not.
  public func syllables(
    of words: some Collection<String>,
    locale: LocaleTag,
    method: SyllableMethod
  ) async throws -> [String: Int] {
    switch method.kind {
    case .characters: return table(words) { WrittenSyllables.characters($0) }
    case .vowels(let vowels): return table(words) { WrittenSyllables.count($0, vowels: vowels, locale: locale) }
    case .phonemes(let voice, let rules):
      let parts = words.map { WordParts.parts(of: $0, locale: locale) }
      let counts = try await spoken(Set(parts.joined()), voice: Voice(voice), nuclei: PhonemeNuclei(rules: rules))
      return Dictionary(
        zip(words, parts).map { word, parts in (word, parts.reduce(0) { $0 + counts[$1, default: 0] }) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  private func table(_ words: some Collection<String>, _ count: (String) -> Int) -> [String: Int] {
    Dictionary(words.map { ($0, count($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func spoken(_ parts: Set<String>, voice: Voice, nuclei: PhonemeNuclei) async throws -> [String: Int] {
    var counts = try await cache.syllables(of: parts, voice: voice.identifier)
    let missing = parts.filter { counts[$0] == nil }.sorted()
    if missing.isEmpty { return counts }
    let fresh = try await asked(missing, voice: voice, nuclei: nuclei)
    counts.merge(fresh) { $1 }
    try await cache.add(fresh, voice: voice.identifier)
    return counts
  }

  private func asked(_ parts: [String], voice: Voice, nuclei: PhonemeNuclei) async throws -> [String: Int] {
    let batches = stride(from: 0, to: parts.count, by: Self.batch).map {
      Array(parts[$0..<min($0 + Self.batch, parts.count)])
    }
    return try await withThrowingTaskGroup(of: [(String, Int)].self) { group in
      for batch in batches {
        group.addTask {
          let phonemes = try await engine.phonemes(of: batch.map { SpeechText($0) }, notation: .ipa, voice: voice)
          return zip(batch, phonemes).map { ($0, Self.count($1, word: $0, nuclei)) }
        }
      }
      return try await group.reduce(into: [:]) { counts, batch in
        for (word, count) in batch { counts[word] = count }
      }
    }
  }

  /// A word that the engine cannot say is counted by its letters.
  private static func count(_ phonemes: Result<String, SpeechError>, word: String, _ nuclei: PhonemeNuclei) -> Int {
    switch phonemes {
    case .success(let phonemes): nuclei.count(phonemes)
    case .failure: WrittenSyllables.vowelGroups(word)
    }
  }
}
