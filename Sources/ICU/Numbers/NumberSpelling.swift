import ICUShim

/// Numbers in words, by the rules of CLDR (RBNF).
public struct NumberSpelling: Sendable {
  /// The names of the rule sets that a caller may ask for, such as "%spellout-cardinal-feminine".
  public let ruleSetNames: [String]
  /// The locale whose rules spell.
  public let actualLocale: LocaleTag
  private let handle: Handle

  private static let cache = ServiceCache<LocaleTag, NumberSpelling?>(limit: 8)

  /// The spelling of a locale; nil when CLDR cannot spell its language.
  ///
  /// ICU would answer in another language: Punjabi in digits, Haitian Creole in French words. Where it does so for a
  /// variant (Cantonese for Chinese in Hong Kong), the locale that the variant inherits from is asked.
  public init?(_ locale: LocaleTag) {
    let spelling = Self.cache.service(for: locale) {
      ([locale] + locale.parents).lazy.compactMap { NumberSpelling(opening: $0) }.first
    }
    guard let spelling else { return nil }
    self = spelling
  }

  private init?(opening locale: LocaleTag) {
    let opened = try? Handle(
      "number spelling of \(locale)",
      open: { icu_spellout_open(locale.identifier, &$0) },
      close: { icu_spellout_close($0) }
    )
    guard let handle = opened,
      let tag = try? string("its locale", from: { icu_spellout_locale(handle.pointer, $0, $1, &$2) }),
      let actual = try? LocaleTag(tag), actual == locale || locale.parents.contains(actual),
      let names = try? strings("its rules", from: { icu_spellout_rule_sets(handle.pointer, $0, $1, &$2) })
    else { return nil }
    self.handle = handle
    actualLocale = actual
    ruleSetNames = names
  }

  /// A number in words, by the locale's default rules or by the rule set named.
  public func cardinal(of decimal: String, ruleSet: String? = nil) throws(ICUFailure) -> String {
    let number = try PlainDecimal(decimal)
    // ICU spells by way of a double, and spells another number where that does not suffice.
    guard number.digits <= 15 else { throw .tooManyDigits(decimal) }
    let spelt = try string("the spelling of \(decimal)") {
      icu_spellout_format(handle.pointer, number.text, ruleSet, $0, $1, &$2)
    }
    return spelt.withoutBreakHints
  }

  /// A rank in words; nil when the locale has no rules for ranks.
  public func ordinal(of decimal: String) throws(ICUFailure) -> String? {
    guard let rules = ruleSetNames.first(where: { $0.hasPrefix("%spellout-ordinal") }) else { return nil }
    return try cardinal(of: decimal, ruleSet: rules)
  }
}

extension String {
  /// Without the soft hyphens and zero-width spaces that show where a long word may break.
  fileprivate var withoutBreakHints: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{AD}" && $0 != "\u{200B}" }))
  }
}
