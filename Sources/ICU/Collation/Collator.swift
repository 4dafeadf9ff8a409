import ICUShim

/// The order of texts in a locale (UTS #10 with CLDR's tailorings).
public struct Collator: Sendable {
  /// Which differences count.
  public enum Strength: Int32, Sendable, CaseIterable {
    /// Letters only.
    case primary
    /// Letters and accents.
    case secondary
    /// Letters, accents and case.
    case tertiary
    /// Every difference of code points.
    case identical = 15
  }

  let handle: Handle
  let strength: Strength
  /// The locale whose rules are used; root when the locale needs none of its own, or has none.
  public let actualLocale: LocaleTag

  /// The collator of a locale; `numeric` puts "2 mg" before "10 mg", `alternateShifted` ignores spaces and punctuation.
  public init(
    locale: LocaleTag,
    strength: Strength = .tertiary,
    numeric: Bool = false,
    alternateShifted: Bool = false
  ) throws(ICUFailure) {
    let handle = try Handle(
      "collation of \(locale)",
      open: { icu_collator_open(locale.identifier, strength.rawValue, numeric, alternateShifted, &$0) },
      close: { icu_collator_close($0) }
    )
    let tag = try string("the collation's locale") { icu_collator_locale(handle.pointer, $0, $1, &$2) }
    self.handle = handle
    self.strength = strength
    actualLocale = (try? LocaleTag(tag)) ?? .root
  }

  /// Where `left` stands relative to `right`: below 0 before, above 0 after, 0 when no difference counts.
  public func compare(_ left: String, _ right: String) -> Int {
    withUTF16(left) { leftUnits, leftCount in
      withUTF16(right) { Int(icu_collator_compare(handle.pointer, leftUnits, leftCount, $0, $1)) }
    }
  }

  /// Bytes whose order is the order of the texts.
  public func sortKey(of text: String) -> [UInt8] {
    required { () throws(ICUFailure) in
      try array("sort keys", capacity: text.utf8.count * 3 + 16) { out, capacity, _ in
        withUTF16(text) { icu_collator_key(handle.pointer, $0, $1, out, capacity) }
      }
    }
  }

  /// The texts in order; those without a difference that counts keep the order they had.
  public func sorted(_ texts: [String]) -> [String] {
    let keyed = texts.enumerated().map { (key: sortKey(of: $0.element), offset: $0.offset) }
    let ordered = keyed.sorted { left, right in
      left.key == right.key ? left.offset < right.offset : left.key.lexicographicallyPrecedes(right.key)
    }
    return ordered.map { texts[$0.offset] }
  }
}
