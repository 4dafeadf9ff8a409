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
    NumberMentionLost(),
    NumberMentionAdded(),
    NumberMonth(),
    DateChanged(),
    NumberWord(),
    NumberWordChanged(),
    NumberFormat(),
    NumberGap(),
    NumberName(),
    RangeOrder(),
    PhoneDiffers(),
    UnitChanged(),
    UnitMissing(),
    UnitPerMissing(),
    DoseWriting(),
    DoseAbbreviation(),
    NegationLost(),
    SideChanged(),
    BoundTurned(),
    BoundLost(),
    TimingChanged(),
    WeekdayChanged(),
    TimingLost(),
    TermMissing(),
    TermForbidden(),
    DoNotTranslate(),
    AddressDiffers(),
    MarkupDiffers(),
    SelectVariants(),
    VariantsUnchecked(),
    UnusualLetter(),
    SameAsSource(),
    UntranslatedRun(),
    Truncated(),
    EndPunctuation(),
    InitialCapital(),
    SentenceCount(),
    Brackets(),
    QuotationMarks(),
    QuotationUnpaired(),
    DoubledWord(),
    DoubledPunctuation(),
    DoubledSpace(),
    SpaceBefore(),
    NoBreakSpace(),
    EdgeSpace(),
    MixedScript(),
    ForeignScript(),
    Corrupt(),
    BidiControls(),
    InvisibleCharacter(),
    NotComposed(),
  ]

  /// Rules that need to know what stands around the numbers of the whole catalog.
  static let neighbourRules: [any MessageRule] = [NumberSwapped(), NumberPercentRange()]

  /// Rules on the comments that silence others; they have no rule's method, since they speak after all others.
  static let commentRules: [any Rule.Type] = [IgnoreReason.self, IgnoreUnused.self]

  /// The type of every rule.
  static var all: [any Rule.Type] {
    (messageRules + neighbourRules).map { type(of: $0) } + catalogRules.map { type(of: $0) } + commentRules
  }

  static let catalogRules: [any CatalogRule] = [
    MessageMissing(), MessageExtra(), Untranslated(), Fuzzy(), Misaligned(), DuplicateKey(), InconsistentTranslation(),
    PluralHeader(), PluralFormCount(), HanSpacing(), ListOrder(), ListEqual(), DigitsMixed(), FactsMissing(),
    Misspelled(),
  ]
}
