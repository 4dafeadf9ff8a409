import ICU

/// Finds words of medicine by the Greek and Latin parts that they are made of.
struct MedicalWords {
  private let locale: LocaleTag
  /// The patterns' letters in UTF-8, by the first of them, endings from the last letter back.
  private let beginnings: [UInt8: [[UInt8]]]
  private let endings: [UInt8: [[UInt8]]]

  /// Shorter words that begin or end so are everyday ones.
  private static let fewestLetters = 6

  init(locale: LocaleTag) {
    self.locale = locale
    let patterns = Self.table[locale.language] ?? []
    beginnings = Self.byFirst(patterns.filter { $0.hasSuffix("*") }.map { Array($0.utf8.dropLast()) })
    endings = Self.byFirst(patterns.filter { $0.hasPrefix("*") }.map { $0.utf8.dropFirst().reversed() })
  }

  private static func byFirst(_ patterns: [[UInt8]]) -> [UInt8: [[UInt8]]] {
    Dictionary(grouping: patterns.filter { !$0.isEmpty }) { $0[0] }
  }

  /// The medical words that no glossary term holds, in the locale's order.
  func unexplained(in words: some Sequence<String>, glossary: [String]) -> [String] {
    if beginnings.isEmpty && endings.isEmpty { return [] }
    let explained = glossary.map { UnicodeText.lowercased($0, locale: locale) }.joined(separator: " ")
    let lowered = Set(words.map { $0.isPlainLowercase ? $0 : UnicodeText.lowercased($0, locale: locale) })
    let unexplained = lowered.filter { isMedical($0) && !explained.contains(stem($0)) }
    return (try? Collator(locale: locale).sorted(Array(unexplained))) ?? unexplained.sorted()
  }

  private func isMedical(_ word: String) -> Bool {
    let letters = word.utf8
    guard letters.count >= Self.fewestLetters, let first = letters.first, let last = letters.last else { return false }
    let isMade =
      beginnings[first]?.contains { letters.starts(with: $0) } == true
      || endings[last]?.contains { letters.reversed().starts(with: $0) } == true
    return isMade && word.unicodeScalars.count >= Self.fewestLetters
  }

  /// Without the ending of a plural, so that "steroids" is explained by "steroid".
  private func stem(_ word: String) -> String {
    word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// `Data/medical-words.tsv`: a language, a tab, patterns with a `*` at one end.
  private static let table: [String: [String]] = {
    let lines = String(decoding: PackageResources.medical_words_tsv, as: UTF8.self).split(separator: "\n")
    let rows = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(
      rows.filter { $0.count == 2 }.map { ($0[0], $0[1].split(separator: " ").map(String.init)) },
      uniquingKeysWith: +
    )
  }()
}
