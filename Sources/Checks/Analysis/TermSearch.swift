import Catalogs
import ICU
import Languages

/// Looks for the project's terms in sources and for their forms in translations. Prepared once for a catalog.
struct TermSearch: Sendable {
  /// A term, prepared.
  struct Entry: Sendable {
    let term: TermTable.Term
    /// Its words in the source language, folded.
    let words: [[UInt16]]
    /// The forms that it may take in the translation.
    let forms: [TermForm]
    /// The forms that it must not take.
    let forbidden: [ForbiddenForm]
  }

  /// The terms by their first words, the longest first: "nerve root" is no use of "nerve".
  private let entries: [[UInt16]: [Entry]]
  /// The words of the translations and their accepted forms, folded.
  let vocabulary: Set<[UInt16]>
  private let search: CollationSearch
  private let locale: LocaleTag

  init(_ table: TermTable, target: LanguageContext) throws(ICUFailure) {
    let search = try CollationSearch(strength: .primary)
    let locale = target.locale
    func words(of text: String) -> [[CollationSearch.Letter]] { search.words(of: text, locale: locale).map(\.letters) }
    let prefixes = target.facts.prefixes.flatMap(words).sorted { $0.count > $1.count }
    let all = table.terms.map { term in
      Entry(
        term: term,
        words: Self.words(of: term.source),
        forms: ([term.translation] + term.forms.accepted).flatMap(Self.alternatives).map {
          TermForm(words(of: $0), prefixes: prefixes, hasSpaces: target.writesSpaces)
        },
        forbidden: term.forms.forbidden.map {
          ForbiddenForm($0, hasSpaces: target.writesSpaces, words: words)
        }
      )
    }
    entries = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    vocabulary = Set(table.terms.flatMap { [$0.translation] + $0.forms.accepted }.flatMap(Self.words))
    self.search = search
    self.locale = locale
  }

  private static func words(of text: String) -> [[UInt16]] {
    let scanned = ScannedText(text)
    return scanned.words.map { Array(scanned.folded[$0]) }
  }

  /// "A (B)" in the glossary says that A, B, or both may stand in a text.
  private static func alternatives(_ text: String) -> [String] {
    guard let open = text.firstIndex(where: { "(（".contains($0) }),
      let close = text[open...].firstIndex(where: { ")）".contains($0) })
    else { return [text] }
    return [text[..<open] + " " + text[text.index(after: close)...], text[text.index(after: open)..<close]].map(
      String.init
    )
  }

  /// The terms that a source text uses, each once.
  func entries(in source: ScannedText) -> [Entry] {
    let words = source.words.map { Array(source.folded[$0]) }
    var (found, index) = ([Entry](), 0)
    while index < words.count {
      let candidates = (entries[words[index]] ?? []) + (entries[Array(words[index].dropLast())] ?? [])
      guard let entry = candidates.first(where: { Self.stands($0.words, at: index, in: words) }) else {
        index += 1
        continue
      }
      if !found.contains(where: { $0.term == entry.term }) { found.append(entry) }
      index += entry.words.count
    }
    return found
  }

  /// The last word may have an ending of one letter: "injections".
  private static func stands(_ term: [[UInt16]], at index: Int, in words: [[UInt16]]) -> Bool {
    guard index + term.count <= words.count else { return false }
    return zip(term, words[index...]).enumerated().allSatisfy { place, pair in
      let (wanted, word) = pair
      return wanted == word || (place == term.count - 1 && word.count == wanted.count + 1 && word.starts(with: wanted))
    }
  }

  /// The words of a translation, as forms are looked for in them.
  func words(of text: AnalyzedText) -> [CollationSearch.Word] { search.words(of: text.text, locale: locale) }
}
