import Catalogs
import Languages

/// Something that belongs to a number stands without one.
///
/// A hyphen with nothing after it ("COVID- "), empty brackets, or a percent sign alone are what a lost number leaves. The
/// rule speaks only where the translation has more of them than the source.
struct NumberGap: MessageRule {
  static let id = "number-gap"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      let gaps = NumberGaps(pair.target.scanned).places
      if gaps.isEmpty || gaps.count <= NumberGaps(pair.source.scanned).places.count { return [Issue]() }
      return gaps.map { pair.issue($0..<$0 + 1, "a number seems to be missing here; write it") }
    }
  }
}

/// Places of a text where a number is missing, in UTF-16 units.
struct NumberGaps {
  private(set) var places: [Int] = []
  private let units: [UInt16]
  private let table = CharacterTable.shared

  init(_ text: ScannedText) {
    units = text.units
    if text.traits.isDisjoint(with: [.dash, .percentSign, .bracket]) { return }
    for index in units.indices {
      let isGap =
        switch units[index] {
        case 0x2D, 0x2010, 0x2011, 0x2013: isDanglingHyphen(index)
        case 0x28, 0xFF08: isEmptyBracket(index)
        case _ where PercentSign.contains(units[index]): isLonePercent(index)
        default: false
        }
      if isGap { places.append(index) }
    }
  }

  private func kind(_ index: Int) -> CharacterKind {
    guard units.indices.contains(index) else { return .space }
    return table.isHighDigit(in: units, at: index) ? .digit : table.kind(of: units[index])
  }

  /// A letter or a digit, a hyphen, and then an end.
  ///
  /// Before a space a hyphen may also stand for a shared part, as in "pre- and post-operative", unless a
  /// capital is before it.
  private func isDanglingHyphen(_ index: Int) -> Bool {
    let before = kind(index - 1)
    guard before == .letter || before == .digit || before == .mark else { return false }
    switch kind(index + 1) {
    case .space where before == .digit: return units[index] == 0x2013 && kind(index + 2) == .letter
    case .space: return units[index - 1].isCapital
    case .punctuation: return !isLowercase(index - 1) && !isDash(index + 1) && !isQuote(index + 1)
    default: return false
    }
  }

  private func isLowercase(_ index: Int) -> Bool { Unicode.Scalar(units[index])?.properties.isLowercase ?? false }
  private func isDash(_ index: Int) -> Bool { units[index] == 0x2D || (0x2010...0x2015).contains(units[index]) }
  private func isQuote(_ index: Int) -> Bool {
    [0x22, 0x27, 0xAB, 0xBB].contains(units[index]) || (0x2018...0x201F).contains(units[index])
  }

  private func isEmptyBracket(_ index: Int) -> Bool {
    var next = index + 1
    while next < units.count, kind(next) == .space { next += 1 }
    return next < units.count && (units[next] == 0x29 || units[next] == 0xFF09)
  }

  private func isLonePercent(_ index: Int) -> Bool {
    var (left, right) = (index - 1, index + 1)
    while left >= 0, kind(left) == .space || kind(left) == .ignorable || units[left] == 0x2A { left -= 1 }
    while right < units.count, kind(right) == .space || kind(right) == .ignorable { right += 1 }
    let isDigit = { (place: Int) in
      kind(place) == .digit || kind(place) == .symbol
        || units.indices.contains(place) && units[place] == TextView.placeholder
    }
    return !isDigit(left) && !isDigit(right) && !(left >= 0 && kind(left) == .punctuation && units[left] == 0x29)
  }
}
