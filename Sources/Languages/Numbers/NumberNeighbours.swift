/// What stands at a number and says what it counts: percent signs and units.
struct NumberNeighbours {
  let text: ScannedText
  let matches: [LexiconMatch]
  private static let percent = "percent"

  /// Sets the percent sign and the unit of each number; both arrays stand in the text's order.
  func complete(_ tokens: inout [NumberToken]) {
    var next = 0
    for index in tokens.indices {
      let range = tokens[index].range
      while next < matches.count, matches[next].range.lowerBound < range.upperBound { next += 1 }
      if let after = unit(at: next, from: range.upperBound) {
        tokens[index].take(after)
      } else if let before = unit(before: range, below: next) {
        tokens[index].take(before)
      }
      if hasSign(before: range.lowerBound) { tokens[index].isPercent = true }
    }
  }

  private func unit(at index: Int, from end: Int) -> (String, Range<Int>)? {
    guard index < matches.count, let unit = matches[index].unit, isClose(end, matches[index].range.lowerBound)
    else { return nil }
    return (unit, matches[index].range)
  }

  private func unit(before range: Range<Int>, below next: Int) -> (String, Range<Int>)? {
    var index = next - 1
    while index >= 0, matches[index].range.lowerBound >= range.lowerBound { index -= 1 }
    guard index >= 0, let unit = matches[index].unit, isClose(matches[index].range.upperBound, range.lowerBound),
      // A sign after another number belongs to that one.
      unit != Self.percent || text.words.contains(matches[index].range)
    else { return nil }
    return (unit, matches[index].range)
  }

  /// Whether at most a space or a hyphen stands between, and marks that show nothing.
  private func isClose(_ end: Int, _ start: Int) -> Bool {
    guard start >= end, start - end <= 3 else { return false }
    let between = text.folded[end..<start].filter { !SearchFolding.isSkipped($0) }
    return between.isEmpty || (between.count == 1 && (between[0] == 0x20 || between[0] == 0x2D))
  }

  /// A percent sign before the number, as Turkish and Basque write it.
  private func hasSign(before start: Int) -> Bool {
    var index = start - 1
    if index >= 0, text.folded[index] == 0x20 { index -= 1 }
    guard index >= 0, PercentSign.contains(text.units[index]) else { return false }
    let before = index > 0 ? CharacterTable.shared.kind(of: text.units[index - 1]) : .space
    return before != .digit && (index == start - 1 || before == .space)
  }
}

/// The signs for hundredths.
public enum PercentSign {
  /// Whether a unit is a percent sign of any script.
  public static func contains(_ unit: UInt16) -> Bool {
    unit == 0x25 || unit == 0x066A || unit == 0xFE6A || unit == 0xFF05
  }
}

extension NumberToken {
  fileprivate mutating func take(_ found: (unit: String, range: Range<Int>)) {
    if found.unit == "percent" {
      isPercent = true
    } else {
      unit = found.unit
      unitRange = found.range
    }
  }
}
