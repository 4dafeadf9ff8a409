import ICUShim

extension UnicodeText {
  /// The script of a scalar by its ISO 15924 code: "Latn", "Arab", "Zyyy" when many share it.
  public static func script(of scalar: Unicode.Scalar) -> String { property(scalar, ICUPropertyScript) }

  /// The scripts that use a scalar; for most scalars, their script alone.
  public static func scriptExtensions(of scalar: Unicode.Scalar) -> [String] {
    withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: 64) { names in
      let count = Int(icu_script_extensions(scalar.value, names.baseAddress, 64))
      return names[..<count].compactMap { $0.map { String(cString: $0) } }
    }
  }

  /// The bidirectional class by its short name, such as "AL".
  public static func bidiClass(of scalar: Unicode.Scalar) -> String { property(scalar, ICUPropertyBidiClass) }

  /// The general category by its short name, such as "Lu".
  public static func generalCategory(of scalar: Unicode.Scalar) -> String {
    property(scalar, ICUPropertyGeneralCategory)
  }

  /// White_Space.
  public static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool { has(scalar, ICUIsWhiteSpace) }

  /// Terminal_Punctuation: ends a sentence or a part of one, in any script: ".", ",", "،", "।".
  public static func isTerminalPunctuation(_ scalar: Unicode.Scalar) -> Bool { has(scalar, ICUIsTerminalPunctuation) }

  /// Sentence_Terminal: ends a sentence: ".", "?", "。", "।".
  public static func isSentenceTerminal(_ scalar: Unicode.Scalar) -> Bool { has(scalar, ICUIsSentenceTerminal) }

  /// Default_Ignorable_Code_Point: shows nothing, such as a joiner or a directional mark.
  public static func isDefaultIgnorable(_ scalar: Unicode.Scalar) -> Bool { has(scalar, ICUIsDefaultIgnorable) }

  /// On which side of its content a bracket stands.
  public enum BracketType: Int32, Sendable { case open = 1, close }

  /// Whether a scalar opens or closes (Bidi_Paired_Bracket_Type); nil when it is no bracket.
  public static func bracketType(of scalar: Unicode.Scalar) -> BracketType? {
    BracketType(rawValue: icu_bracket_type(scalar.value))
  }

  /// The bracket that pairs with this one.
  public static func pairedBracket(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    bracketType(of: scalar) == nil ? nil : Unicode.Scalar(icu_paired_bracket(scalar.value))
  }

  private static func property(_ scalar: Unicode.Scalar, _ property: Int) -> String {
    icu_property(scalar.value, Int32(property)).map { String(cString: $0) } ?? ""
  }

  private static func has(_ scalar: Unicode.Scalar, _ property: Int) -> Bool {
    icu_has_property(scalar.value, Int32(property))
  }
}
