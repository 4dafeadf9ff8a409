import ICUShim

/// Texts in the forms that Unicode and CLDR define.
public enum UnicodeText {
  /// Composed: what a catalog should hold.
  public static func nfc(_ text: String) -> String { normalized(text, ICUFormNFC) }
  /// Decomposed.
  public static func nfd(_ text: String) -> String { normalized(text, ICUFormNFD) }
  /// Composed, with compatibility characters such as "ﬁ" replaced.
  public static func nfkc(_ text: String) -> String { normalized(text, ICUFormNFKC) }

  /// Whether a text is composed.
  public static func isNFC(_ text: String) -> Bool {
    var status: Int32 = 0
    return withUTF16(text) { icu_is_nfc($0, $1, &status) }
  }

  /// A form for comparing texts without regard to case; no text for a reader.
  public static func caseFolded(_ text: String) -> String { mapped(text, ICUCaseFold, .root) }
  /// In lower case, as the locale writes it: "ı" for "I" in Turkish.
  public static func lowercased(_ text: String, locale: LocaleTag) -> String { mapped(text, ICUCaseLower, locale) }
  /// In capitals, as the locale writes them: no accents in Greek.
  public static func uppercased(_ text: String, locale: LocaleTag) -> String { mapped(text, ICUCaseUpper, locale) }
  /// Each word with a first capital, as the locale writes it: "IJsland" in Dutch.
  public static func titlecased(_ text: String, locale: LocaleTag) -> String { mapped(text, ICUCaseTitle, locale) }

  /// What a text has in common with every text that looks like it (UTS #39): "о" in Cyrillic becomes "o".
  public static func confusableSkeleton(_ text: String) -> String {
    transformed("confusable skeletons", text) { icu_skeleton($0, $1, $2, $3, &$4) }
  }

  /// The text changed by one of ICU's transforms, such as "Any-Latin; Latin-ASCII".
  public static func transliterate(_ text: String, id: String) throws(ICUFailure) -> String {
    try string("the transform \"\(id)\"", capacity: text.utf8.count + 32) { out, capacity, status in
      withUTF16(id) { name, nameLength in
        withUTF16(text) { icu_transliterate(name, nameLength, $0, $1, out, capacity, &status) }
      }
    }
  }

  private static func normalized(_ text: String, _ form: Int) -> String {
    transformed("normalisation", text) { icu_normalize(Int32(form), $0, $1, $2, $3, &$4) }
  }

  private static func mapped(_ text: String, _ mapping: Int, _ locale: LocaleTag) -> String {
    transformed("case mapping", text) { icu_map_case(locale.identifier, Int32(mapping), $0, $1, $2, $3, &$4) }
  }

  private static func transformed(
    _ service: String,
    _ text: String,
    _ transform: (UnsafePointer<UInt16>, Int32, UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
  ) -> String {
    required { () throws(ICUFailure) in
      try string(service, capacity: text.utf8.count + 16) { out, capacity, status in
        withUTF16(text) { transform($0, $1, out, capacity, &status) }
      }
    }
  }
}
