import ICU

/// Counts a text block by block.
///
/// It keeps the distinct words and the hardest sentences, not the text, so that memory does not grow with the length.
public struct TextSurvey: Sendable {
  /// The sentences that are hardest to read, hardest first; no more than ten.
  public private(set) var hardest: [HardSentence] = []
  /// How often each spoken word occurs, by its form as written.
  public private(set) var words: [String: Int] = [:]
  /// Sentences of more words than the goal.
  public private(set) var longSentences = 0
  /// Paragraphs of more sentences than the goal.
  public private(set) var longParagraphs = 0

  private let reader: SentenceReader
  private var sums = TextCounts()
  private var runs = CharacterRuns()

  /// Starts an empty survey.
  public init(reader: SentenceReader) {
    self.reader = reader
  }

  /// How many hard sentences are kept.
  public static let hardestCount = 10

  /// Adds the next block.
  public mutating func add(_ block: TextBlock) { add(block, at: sums.blocks) }

  /// Adds the block at a place of the text: blocks may come in any order.
  mutating func add(_ block: TextBlock, at place: Int) {
    let sentences = reader.sentences(in: block.text)
    if sentences.isEmpty { return }
    sums.blocks += 1
    sums.sentences += sentences.count
    if block.kind == .paragraph, sentences.count > ReadabilityGoals.sentencesPerParagraph { longParagraphs += 1 }
    for sentence in sentences { add(sentence, at: place) }
    runs.add(block.text, script: reader.locale.script)
  }

  private mutating func add(_ sentence: Sentence, at place: Int) {
    var long = 0
    for word in sentence.words {
      for spoken in word.spoken {
        words[spoken.text, default: 0] += 1
        sums.words += 1
        sums.letters += spoken.letters
        sums.squaredLetters += spoken.letters * spoken.letters
        if spoken.isLong { long += 1 }
      }
    }
    sums.longWords += long
    if sentence.words.count > ReadabilityGoals.wordsPerSentence { longSentences += 1 }
    keep(sentence, longWords: long, at: place)
  }

  private mutating func keep(_ sentence: Sentence, longWords: Int, at place: Int) {
    let rank = HardSentence.Rank(difficulty: HardSentence.difficulty(of: sentence, longWords: longWords), place: place)
    if hardest.count == Self.hardestCount, let last = hardest.last, !(rank < last.rank) { return }
    keep(HardSentence(sentence, longWords: longWords, rank: rank))
  }

  private mutating func keep(_ hard: HardSentence) {
    hardest.insert(hard, at: hardest.firstIndex { hard.rank < $0.rank } ?? hardest.count)
    if hardest.count > Self.hardestCount { hardest.removeLast() }
  }

  /// Adds the survey of other blocks of the text.
  public mutating func add(_ next: TextSurvey) {
    sums.add(next.sums)
    words.merge(next.words) { $0 + $1 }
    longSentences += next.longSentences
    longParagraphs += next.longParagraphs
    runs.add(next.runs)
    for sentence in next.hardest { keep(sentence) }
  }

  /// The counts, with syllables where `syllables` knows those of every distinct word.
  public func counts(syllables: [String: Int]? = nil) -> TextCounts {
    var counts = sums
    var folded: Set<String> = []
    for (word, count) in words {
      folded.insert(word.isPlainLowercase ? word : UnicodeText.caseFolded(word))
      var latin = 0
      for scalar in word.unicodeScalars where scalar.isLetter {
        if scalar.isASCII {
          latin += 1
        } else {
          counts.lettersByScript[UnicodeText.script(of: scalar), default: 0] += count
        }
      }
      if latin > 0 { counts.lettersByScript["Latn", default: 0] += latin * count }
    }
    counts.distinctWords = folded.count
    counts.characterRuns = runs.isUsed ? runs : nil
    counts.syllables = syllables.flatMap(syllableCounts)
    return counts
  }

  private func syllableCounts(_ table: [String: Int]) -> SyllableCounts? {
    var counts = SyllableCounts()
    for (word, count) in words {
      guard let syllables = table[word] else { return nil }
      counts.add(syllables: syllables, words: count)
    }
    return counts
  }
}

extension String {
  /// Whether case folding leaves it as it is.
  var isPlainLowercase: Bool { utf8.allSatisfy { (0x61...0x7A).contains($0) } }
}

/// A sentence that asks much of its reader.
public struct HardSentence: Hashable, Sendable {
  /// As written.
  public let text: String
  /// How many words are spoken.
  public let words: Int
  /// The words of more than six letters, each once.
  public let longWords: [String]
  let rank: Rank

  /// The order of hard sentences, the hardest first, and of those that are as hard the one that comes first.
  struct Rank: Hashable, Comparable {
    /// The words, each long one counted three times; no score, since no formula holds for one sentence.
    let difficulty: Int
    /// Of the sentence's block.
    let place: Int

    static func < (a: Rank, b: Rank) -> Bool { (-a.difficulty, a.place) < (-b.difficulty, b.place) }
  }

  init(_ sentence: Sentence, longWords count: Int, rank: Rank) {
    text = sentence.text
    words = sentence.spokenWordCount
    self.rank = rank
    guard count > 0 else {
      longWords = []
      return
    }
    var seen: Set<String> = []
    longWords = sentence.words.flatMap(\.spoken).filter(\.isLong).map(\.text).filter { seen.insert($0).inserted }
  }

  static func difficulty(of sentence: Sentence, longWords: Int) -> Int { sentence.spokenWordCount + 2 * longWords }
}
