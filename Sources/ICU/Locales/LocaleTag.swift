import ICUShim

/// A locale, named by its BCP 47 language tag in canonical case: `en-GB`, `zh-Hans`, `ar`.
public struct LocaleTag: Hashable, Sendable {
  /// The tag as BCP 47 writes it; `und` for root.
  public let identifier: String

  /// Reads a tag; `pt_BR` and `PT-br` both name `pt-BR`.
  public init(_ tag: String) throws(Unknown) {
    let hyphenated = String(tag.map { $0 == "_" ? "-" : $0 })
    guard hyphenated.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw Unknown(tag: tag, reason: .illFormed) }
    var problem: Int32 = 0
    let canonical = try? string("locale tags") { icu_locale_canonical(hyphenated, $0, $1, &problem, &$2) }
    if let reason = Unknown.Reason(rawValue: problem) { throw Unknown(tag: tag, reason: reason) }
    guard let canonical, !tag.isEmpty else { throw Unknown(tag: tag, reason: .illFormed) }
    identifier = canonical
  }

  private init(known identifier: String) { self.identifier = identifier }

  /// English.
  public static let english = LocaleTag(known: "en")
  /// The locale that every other inherits from.
  public static let root = LocaleTag(known: "und")
}

extension LocaleTag {
  /// The language subtag, such as `zh`.
  public var language: String { String(subtags[0]) }

  /// The language's code of three letters (ISO 639-2/T): `pol` for `pl`; empty where it has none.
  public var threeLetterLanguage: String { derived(ICULocaleISO3Language) }

  /// The four-letter script, the likely one when the tag names none: `Hans` for `zh`, `Cyrl` for `ru`.
  public var script: String { derived(ICULocaleScript) }

  /// The region that the tag names: `BR`, `419`.
  public var region: String? {
    subtags.dropFirst().prefix { $0.utf8.count > 1 }
      .first { $0.utf8.count == 2 || ($0.utf8.count == 3 && $0.allSatisfy(\.isNumber)) }
      .map(String.init)
  }

  /// Whether the locale's script runs from right to left.
  public var isRightToLeft: Bool { icu_locale_is_right_to_left(identifier) }

  /// The tag with its likely script and region: `zh-Hans-CN` for `zh`.
  public var maximized: LocaleTag { LocaleTag(known: derived(ICULocaleMaximized)) }

  /// The shortest tag that means the same: `zh-TW` for `zh-Hant-TW`.
  public var minimized: LocaleTag { LocaleTag(known: derived(ICULocaleMinimized)) }

  /// The locales whose data this one inherits, nearest first, without root: `es-419`, `es` for `es-MX`.
  ///
  /// CLDR names some of them, so a script is not lost on the way: `zh-Hant` has none.
  public var parents: [LocaleTag] {
    var chain: [LocaleTag] = []
    var current = self
    while let parent = current.parent {
      chain.append(parent)
      current = parent
    }
    return chain
  }

  private var parent: LocaleTag? {
    let tag = required { () throws(ICUFailure) in
      try string("parent locales") { icu_locale_parent(identifier, $0, $1, &$2) }
    }
    return tag.isEmpty ? nil : LocaleTag(known: tag)
  }

  private var subtags: [Substring] { identifier.split(separator: "-") }

  private func derived(_ what: Int) -> String {
    required { () throws(ICUFailure) in
      try string("likely subtags") { icu_locale_derived(identifier, Int32(what), $0, $1, &$2) }
    }
  }
}

extension LocaleTag {
  /// The locale's name for the middle of a sentence in another language: "polonais" for `pl` in `fr`.
  public func displayName(in locale: LocaleTag) -> String { name(in: locale, menu: false) }

  /// The locale's name in its own language, written as an item of a menu: "Polski", "简体中文".
  public var endonym: String { name(in: self, menu: true) }

  private func name(in locale: LocaleTag, menu: Bool) -> String {
    required { () throws(ICUFailure) in
      try string("names of locales") { icu_locale_display_name(identifier, locale.identifier, menu, $0, $1, &$2) }
    }
  }
}

extension LocaleTag: CustomStringConvertible, Comparable, Codable {
  /// The tag.
  public var description: String { identifier }

  /// Orders tags by their ASCII letters.
  public static func < (left: LocaleTag, right: LocaleTag) -> Bool { left.identifier < right.identifier }

  /// Reads a tag from a single string.
  public init(from decoder: any Decoder) throws {
    self = try LocaleTag(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the tag as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifier)
  }
}
