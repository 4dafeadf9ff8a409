import ICU

/// The form in which words of the facts are compared with words of a text.
///
/// Case does not count, and neither do spellings that writers of one language mix: Arabic alef with and without hamza,
/// Persian and Arabic kaf and yeh, a Devanagari dot below, the kinds of apostrophe, hyphen and space. One unit folds to
/// one unit, so that offsets stay; those that ``isSkipped(_:)`` names are passed over.
enum SearchFolding {
  static func fold(_ scalar: Unicode.Scalar) -> UInt16 {
    if let spelling = spellings[scalar] { return UInt16(truncatingIfNeeded: spelling.value) }
    if scalar.properties.isWhitespace { return 0x20 }
    return UInt16(exactly: UnicodeText.simpleFold(scalar).value) ?? UInt16(truncatingIfNeeded: scalar.value)
  }

  /// Vowel signs that Arabic and Hebrew leave out as they like, the tatweel, the South Asian dot below, joiners and
  /// directional marks.
  static func isSkipped(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x0640, 0x064B...0x0652, 0x0670, 0x05B0...0x05C7: true
    case 0x093C, 0x09BC, 0x0A3C, 0x0ABC: true
    case 0x00AD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static let spellings: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("\u{0627}", "أإآٱ"), ("\u{064A}", "یىئ"), ("\u{0643}", "ک"), ("\u{0647}", "ەہھة"), ("\u{0648}", "ؤ"),
      ("'", "’‘ʼʹ`´ʻ"), ("-", "\u{2010}\u{2011}\u{2012}–"), ("\u{0902}", "\u{0901}"), ("\u{0982}", "\u{0981}"),
      ("\u{03BC}", "\u{00B5}"),
    ]
    var spellings: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, variants) in groups { for variant in variants.unicodeScalars { spellings[variant] = base } }
    // The precomposed letters with a dot below, which normalisation takes apart.
    for code in Array(0x0958...0x095F) + [0x09DC, 0x09DD, 0x09DF, 0x0A33, 0x0A36, 0x0A59, 0x0A5A, 0x0A5B, 0x0A5E] {
      guard let scalar = Unicode.Scalar(code) else { continue }
      spellings[scalar] = UnicodeText.nfd(String(scalar)).unicodeScalars.first
    }
    return spellings
  }()
}
