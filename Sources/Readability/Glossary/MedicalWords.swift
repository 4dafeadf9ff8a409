import ICU

/// Finds words of medicine by the Greek and Latin parts that they are made of.
struct MedicalWords {
  private let locale: LocaleTag
  private let beginnings: [[UInt8]]
  private let endings: [[UInt8]]

  /// Shorter words that begin or end so are everyday ones.
  private static let fewestLetters = 6

  init(locale: LocaleTag) {
    self.locale = locale
    let patterns = Self.table[locale.language] ?? []
    beginnings = patterns.filter { $0.hasSuffix("*") }.map { Array($0.utf8.dropLast()) }
    endings = patterns.filter { $0.hasPrefix("*") }.map { Array($0.utf8.dropFirst()) }
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
    guard word.unicodeScalars.count >= Self.fewestLetters else { return false }
    let bytes = word.utf8
    return beginnings.contains { bytes.starts(with: $0) }
      || endings.contains { bytes.reversed().starts(with: $0.reversed()) }
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
