import EspeakNG
import Files
import ICU
import Testing

@testable import Readability

@Suite struct PhonemeNucleiTests {
  private func count(_ phonemes: String, rules: String = "") -> Int {
    PhonemeNuclei(rules: NucleusRules(rules)).count(phonemes)
  }

  @Test(arguments: [
    ("ˈa_b_d_ə_m_ə_n", 3), ("a_n_dʒ_ˈaɪ_n_ə", 3), ("k_ˈæ_t", 1), ("m_ˈʌ_s_əl", 2), ("", 0), ("s_t", 0),
    ("(en)_k_ˈa_t_(pl)", 1), ("l_eː_r_??", 2), ("b_ˈʌ_t_n̩", 2), ("m_a_i̯", 1), ("t_ˈu1_ŋ2", 1),
  ])
  func `A phoneme with a vowel is a syllable`(phonemes: String, syllables: Int) {
    #expect(count(phonemes) == syllables)
  }

  @Test func `A language's rules change the count`() {
    #expect(count("f_ˈaɪə", rules: "+aɪə +iə") == 2)
    #expect(count("f_ˈaɪə") == 1)
    #expect(count("k_ə_ɹ_ˈiə_ɹ", rules: "+iə!ɹl") == 2)
    #expect(count("n_ə_m_ˈoʊ_n_iə", rules: "+iə!ɹl") == 4)
    #expect(count("p_ɾ_ə_t_ˈu", rules: "ɾ-ə") == 1)
  }
}

@Suite struct WrittenSyllablesTests {
  @Test(arguments: [
    ("ru", "здоровье", 3), ("ru", "в", 0), ("uk", "лікарня", 3), ("tr", "İLAÇ", 2), ("tr", "hastane", 3),
    ("bg", "лекарство", 3), ("ka", "წამალი", 3), ("hu", "gyógyszer", 2), ("ru", "COVID", 2), ("hu", "szükség", 2),
    ("zh-Hans", "过敏", 2), ("ko", "병원", 2), ("zh-Hant", "藥物", 2),
  ])
  func `Letters tell the syllables`(tag: String, word: String, syllables: Int) async throws {
    let locale = try LocaleTag(tag)
    let method = try #require(SyllableMethod.method(for: locale))
    let counted = try await SyllableCounter(engine: NoEngine()).syllables(of: [word], locale: locale, method: method)
    #expect(counted == [word: syllables])
  }

  @Test func `Small kana belong to the syllable before them`() {
    #expect(WrittenSyllables.characters("きょう") == 2)
    #expect(WrittenSyllables.characters("ストレッチ") == 4)
  }
}

@Suite struct SyllableMethodTests {
  @Test(arguments: [
    ("en-US", "en-us"), ("en", "en-us"), ("en-GB", "en-gb"), ("en-AU", "en-gb"), ("pt-BR", "pt-br"), ("pt", "pt-br"),
    ("pt-PT", "pt"), ("fr-CA", "fr-fr"), ("es-MX", "es"),
  ])
  func `The voice is that of the locale or its nearest relative`(tag: String, voice: String) throws {
    let method = try #require(SyllableMethod.method(for: try LocaleTag(tag)))
    guard case .phonemes(let identifier, _) = method.kind else {
      Issue.record("\(method)")
      return
    }
    #expect(identifier == voice)
  }

  @Test(arguments: ["he", "ar", "am", "pa", "ne", "gu", "bn", "lt", "lv", "et", "mt", "th", "my", "is", "ja"])
  func `Below 85 per cent of exact words syllables are not reliable`(tag: String) throws {
    #expect(SyllableMethod.method(for: try LocaleTag(tag))?.isReliable == false)
  }

  @Test(arguments: [
    "en", "es", "pl", "pt-BR", "tr", "ru", "uk", "de", "fr", "it", "cy", "hi", "ur", "zh-Hant", "ko", "nb",
  ])
  func `Where most words are exact they are reliable`(tag: String) throws {
    #expect(SyllableMethod.method(for: try LocaleTag(tag))?.isReliable == true)
  }

  @Test func `A language that was not measured has no method`() throws {
    #expect(SyllableMethod.method(for: try LocaleTag("so")) == nil)
    #expect(SyllableMethod.method(for: try LocaleTag("ckb")) == nil)
  }
}

@Suite struct SyllableCounterTests {
  private let english: LocaleTag
  private let method: SyllableMethod

  init() throws {
    english = try LocaleTag("en-GB")
    method = try #require(SyllableMethod.method(for: english))
  }

  @Test func `Parts of a hyphenated word are counted by themselves, capitals aside`() async throws {
    let counter = SyllableCounter(engine: FixedEngine(["well": "w_ˈɛ_l_ə", "known": "n_ˈəʊ_n"]))
    let counts = try await counter.syllables(of: ["Well-known", "WELL"], locale: english, method: method)
    #expect(counts["Well-known"] == 3)
    // Four capitals may be an abbreviation, which is asked as it stands and is not known here.
    #expect(counts["WELL"] == 1)
  }

  @Test func `A word that crashes the engine is counted by its letters and costs no other`() async throws {
    let counter = SyllableCounter(engine: FixedEngine(["pain": "p_ˈeɪ_n"]))
    let counts = try await counter.syllables(of: ["pain", "banana"], locale: english, method: method)
    #expect(counts == ["pain": 1, "banana": 3])
  }

  @Test func `An unreliable language has no syllables`() async throws {
    let counter = SyllableCounter(engine: NoEngine())
    #expect(try await counter.reliableSyllables(of: ["دواء"], locale: try LocaleTag("ar")) == nil)
  }

  @Test func `A cache on disk answers for the engine, until the engine changes`() async throws {
    let folder = "/tmp/leafletkit-syllables-\(UInt64.random(in: 0...UInt64.max))"
    defer { try? FileSystem.remove(folder) }
    let first = SyllableCounter(
      engine: FixedEngine(["pain": "p_ˈeɪ_n"]),
      cache: SyllableCache(folder: folder) { "a" }
    )
    _ = try await first.syllables(of: ["pain"], locale: english, method: method)
    let second = SyllableCounter(engine: NoEngine(), cache: SyllableCache(folder: folder) { "a" })
    #expect(try await second.syllables(of: ["pain"], locale: english, method: method) == ["pain": 1])
    let third = SyllableCache(folder: folder) { "b" }
    #expect(try await third.syllables(of: ["pain"], voice: "en-gb").isEmpty)
  }

  @Test func `A cache keeps the words of all who asked, in every script`() async throws {
    let folder = "/tmp/leafletkit-syllables-\(UInt64.random(in: 0...UInt64.max))"
    defer { try? FileSystem.remove(folder) }
    let words = ["pain": 1, "painful": 2, "pai": 1, "élan": 2, "боль": 1, "ça": 1, "p": 3]
    for (word, count) in words.sorted(by: { $0.key > $1.key }) {
      try await SyllableCache(folder: folder) { "a" }.add([word: count], voice: "en-gb")
    }
    let cache = SyllableCache(folder: folder) { "a" }
    let asked = words.keys + ["", "pa", "pains", "zoo"]
    #expect(try await cache.syllables(of: asked, voice: "en-gb") == words)
    try await cache.add(["pain": 5], voice: "en-gb")
    #expect(try await cache.syllables(of: ["pain", "pai"], voice: "en-gb") == ["pain": 5, "pai": 1])
  }

  @Test(arguments: ["", "syllables 3 a", "syllables 3 a\n", "syllables 3 a\npain\npain\tx\n\t\n", "pain\t1\n"])
  func `A damaged cache knows nothing, and is written anew`(content: String) async throws {
    let folder = "/tmp/leafletkit-syllables-\(UInt64.random(in: 0...UInt64.max))"
    defer { try? FileSystem.remove(folder) }
    try FileSystem.write(content.utf8, to: "\(folder)/en-gb.tsv")
    let cache = SyllableCache(folder: folder) { "a" }
    #expect(try await cache.syllables(of: ["pain"], voice: "en-gb").isEmpty)
    try await cache.add(["pain": 1], voice: "en-gb")
    let next = SyllableCache(folder: folder) { "a" }
    #expect(try await next.syllables(of: ["pain"], voice: "en-gb") == ["pain": 1])
  }

  @Test(arguments: [("en-GB", "injection", 3), ("pl", "zastrzyk", 2), ("es", "inyección", 3), ("fr", "piqûre", 2)])
  func `The voice worker tells the syllables`(tag: String, word: String, syllables: Int) async throws {
    let counter = SyllableCounter(engine: try EspeakEngine(workers: 1))
    let counts = try await counter.reliableSyllables(of: [word], locale: try LocaleTag(tag))
    #expect(counts == [word: syllables])
  }

  /// A point and 170 letters abort espeak-ng 1.51.
  @Test func `A token that aborts espeak-ng ends neither the program nor the count`() async throws {
    let fatal = "C." + String(repeating: "a", count: 180)
    let counter = SyllableCounter(engine: try EspeakEngine(workers: 1))
    let counts = try await counter.reliableSyllables(of: ["fever", fatal, "nerve"], locale: english)
    #expect(counts?["fever"] == 2)
    #expect(counts?["nerve"] == 1)
  }
}

/// Fails when it is asked anything.
private struct NoEngine: SpeechEngine {
  var version: String { "none" }
  func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech { throw .cancelled }
  func phonemes(of texts: [SpeechText], notation: PhonemeNotation, voice: Voice) async throws(SpeechError)
    -> [Result<String, SpeechError>]
  { throw .cancelled }
}

/// Knows some words and crashes on all others.
private struct FixedEngine: SpeechEngine {
  private let words: [String: String]

  init(_ words: [String: String]) { self.words = words }

  var version: String { "fixed" }
  func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech { throw .cancelled }
  func phonemes(of texts: [SpeechText], notation: PhonemeNotation, voice: Voice) async throws(SpeechError)
    -> [Result<String, SpeechError>]
  {
    texts.map { text in
      words[text.string].map { .success($0) } ?? .failure(.crashed(signal: 6, text: text.string))
    }
  }
}
