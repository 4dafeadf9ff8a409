import ICU

extension TextBoundaries {
  /// The words of a text without what stands between them.
  ///
  /// Unicode joins words across a narrow no-break space (UAX #29, ExtendNumLet), which French writes before "!" and
  /// Russian before "г.": a listener hears two.
  static func spokenWords(in text: String, locale: LocaleTag) -> [WordSegment] {
    words(in: text.replacing("\u{202F}", with: "\u{A0}"), locale: locale).filter { $0.kind != .none }
  }
}
