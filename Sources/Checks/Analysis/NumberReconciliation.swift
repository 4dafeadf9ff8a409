import Languages

/// Numbers that differ and still say the same: a shortened year, a decade by its century, a full hour, another unit.
struct NumberReconciliation {
  private(set) var pairs: [(source: Int, target: Int)] = []
  /// Numbers of the translation that only spell out what the source says too: the "00" of "10:00" for "10 a.m.".
  private(set) var spelledOut: [Int] = []
  private let sources: NumberSide
  private let targets: NumberSide

  /// So many unpaired numbers are looked at on each side; more are not what a translator wrote.
  private static let most = 40

  init(_ matcher: NumberMatcher, target: ScannedText) {
    sources = matcher.source
    targets = matcher.target
    var left = Self.unpaired(targets)
    if left.isEmpty { return }
    for source in Self.unpaired(sources) {
      guard let place = left.firstIndex(where: { agree(source, $0) }) else { continue }
      pairs.append((source, left.remove(at: place)))
    }
    spelledOut = left.filter { isFullHour($0, target) || isCentury($0) }
  }

  private static func unpaired(_ side: NumberSide) -> [Int] {
    Array(side.tokens.indices.lazy.filter { !side.isPaired[$0] && isCount(side.tokens[$0].form) }.prefix(most))
  }

  /// Whether a number so written says how many, and not which.
  private static func isCount(_ form: NumberToken.Form) -> Bool { form == .digits || form == .words }

  private func agree(_ source: Int, _ target: Int) -> Bool {
    let (one, other) = (sources.tokens[source], targets.tokens[target])
    guard one.form == .digits || other.form == .digits else { return false }
    return Self.isShortYear(sources, source, of: other) || Self.isShortYear(targets, target, of: one)
      || Self.isConverted(one, other)
  }

  /// 20 in "2019–20" is 2020, and 90 may stand for the 1990s.
  private static func isShortYear(_ side: NumberSide, _ index: Int, of year: NumberToken) -> Bool {
    guard let short = side.tokens[index].value.integer, let long = year.value.integer, short < 100,
      (1900...2099).contains(long), long % 100 == short
    else { return false }
    if short % 10 == 0, year.isAttached { return true }
    guard index > 0, let before = side.tokens[index - 1].value.integer, (1900...2099).contains(before) else {
      return false
    }
    return side.tokens[index].range.lowerBound - side.tokens[index - 1].range.upperBound <= 3
  }

  private static func isConverted(_ one: NumberToken, _ other: NumberToken) -> Bool {
    guard let unit = one.unit, let otherUnit = other.unit, unit != otherUnit else { return false }
    return Conversion.agree(one.value.approximate, unit, other.value.approximate, otherUnit)
  }

  /// Two noughts after a colon or a point that stands at the hour.
  private func isFullHour(_ index: Int, _ text: ScannedText) -> Bool {
    let range = targets.tokens[index].range
    guard targets.tokens[index].value.digits == "0", range.count == 2, range.lowerBound > 1 else { return false }
    let mark = text.units[range.lowerBound - 1]
    return (mark == 0x3A || mark == 0x2E)
      && CharacterTable.shared.digitValue(of: text.units[range.lowerBound - 2]) != nil
  }

  /// "The sixties of the 20th century", where the source says "1960s".
  private func isCentury(_ index: Int) -> Bool {
    guard let century = targets.tokens[index].value.integer, (17...21).contains(century) else { return false }
    return sources.tokens.contains { token in
      token.isAttached && (token.value.integer.map { $0 / 100 + 1 == century && $0 % 10 == 0 } ?? false)
    }
  }
}
