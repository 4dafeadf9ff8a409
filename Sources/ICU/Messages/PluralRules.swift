import ICUShim

/// CLDR's names for the forms a word takes beside a number.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable, Codable {
  case zero, one, two, few, many, other
}

/// Which form of a word goes with which number in a locale.
public struct PluralRules: Sendable {
  /// Whether numbers count or rank.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// "2 tablets"
    case cardinal
    /// "the 2nd tablet"
    case ordinal
  }

  private struct Key: Hashable {
    let locale: LocaleTag
    let kind: Kind
  }

  private static let cache = ServiceCache<Key, PluralRules>(limit: 64)

  /// The locale's categories, in CLDR's order.
  public let categories: [PluralCategory]
  private let handle: Handle

  /// The rules of a locale; one that CLDR has no rules for has only `other`.
  public init(_ locale: LocaleTag, type: Kind = .cardinal) {
    self = Self.cache.service(for: Key(locale: locale, kind: type)) { PluralRules(opening: locale, type) }
  }

  private init(opening locale: LocaleTag, _ kind: Kind) {
    let handle = required { () throws(ICUFailure) in
      try Handle("plural rules of \(locale)", open: { icu_plurals_open(locale.identifier, kind == .ordinal, &$0) }) {
        icu_plurals_close($0)
      }
    }
    let keywords = required { () throws(ICUFailure) in
      try strings("plural categories of \(locale)") { icu_plurals_keywords(handle.pointer, $0, $1, &$2) }
    }
    categories = PluralCategory.allCases.filter { keywords.contains($0.rawValue) }
    self.handle = handle
  }
}

extension PluralRules {
  /// The category of a whole number.
  public func category(of number: Int) -> PluralCategory {
    if let number = Int32(exactly: number) { return category(ofSmall: number) }
    return category(of: PlainDecimal(number))
  }

  /// The category of a number as it is shown, an ASCII decimal: "1.0" is not "1".
  public func category(ofFormatted decimal: String) throws(ICUFailure) -> PluralCategory {
    category(of: try PlainDecimal(decimal))
  }

  /// Whole numbers of a category, smallest first, at most `limit`; none when only fractions belong to it.
  public func samples(of category: PluralCategory, limit: Int = 12) -> [Int] {
    let digits = required { () throws(ICUFailure) in
      try strings("samples of a plural category") {
        icu_plurals_samples(handle.pointer, category.rawValue, Int32(clamping: max(1, limit)), $0, $1, &$2)
      }
    }
    // CLDR lists some numbers twice, as 1000000 and 1c6.
    return Set(digits.compactMap { Int($0) }).sorted()
  }

  func category(of number: PlainDecimal) -> PluralCategory {
    if number.fractionDigits == 0, let small = Int32(number.text) { return category(ofSmall: small) }
    return category {
      icu_plurals_select_decimal(handle.pointer, number.text, Int32(number.fractionDigits), $0, $1, &$2)
    }
  }

  private func category(ofSmall number: Int32) -> PluralCategory {
    category { icu_plurals_select_integer(handle.pointer, number, $0, $1, &$2) }
  }

  private func category(_ select: Writer<UInt16>) -> PluralCategory {
    let keyword = required { () throws(ICUFailure) in try string("plural categories", capacity: 8, from: select) }
    return PluralCategory(rawValue: keyword) ?? .other
  }
}
