/// Digits with the marks between them, before anybody knows what the marks mean: `1.500`, `12 345,6`, `04.12.2019`.
struct DigitGroups {
  /// The ASCII digits of each group.
  private(set) var groups: [[UInt8]] = []
  /// The mark after each group but the last, in UTF-16.
  private(set) var separators: [UInt16] = []
  /// Where all of it stands, in UTF-16 units.
  let range: Range<Int>

  /// Reads the number whose first digit is at `start`.
  init(_ units: [UInt16], from start: Int, _ table: CharacterTable) {
    var index = start
    var hasOneMark = true
    groups.append(Self.digits(units, &index, table))
    while index + 1 < units.count, table.digit(in: units, at: index + 1) != nil {
      let mark = units[index]
      var next = index + 1
      let group = Self.digits(units, &next, table)
      hasOneMark = hasOneMark && mark == separators.first ?? mark
      guard Self.joins(mark, before: group, after: groups[0], hasOneMark: hasOneMark) else { break }
      separators.append(mark)
      groups.append(group)
      index = next
    }
    range = start..<index
  }

  private static func digits(_ units: [UInt16], _ index: inout Int, _ table: CharacterTable) -> [UInt8] {
    var digits: [UInt8] = []
    while let digit = table.digit(in: units, at: index) {
      digits.append(UInt8(ascii: "0") + digit.value)
      index += digit.length
    }
    return digits
  }

  /// Spaces join groups of three only, and where no other mark stands between the groups before.
  private static func joins(_ mark: UInt16, before group: [UInt8], after first: [UInt8], hasOneMark: Bool) -> Bool {
    if NumberMark.points.contains(mark) { return true }
    return hasOneMark && NumberMark.spaces.contains(mark) && group.count == 3 && first.count <= 3 && first[0] != 0x30
  }
}

/// The marks that stand within numbers.
enum NumberMark {
  /// Full stop, comma, Arabic decimal and thousands signs, middle dot, Arabic comma, the reversed comma of Adlam.
  static let points: Set<UInt16> = [0x2E, 0x2C, 0x066B, 0x066C, 0xB7, 0x060C, 0x2E41]
  /// Spaces of every width that keep a line together, and the apostrophes that some countries use for them.
  static let spaces: Set<UInt16> = [0x20, 0xA0, 0x202F, 0x2009, 0x27, 0x2019]
  /// Marks that only ever stand before decimals.
  static let decimalOnly: Set<UInt16> = [0x066B, 0xB7]
  /// Marks that only ever group.
  static let groupingOnly: Set<UInt16> = [0x066C, 0x20, 0xA0, 0x202F, 0x2009, 0x27, 0x2019]
}

extension DigitGroups {
  /// The digits with one mark for every separator: what "1.500" and "1,500" have in common.
  var written: String { groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|") }

  /// Every value that the writing can have, likeliest first, where `decimal` is the locale's decimal mark.
  ///
  /// What a locale groups is no list, and what it writes as a decimal may be one only with a full stop: "10.30" is also
  /// a time.
  func readings(decimal: UInt16) -> [[NumberValue]] {
    guard let mark = separators.first else { return [[NumberValue(whole: groups[0])]] }
    let list = [groups.map { NumberValue(whole: $0) }]
    if separators.count == 1, mark == decimal { return asDecimal + (mark == 0x2E ? list : []) }
    if isGrouped(groups, separators) { return [[NumberValue(whole: groups.joined())]] }
    return mark == 0x2E
      ? asDecimal + list : separators.count == 1 && decimal == 0x2E ? list + asDecimal : asDecimal + list
  }

  /// One mark, or several that group before another one.
  private var asDecimal: [[NumberValue]] {
    guard let mark = separators.last, !NumberMark.groupingOnly.contains(mark) else { return [] }
    let whole = groups.dropLast()
    let marks = separators.dropLast()
    guard marks.isEmpty || (!marks.contains(mark) && isGrouped(Array(whole), Array(marks))) else { return [] }
    return [[NumberValue(whole: whole.joined(), fraction: groups[groups.count - 1])]]
  }

  /// Groups of three, or of two before a last one of three as in South Asia, all with one mark.
  private func isGrouped(_ groups: [[UInt8]], _ marks: [UInt16]) -> Bool {
    guard let mark = marks.first, marks.allSatisfy({ $0 == mark }), !NumberMark.decimalOnly.contains(mark),
      (1...3).contains(groups[0].count), groups[0].first != UInt8(ascii: "0"), groups.last?.count == 3
    else { return false }
    let middle = groups.dropFirst().dropLast()
    return middle.allSatisfy { $0.count == 3 } || (groups[0].count <= 2 && middle.allSatisfy { $0.count == 2 })
  }
}
