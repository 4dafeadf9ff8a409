import Catalogs
import Spelling

/// The words of a catalog's translations that a dictionary lacks.
struct SpellingSearch: Sendable {
  /// A word that the dictionary lacks.
  struct Word: Sendable {
    let text: String
    /// The unit of its first place, and the place there.
    var unit: Int
    var part: UnitPart
    var range: Range<Int>
    /// How many places it has.
    var count = 1
  }

  private let spelled: SpelledWords
  private let dictionary: any SpellingDictionary
  /// The words that the dictionary, the facts or the terms have, folded.
  private var right: Set<[UInt16]> = []
  private var wrong: [[UInt16]: Word] = [:]

  /// Looks at nothing yet.
  init(_ spelled: SpelledWords, _ dictionary: any SpellingDictionary) {
    self.spelled = spelled
    self.dictionary = dictionary
  }

  /// How many different words were looked up.
  var count: Int { right.count + wrong.count }

  /// The words that the dictionary lacks, in the order of their first places.
  var unknown: [Word] { wrong.values.sorted { ($0.unit, $0.range.lowerBound) < ($1.unit, $1.range.lowerBound) } }

  /// Looks up the words of a translation. Units come in order.
  mutating func look(at pair: TextPair, ofUnit unit: Int) {
    let source = SourceWords(pair.source)
    for word in spelled.words(of: pair.target) {
      let key = Array(pair.target.scanned.folded[word])
      if right.contains(key) || spelled.isNoMatter(word, in: pair.target, beside: source) { continue }
      if wrong[key] != nil {
        wrong[key]?.count += 1
      } else if spelled.isRight(word, in: pair.target, dictionary) {
        right.insert(key)
      } else {
        let issue = pair.issue(word, "")
        wrong[key] = Word(text: pair.target.scanned[word], unit: unit, part: issue.part, range: issue.range)
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
