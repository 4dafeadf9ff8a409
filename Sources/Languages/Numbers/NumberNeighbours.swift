/// What stands at a number and says what it counts: percent signs and units.
struct NumberNeighbours {
  let text: ScannedText
  let matches: [LexiconMatch]
  private let table = CharacterTable.shared
  private static let percent = "percent"

  init(text: ScannedText, matches: [LexiconMatch]) {
    self.text = text
    self.matches = matches
  }

  /// Sets the percent sign and the unit of each number; both arrays stand in the text's order.
  func complete(_ tokens: inout [NumberToken]) {
    for index in tokens.indices {
      let range = tokens[index].range
      let next = matches.partitioningIndex { $0.range.lowerBound < range.upperBound }
      if let after = unit(at: next, from: range.upperBound) {
        tokens[index].take(after)
      } else if let before = unit(before: range) {
        tokens[index].take(before)
      }
      tokens[index].beginsRange = isDash(after: range.upperBound)
      if hasSign(before: range.lowerBound) { tokens[index].isPercent = true }
    }
    sharePercent(&tokens)
  }

  /// At most a word such as "to" stands within a range.
  private func sharePercent(_ tokens: inout [NumberToken]) {
    for index in tokens.indices.dropLast().reversed() {
      let next = tokens[index + 1]
      guard next.isPercent || next.sharesPercent else { continue }
      let gap = tokens[index].range.upperBound..<max(tokens[index].range.upperBound, next.range.lowerBound)
      tokens[index].sharesPercent = gap.count <= 8
      tokens[index].isInPercentRange =
        gap.count <= 3 && text.units[gap].contains(where: Dash.contains)
        && !text.units[gap].contains(where: PercentSign.contains)
    }
  }

  private func unit(at index: Int, from end: Int) -> (String, Range<Int>)? {
    guard index < matches.count, let unit = matches[index].unit, isClose(end, matches[index].range.lowerBound)
    else { return nil }
    return (unit, matches[index].range)
  }

  private func unit(before range: Range<Int>) -> (String, Range<Int>)? {
    let index = matches.partitioningIndex { $0.range.lowerBound < range.lowerBound } - 1
    guard index >= 0, let unit = matches[index].unit, isClose(matches[index].range.upperBound, range.lowerBound),
      // One letter before a number is a word: Russian "с" is "from", French "h" belongs to the hour before it.
      matches[index].range.count > 1 || table.isWithoutSpaces(text.units[matches[index].range.lowerBound]),
      // A sign after another number belongs to that one.
      unit != Self.percent || table.isLetter(text.units[matches[index].range.lowerBound])
    else { return nil }
    return (unit, matches[index].range)
  }

  /// Whether at most a space or a hyphen stands between, and marks that show nothing.
  private func isClose(_ end: Int, _ start: Int) -> Bool {
    guard start >= end, start - end <= 3 else { return false }
    let between = text.folded[end..<start].filter { !table.isSkipped($0) }
    return between.isEmpty || (between.count == 1 && (between[0] == 0x20 || between[0] == 0x2D))
  }

  private func isDash(after end: Int) -> Bool {
    let rest = text.units[min(end, text.units.count)...].prefix(4)
    return rest.first { $0 != 0x20 && $0 != 0xA0 && !PercentSign.contains($0) }.map(Dash.contains) ?? false
  }

  /// A percent sign before the number, as Turkish and Basque write it.
  private func hasSign(before start: Int) -> Bool {
    var index = start - 1
    if index >= 0, text.folded[index] == 0x20 { index -= 1 }
    guard index >= 0, PercentSign.contains(text.units[index]) else { return false }
    let before = index > 0 ? table.kind(of: text.units[index - 1]) : .space
    let isOpening = index > 0 && (text.units[index - 1] == 0x28 || text.units[index - 1] == 0x5B)
    return before != .digit && (index == start - 1 || before == .space || isOpening)
  }
}

/// The marks of a range.
public enum Dash {
  /// Whether a unit is a hyphen, a dash, or a tilde or wave dash that stands for one in East Asia.
  public static func contains(_ unit: UInt16) -> Bool {
    unit == 0x2D || (0x2010...0x2015).contains(unit) || unit == 0x2212 || unit == 0x7E || unit == 0xFF5E
      || unit == 0x301C
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
