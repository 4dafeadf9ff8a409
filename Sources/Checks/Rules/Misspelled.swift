import Catalogs

/// A word is not in the language's spelling dictionary.
///
/// The dictionaries are those that are installed on the machine for enchant (hunspell's, aspell's). A language without one
/// is not checked, nor one that writes no spaces between words, nor a catalog of whose words the dictionary lacks more than
/// a twentieth: it is too small to tell. Dictionaries differ, so this is a note, and packs do not depend on it. Names,
/// abbreviations, words of the source, the project's terms, and the words and numbers of the language's facts need not be
/// in a dictionary. Correct the word, or list it in the language's facts under `spelling`. A word that stands in many
/// places is named at the first.
struct Misspelled: CatalogRule {
  static let id = "misspelled"
  static let category = Finding.Category.spelling
  static let severity = Severity.note
  static let comparesTexts = false

  /// A dictionary that lacks a greater share of the words knows the language, as the catalog writes it, too little.
  private static let mostUnknown = 0.05
  /// So many different words tell.
  private static let fewWords = 50

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard let spelling = catalog.spelling else { return [] }
    let unknown = spelling.unknown
    let isPoor = spelling.count > Self.fewWords && Double(unknown.count) > Self.mostUnknown * Double(spelling.count)
    if isPoor { return [] }
    return unknown.map { word in
      let others = word.count == 1 ? "" : " (and in \(word.count - 1) more places)"
      return CatalogIssue(
        unit: word.unit,
        part: word.part,
        range: word.range,
        "\"\(word.text)\" is not in the dictionary\(others); correct it, or list it as spelling in the language's facts"
      )
    }
  }
}
