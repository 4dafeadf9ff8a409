import Languages

/// What stands around a number and would move with it if a translation moved the number.
struct NumberContext: Sendable {
  let isPercent: Bool
  let isInName: Bool
  /// The Latin letters that it is a number of: "COVID" in "COVID-19"; a hash.
  let name: UInt64?
  let unit: String?
  /// How many brackets are open around it.
  let depth: Int
  /// The sign directly before it: <, ≥, ~, $, =, [.
  let sign: UInt16
  /// What it is in a date, where a month or a sign says so.
  let role: DateOrder.Role?
  /// Whether a range such as 2–4 begins or ends with it.
  let isRangeStart, isRangeEnd: Bool
  /// Hashes of the words around it, each once.
  let words: [UInt64]
  /// Where it stands in the text, from 0 to 1.
  let place: Double
}

/// Reads the contexts of a text's numbers.
struct NumberContextReader {
  private let text: AnalyzedText
  private let units: [UInt16]
  private let depths: [Int]
  private let tokens: [NumberToken]
  /// Whether the numbers are right, so that a day and a year are told apart by their size.
  private let isSource: Bool
  /// How many words on each side are looked at.
  private static let reach = 3

  init(_ text: AnalyzedText, isSource: Bool) {
    self.text = text
    self.isSource = isSource
    units = text.units
    tokens = text.numbers
    depths = Self.depths(text.units, text.numbers)
  }

  /// The depth of brackets at each number's start.
  private static func depths(_ units: [UInt16], _ numbers: [NumberToken]) -> [Int] {
    var depth = 0
    var index = 0
    return numbers.map { number in
      while index < number.range.lowerBound {
        switch units[index] {
        case 0x28, 0x5B, 0xFF08, 0x3010: depth += 1
        case 0x29, 0x5D, 0xFF09, 0x3011: depth = max(0, depth - 1)
        default: break
        }
        index += 1
      }
      return depth
    }
  }

  /// The context of the token whose place in the text's numbers is `index`.
  func context(at index: Int) -> NumberContext {
    let token = tokens[index]
    let start = token.range.lowerBound
    return NumberContext(
      isPercent: token.isPercent || token.sharesPercent,
      isInName: token.isInName,
      name: token.isInName ? name(before: start) : nil,
      unit: token.unit,
      depth: depths[index],
      sign: sign(before: start),
      role: token.form == .month ? .month : role(index),
      isRangeStart: index + 1 < tokens.count && isRange(token, tokens[index + 1]),
      isRangeEnd: index > 0 && isRange(tokens[index - 1], token),
      words: words(around: token.range),
      place: Double(start) / Double(max(1, units.count))
    )
  }

  private func isRange(_ first: NumberToken, _ second: NumberToken) -> Bool {
    let gap = first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
    return gap.count <= 4
      && units[gap].contains { $0 == 0x2D || (0x2010...0x2015).contains($0) || $0 == 0x7E || $0 == 0xFF5E }
  }

  /// What the signs of an East Asian date say, or where the number stands beside a month's name.
  private func role(_ index: Int) -> DateOrder.Role? {
    let token = tokens[index]
    if let role = DateSign.role(after: token.range.upperBound, in: units) { return role }
    let isAfterMonth = isMonth(index - 1) && token.range.lowerBound - tokens[index - 1].range.upperBound <= 4
    let isBeforeMonth = isMonth(index + 1) && tokens[index + 1].range.lowerBound - token.range.upperBound <= 4
    guard isAfterMonth || isBeforeMonth else { return nil }
    if isSource { return token.value.integer.map { $0 > 31 ? .year : .day } }
    return isBeforeMonth ? text.language.dateOrder.before : text.language.dateOrder.after
  }

  private func isMonth(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].form == .month }

  private func sign(before start: Int) -> UInt16 {
    var index = start - 1
    if index >= 0, units[index] == 0x20 || units[index] == 0xA0 { index -= 1 }
    guard index >= 0 else { return 0 }
    return Self.signs.contains(units[index]) ? units[index] : 0
  }

  private static let signs: [UInt16] = [
    0x3C, 0x3E, 0x2264, 0x2265, 0x7E, 0x3D, 0xB1, 0x24, 0x20AC, 0xA3, 0xA5, 0x5B, 0x23,
  ]

  private func name(before start: Int) -> UInt64? {
    var index = start - 1
    if index >= 0, !CharacterTable.shared.isLetter(units[index]) { index -= 1 }
    var hash = Self.seed
    var count = 0
    while index >= 0, (0x41...0x5A).contains(units[index]) || (0x61...0x7A).contains(units[index]) {
      hash = Self.mix(hash, text.scanned.folded[index])
      index -= 1
      count += 1
    }
    return count > 0 ? hash : nil
  }

  /// Hashes of the words around a number, the nearest first on each side.
  private func words(around number: Range<Int>) -> [UInt64] {
    let words = text.scanned.words
    let before = words.partitioningIndex { $0.upperBound <= number.lowerBound }
    let after = words.partitioningIndex { $0.upperBound <= number.upperBound }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(2 * Self.reach)
    add(words[max(0, before - Self.reach)..<before].reversed(), nearest: number.lowerBound, isBefore: true, to: &hashes)
    add(words[after...].prefix(Self.reach), nearest: number.upperBound, isBefore: false, to: &hashes)
    return hashes
  }

  /// The words by their first six letters, so that endings count less; in scripts without spaces, the characters.
  private func add(
    _ words: some Collection<Range<Int>>,
    nearest: Int,
    isBefore: Bool,
    to hashes: inout [UInt64]
  ) {
    func insert(_ hash: UInt64) { if !hashes.contains(hash) { hashes.append(hash) } }
    guard let first = words.first, CharacterTable.shared.isWithoutSpaces(units[first.lowerBound]) else {
      for word in words { insert(hash(text.scanned.folded[word].prefix(6))) }
      return
    }
    let (start, end) = isBefore ? (nearest - 4, nearest) : (nearest, nearest + 5)
    let range = max(first.lowerBound, start)..<max(first.lowerBound, start, min(first.upperBound, end))
    for place in range { insert(hash(units[place...place])) }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func mix(_ hash: UInt64, _ unit: UInt16) -> UInt64 { (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }
  private func hash(_ units: ArraySlice<UInt16>) -> UInt64 { units.reduce(Self.seed, Self.mix) }
}
