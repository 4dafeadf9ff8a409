import Languages

/// The scripts that the rules tell apart, by the numbers that the character table gives them.
enum ScriptCodes {
  private static func code(_ name: String) -> UInt8 { CharacterTable.shared.code(ofScript: name) ?? 0xFF }

  static let latin = code("Latn")
  static let cyrillic = code("Cyrl")
  static let greek = code("Grek")
  static let common = code("Zyyy")
  static let inherited = code("Zinh")
}
