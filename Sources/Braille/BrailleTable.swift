import ICU

/// How one language is written in braille, as liblouis' tables have it.
public struct BrailleTable: Hashable, Sendable {
  /// How it is proven that numbers are right.
  public enum Proof: String, CaseIterable, Sendable {
    /// liblouis' own back-translation must give the same digits.
    case backTranslation = "back-translation"
    /// The cells are read by the number sign and the letters a to j: the table's back-translation loses digits.
    case numberSign = "number-sign"
  }

  /// The locale's language.
  public let locale: LocaleTag
  /// liblouis' list of tables, separated by commas.
  public let tables: String
  /// How its numbers are proven.
  public let proof: Proof

  /// Makes a row of ``BrailleTables``.
  public init(locale: LocaleTag, tables: String, proof: Proof) {
    self.locale = locale
    self.tables = tables
    self.proof = proof
  }
}
