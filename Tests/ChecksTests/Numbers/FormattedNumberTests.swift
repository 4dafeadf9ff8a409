import TestSupport
import Testing

@testable import Checks
@testable import ICU

/// Numbers as ICU writes them in every locale, beside their English source.
@Suite struct `Numbers in every locale's own writing` {
  /// Every script that has digits of its own, every grouping, and the countries that write otherwise than their language.
  private static let tags = [
    "am", "ar", "ar-EG", "ar-MA", "as", "bg", "bn", "bo", "ccp", "ckb", "cy", "da", "de", "de-AT", "de-CH", "dz",
    "el", "en-IN", "en-ZA", "es", "es-419", "es-MX", "eu", "fa", "ff-Adlm", "fi", "fr", "fr-CA", "fr-CH", "gu",
    "he", "hi", "hu", "id", "it", "ja", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "or", "pa", "pl", "ps",
    "pt", "pt-PT", "ro", "ru", "so", "sq", "sw", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
  ]

  @Test(arguments: tags)
  func `are never flagged`(tag: String) async throws {
    let samples = try Self.samples(tag)
    let flagged = try await Self.flagged(tag, samples)
    #expect(flagged.isEmpty, "\(flagged.map { "\(samples[$0].source) → \(samples[$0].target)" })")
  }

  @Test(arguments: tags)
  func `are flagged when one digit is another`(tag: String) async throws {
    var random = SeededGenerator(seed: 9)
    let samples = try Self.samples(tag).compactMap { Self.withAnotherDigit($0, &random) }
    let missed = Set(samples.indices).subtracting(try await Self.flagged(tag, samples)).sorted()
    #expect(missed.isEmpty, "\(missed.map { "\(samples[$0].source) → \(samples[$0].target)" })")
  }

  // MARK: Samples

  /// A source with one number and its translation.
  private struct Sample {
    let source: String
    let target: String
  }

  private static func samples(_ tag: String) throws -> [Sample] {
    let locale = try LocaleTag(tag)
    var random = SeededGenerator(seed: UInt64(tag.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    let symbols = try NumberSymbols(locale)
    // Chinese digits stand for places in years only, and never with marks.
    let native = symbols.nativeNumberingSystem == "hanidec" ? "latn" : symbols.nativeNumberingSystem
    var samples: [Sample] = []
    for _ in 0..<12 {
      let number = decimal(&random)
      let english = try NumberFormatting.decimal(number, locale: .english)
      for system in [nil, "latn", native] {
        for grouping in [true, false] {
          let own = try NumberFormatting.decimal(number, locale: locale, numberingSystem: system, grouping: grouping)
          samples.append(sample(english, own))
        }
        let percent = try NumberFormatting.percent(number, locale: locale, numberingSystem: system)
        samples.append(sample("\(english)%", percent))
      }
      samples += try compact(locale, &random) + spelled(locale, &random)
    }
    return samples
  }

  private static func sample(_ source: String, _ target: String) -> Sample {
    Sample(source: "(\(source))", target: "(\(target))")
  }

  /// A whole number of one to seven digits, or one with up to three decimals.
  private static func decimal(_ random: inout SeededGenerator) -> String {
    let size = [1, 2, 3, 4, 7].randomElement(using: &random) ?? 1
    let whole = digits(size, &random)
    let places = Int.random(in: 0...3, using: &random)
    return places == 0 ? whole : "\(whole).\(digits(places, from: 0, &random))"
  }

  private static func digits(_ count: Int, from least: Int = 1, _ random: inout SeededGenerator) -> String {
    (0..<count).map { String(Int.random(in: ($0 == 0 ? least : 0)...9, using: &random)) }.joined()
  }

  /// Two digits and noughts, which every locale's compact form keeps exactly.
  private static func compact(_ locale: LocaleTag, _ random: inout SeededGenerator) throws -> [Sample] {
    // Without words of their own, locales have the root's "K" and "M".
    if NumberFormatting.scaleWords(locale).allSatisfy({ $0.word.utf8.count == 1 }) { return [] }
    let noughts = String(repeating: "0", count: Int.random(in: 3...9, using: &random))
    let number = digits(2, &random) + noughts
    return [
      sample(
        try NumberFormatting.decimal(number, locale: .english),
        try NumberFormatting.skeleton(number, "compact-long", tag: locale.identifier)
      )
    ]
  }

  private static func spelled(_ locale: LocaleTag, _ random: inout SeededGenerator) throws -> [Sample] {
    guard let spelling = NumberSpelling(locale) else { return [] }
    let number = String(Int.random(in: 3...9999, using: &random))
    let rules = spelling.ruleSetNames.filter { $0.hasPrefix("%spellout-cardinal") }
    return try rules.map { sample(number, try spelling.cardinal(of: number, ruleSet: $0)) }
  }

  /// One digit of the translation becomes another of the same script; nothing for a number in words.
  private static func withAnotherDigit(_ sample: Sample, _ random: inout SeededGenerator) -> Sample? {
    var scalars = Array(sample.target.unicodeScalars)
    let places = scalars.indices.filter { scalars[$0].properties.generalCategory == .decimalNumber }
    guard let place = places.randomElement(using: &random), let value = NumberingSystems.digitValue(of: scalars[place]),
      let other = (0...9).filter({ $0 != value }).randomElement(using: &random),
      let scalar = Unicode.Scalar(UInt32(Int(scalars[place].value) - value + other))
    else { return nil }
    scalars[place] = scalar
    return Sample(source: sample.source, target: String(String.UnicodeScalarView(scalars)))
  }

  /// Which samples draw an error or a warning about their numbers.
  private static func flagged(_ tag: String, _ samples: [Sample]) async throws -> Set<Int> {
    let found = try await findings(tag, samples.map { TestUnit(source: $0.source, target: $0.target) })
    return Set(found.filter { $0.category == .numbers && $0.severity != .note }.map { $0.position.line - 1 })
  }
}
