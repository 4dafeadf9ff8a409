import Catalogs
import Languages

/// A dose is no longer for each kilogram, millilitre or day.
///
/// "5 mg/kg" and "5 mg" are different doses. The unit behind the stroke may be said in any words: "per kilogram".
struct UnitPerMissing: MessageRule {
  static let id = "unit-per-missing"
  static let category = Finding.Category.units
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      guard pair.source.has("/") else { return [Issue]() }
      let lost = pair.source.unitsBehindStrokes.subtracting(pair.target.unitNames)
      return lost.sorted().map {
        pair.issue(pair.target.content, "the source says per \($0), and nothing here does; write it")
      }
    }
  }
}

extension AnalyzedText {
  /// The units that stand behind the stroke of another unit: the kilogram of "mg/kg".
  fileprivate var unitsBehindStrokes: Set<String> {
    var found: Set<String> = []
    for (first, second) in zip(matches, matches.dropFirst()) where first.unit != nil {
      let gap = first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
      if let unit = second.unit, gap.count == 1, units[gap.lowerBound] == 0x2F { found.insert(unit) }
    }
    return found
  }
}
