import Catalogs
import Spelling

/// The words of a catalog's translations that a dictionary lacks.
struct SpellingSearch: Sendable {
  /// A word that the dictionary lacks.
  struct Word: Sendable {
    let text: String
    /// The unit of its first place, and the place there.
    let unit: Int
    let part: UnitPart
    let range: Range<Int>
    /// How many places it has.
    var count: Int
  }

  private let spelled: SpelledWords
  private let dictionary: any SpellingDictionary
  /// The words that the dictionary, the facts or the terms have, as they are written.
  private var right: Set<[UInt16]> = []
  /// Those that none has, normalised: the verdict on a word must not depend on where it was met first.
  private var wrong: [String: Word] = [:]

  /// Looks at nothing yet.
  init(_ spelled: SpelledWords, _ dictionary: any SpellingDictionary) {
    self.spelled = spelled
    self.dictionary = dictionary
  }

  /// How many different words were looked up.
  var count: Int { right.count + wrong.count }

  /// The words that the dictionary lacks, in the order of their first places.
  var unknown: [Word] { wrong.values.sorted { ($0.unit, $0.range.lowerBound) < ($1.unit, $1.range.lowerBound) } }

  /// Looks up the words of a translation that the catalog has `times` times, first in `unit`. Units come in order.
  mutating func look(at pair: TextPair, ofUnit unit: Int, times: Int) {
    let source = SourceWords(pair.source)
    for word in spelled.words(of: pair.target) {
      let written = Array(pair.target.units[word])
      if right.contains(written) || spelled.isNoMatter(word, in: pair.target, beside: source) { continue }
      let text = pair.target.scanned[word]
      let normalized = spelled.normalized(text)
      if wrong[normalized] == nil, spelled.isRight(normalized, dictionary) {
        right.insert(written)
      } else if !spelled.isInRightCompound(word, pair.target, dictionary) {
        let issue = pair.issue(word, "")
        let first = Word(text: text, unit: unit, part: issue.part, range: issue.range, count: 0)
        wrong[normalized, default: first].count += times
      }
    }
  }

  /// Adds what was found in other units.
  mutating func add(_ other: SpellingSearch) {
    right.formUnion(other.right)
    wrong.merge(other.wrong) { mine, theirs in
      var first = mine.unit <= theirs.unit ? mine : theirs
      first.count = mine.count + theirs.count
      return first
    }
  }
}
