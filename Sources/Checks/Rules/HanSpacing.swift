import Catalogs
import Languages

/// A message puts spaces between Han and Latin letters or digits where the catalog does not, or the other way round.
///
/// Both are good style ("5 毫克", "5毫克"), but not side by side. The rule speaks where nine of ten places in the catalog
/// agree.
struct HanSpacing: CatalogRule {
  static let id = "han-spacing"
  static let category = Finding.Category.punctuation
  static let severity = Severity.note
  /// So many places show a custom.
  private static let least = 10

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard catalog.target.scripts.contains("Hani"), !catalog.target.writesSpaces else { return [] }
    let texts = catalog.search { seams(in: Array(unitsOf: $0)) }
    let all = texts.reduce(0) { $0 + $1.units.count * $1.found.count }
    let spaced = texts.reduce(0) { $0 + $1.units.count * $1.found.count(where: \.isSpaced) }
    guard all >= Self.least, min(spaced, all - spaced) * 10 <= all else { return [] }
    let custom = spaced * 2 > all
    let message =
      custom
      ? "elsewhere a space stands between Han and other letters; add it"
      : "elsewhere no space stands between Han and other letters; remove it"
    return texts.flatMap { units, seams -> [CatalogIssue] in
      guard let seam = seams.first(where: { $0.isSpaced != custom }) else { return [] }
      return units.map { CatalogIssue(unit: $0, range: seam.place..<seam.place + 1, message) }
    }
  }

  /// A place where Han meets a Latin letter or a digit: that of the second, or of the space between them.
  private struct Seam: Sendable {
    let place: Int
    let isSpaced: Bool
  }

  private func seams(in units: [UInt16]) -> [Seam] {
    units.indices.dropLast().compactMap { index in
      guard let first = side(units[index]) else { return nil }
      if let second = side(units[index + 1]) { return first == second ? nil : Seam(place: index + 1, isSpaced: false) }
      guard units[index + 1] == 0x20, index + 2 < units.count, let second = side(units[index + 2]), first != second
      else { return nil }
      return Seam(place: index + 1, isSpaced: true)
    }
  }

  private enum Side { case han, other }

  private static let han = ByteSet(["Hani", "Hira", "Kana"].compactMap(CharacterTable.shared.code(ofScript:)))
  private static let latin = ByteSet(["Latn"].compactMap(CharacterTable.shared.code(ofScript:)))

  private func side(_ unit: UInt16) -> Side? {
    let script = CharacterTable.shared.scriptCode(of: unit)
    if Self.han.contains(script) { return .han }
    return Self.latin.contains(script) || (0x30...0x39).contains(unit) ? .other : nil
  }
}
