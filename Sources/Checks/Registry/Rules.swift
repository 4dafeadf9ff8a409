/// Every rule, in the order of `leaflet check --list`. A new rule is one file in `Rules/` and one line here.
enum Registry {
  static let messageRules: [any MessageRule] = [
    MessageSyntax(),
    PlaceholderMissing(),
    PlaceholderExtra(),
    PlaceholderType(),
    PluralMissing(),
    PluralAdvised(),
    PluralUnknown(),
    PluralUnused(),
    PluralNumber(),
    NumberMissing(),
    NumberExtra(),
    NumberTenfold(),
    NumberDecimal(),
    NumberPercent(),
    NumberRepeated(),
    NumberMonth(),
    NumberWord(),
    NumberFormat(),
    NumberGap(),
  ]

  /// Rules that need to know what stands around the numbers of the whole catalog.
  static let neighbourRules: [any MessageRule] = [NumberSwapped(), NumberPercentRange()]

  static let catalogRules: [any CatalogRule] = [
    MessageMissing(), MessageExtra(), Untranslated(), Fuzzy(), Misaligned(), DuplicateKey(), ListOrder(), ListEqual(),
  ]
}
