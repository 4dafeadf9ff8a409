import Languages

/// Finds stretches of a catalog whose translations have slipped to other messages.
///
/// One deleted line in a spreadsheet gives every later message the translation of its neighbour. The numbers show it:
/// message after message has other numbers than its source, and those of a message nearby.
struct Misalignment: Sendable {
  /// Stretches of unit indices.
  private(set) var stretches: [Range<Int>] = []

  /// How many more messages must contradict their sources than agree with them.
  private static let least = 8
  /// How many must fit another message.
  private static let leastFits = 3

  /// `surveys` are those of all units, in the catalog's order.
  init(_ surveys: [UnitSurvey]) {
    let found = Self.contradictions(surveys)
    if found.isEmpty { return }
    let known = Set(surveys.map(\.sourceNumbers).filter(Self.isDistinctive))
    stretches = found.filter { stretch in surveys[stretch].count { Self.fits($0, known) } >= Self.leastFits }
  }

  /// Whether a unit lies in a stretch.
  func contains(_ index: Int) -> Bool {
    let next = stretches.partitioningIndex { $0.upperBound <= index }
    return next < stretches.count && stretches[next].contains(index)
  }

  /// The runs of digits of a text as numbers, each once, in order of size.
  static func numbers(of text: String) -> [UInt64] {
    var runs: [UInt64] = []
    var run: UInt64?
    DigitScan.scan(text) { _, digit in
      if let digit {
        run = (run ?? 0) &* 10 &+ UInt64(digit)
      } else if let value = run {
        runs.append(value)
        run = nil
      }
    }
    if let run { runs.append(run) }
    if runs.count < 2 { return runs }
    runs.sort()
    return runs.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Stretches where messages that contradict their sources outweigh those that agree with them.
  private static func contradictions(_ surveys: [UnitSurvey]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (start, end, score, best) = (0, 0, 0, 0)
    func close() { if best >= least { stretches.append(start..<end) } }
    for (index, survey) in surveys.enumerated() where !(survey.sourceNumbers.isEmpty && survey.targetNumbers.isEmpty) {
      let evidence = evidence(survey.sourceNumbers, survey.targetNumbers)
      if score == 0 {
        if evidence < 0 { continue }
        (start, best) = (index, 0)
      }
      score += evidence
      if score > best { (best, end) = (score, index + 1) }
      if score <= 0 || best - score > 8 {
        close()
        (score, best) = (0, 0)
      }
    }
    close()
    return stretches
  }

  /// 1 for a message that contradicts its source, below 0 for one that agrees: little for one small number that both have.
  private static func evidence(_ source: [UInt64], _ target: [UInt64]) -> Int {
    let (count, largest) = common(source, target)
    if count * 2 < max(source.count, target.count) { return 1 }
    return count > 1 || largest >= 30 ? -3 : -1
  }

  /// How many numbers two sorted lists share, and the largest of them.
  private static func common(_ one: [UInt64], _ other: [UInt64]) -> (count: Int, largest: UInt64) {
    var (count, largest) = (0, UInt64(0))
    var (first, second) = (0, 0)
    while first < one.count, second < other.count {
      if one[first] == other[second] { (count, largest) = (count + 1, one[first]) }
      if one[first] <= other[second] { first += 1 } else { second += 1 }
    }
    return (count, largest)
  }

  /// Whether a translation has all the numbers of another source, and enough of them to be no accident.
  private static func fits(_ unit: UnitSurvey, _ known: Set<[UInt64]>) -> Bool {
    isDistinctive(unit.targetNumbers) && unit.targetNumbers != unit.sourceNumbers && known.contains(unit.targetNumbers)
  }

  private static func isDistinctive(_ numbers: [UInt64]) -> Bool {
    numbers.count >= 3 || (numbers.count == 2 && numbers.contains { $0 >= 100 })
  }
}
