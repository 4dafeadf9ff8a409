import Catalogs
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

  init(_ catalog: Catalog) {
    let sources = catalog.units.map { Self.signature($0.key.source) }
    let targets = catalog.units.map { Self.signature($0.target) }
    for stretch in Self.contradictions(sources, targets) where Self.fits(stretch, sources, targets) >= Self.leastFits {
      stretches.append(stretch)
    }
  }

  /// Whether a unit lies in a stretch.
  func contains(_ index: Int) -> Bool { stretches.contains { $0.contains(index) } }

  /// The runs of digits of a text, as ASCII.
  private static func signature(_ text: String) -> Set<UInt64> {
    var runs: Set<UInt64> = []
    var run: UInt64?
    for unit in text.utf16 {
      if let digit = CharacterTable.shared.digitValue(of: unit) {
        run = (run ?? 0) &* 10 &+ UInt64(digit)
      } else if let value = run {
        runs.insert(value)
        run = nil
      }
    }
    if let run { runs.insert(run) }
    return runs
  }

  /// Stretches where messages that contradict their sources outweigh those that agree with them.
  private static func contradictions(_ sources: [Set<UInt64>], _ targets: [Set<UInt64>]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (start, end, score, best) = (0, 0, 0, 0)
    func close() { if best >= least { stretches.append(start..<end) } }
    for index in sources.indices where !(sources[index].isEmpty && targets[index].isEmpty) {
      let evidence = evidence(sources[index], targets[index])
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
  private static func evidence(_ source: Set<UInt64>, _ target: Set<UInt64>) -> Int {
    let common = source.intersection(target)
    if common.count * 2 < max(source.count, target.count) { return 1 }
    return common.count > 1 || common.contains { $0 >= 30 } ? -3 : -1
  }

  /// How many translations have all the numbers of another source, and enough of them to be no accident.
  private static func fits(_ stretch: Range<Int>, _ sources: [Set<UInt64>], _ targets: [Set<UInt64>]) -> Int {
    let known = Set(sources.filter(isDistinctive))
    return stretch.count { isDistinctive(targets[$0]) && known.contains(targets[$0]) && targets[$0] != sources[$0] }
  }

  private static func isDistinctive(_ numbers: Set<UInt64>) -> Bool {
    numbers.count >= 3 || (numbers.count == 2 && numbers.contains { $0 >= 100 })
  }
}
