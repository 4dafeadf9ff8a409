import ICU

/// A number in digits as it stands in a text.
struct WrittenNumber: Hashable {
  /// Where, in UTF-16 units.
  var range: Range<Int>
  /// Its value as an ASCII decimal with the fraction digits as written.
  var decimal: String
  /// Why its value is not certain.
  var doubt: String?

  /// The digits without separators.
  var digits: String { decimal.filter { $0 != "." } }
  var isWhole: Bool { !decimal.contains(".") }
}

/// Reads numbers as one language writes them.
struct WrittenNumberReader: Sendable {
  /// What may stand between the digits of one number.
  private static let spaces: Set<UInt16> = [0x20, 0xA0, 0x202F, 0x2009]
  private static let marks: Set<UInt16> = [0x2E, 0x2C, 0x66B, 0x66C, 0x60C, 0x2019, 0x27]

  private let decimalMarks: [Bool: UInt16]
  private let groupingMarks: [Bool: UInt16]
  private let groupsBySpace: Bool

  init(_ locale: LocaleTag) {
    let latin = try? NumberSymbols(locale, numberingSystem: "latn")
    let native = latin.flatMap { try? NumberSymbols(locale, numberingSystem: $0.nativeNumberingSystem) }
    decimalMarks = [true: latin?.decimal.utf16.first ?? 0x2E, false: native?.decimal.utf16.first ?? 0x2E]
    groupingMarks = [true: latin?.grouping.utf16.first ?? 0x2C, false: native?.grouping.utf16.first ?? 0x2C]
    groupsBySpace = Self.spaces.contains(latin?.grouping.utf16.first ?? 0)
  }

  /// The number whose first digit stands at `start`; `nil` where no digit does.
  func number(in units: [UInt16], at start: Int) -> WrittenNumber? {
    guard let scan = DigitGroups(units, from: start, separators: Self.spaces.union(Self.marks)) else { return nil }
    let isLatin = units[start] < 0x80
    var taken = spaceGroups(scan, in: units)
    if taken.groups > 1 {
      if let fraction = fraction(scan, after: taken.groups, isLatin: isLatin) {
        return scan.number(groups: taken.groups, fraction: fraction, doubt: taken.doubt)
      }
      return scan.number(groups: taken.groups, fraction: nil, doubt: taken.doubt)
    }
    taken = (scan.count(while: Self.marks.contains), nil)
    return marked(scan, groups: taken.groups, isLatin: isLatin)
  }

  /// How many groups of three digits follow each other with spaces between.
  private func spaceGroups(_ scan: DigitGroups, in units: [UInt16]) -> (groups: Int, doubt: String?) {
    guard scan.groups[0].count <= 3, scan.groups[0].first != "0" else { return (1, nil) }
    var groups = 1
    var doubt: String?
    while groups < scan.groups.count, Self.spaces.contains(scan.separators[groups - 1]), scan.groups[groups].count == 3
    {
      if scan.separators[groups - 1] == 0x20 {
        guard groupsBySpace else { break }
        doubt = "a plain space stands inside it; write a no-break space, or put other words between two numbers"
      }
      groups += 1
    }
    return (groups, doubt)
  }

  /// The fraction after groups with spaces: "1 200,5".
  private func fraction(_ scan: DigitGroups, after groups: Int, isLatin: Bool) -> Int? {
    guard groups < scan.groups.count, Self.marks.contains(scan.separators[groups - 1]),
      scan.separators[groups - 1] == decimalMarks[isLatin]
    else { return nil }
    return groups
  }

  /// A number whose groups have full stops, commas or apostrophes between them.
  private func marked(_ scan: DigitGroups, groups: Int, isLatin: Bool) -> WrittenNumber? {
    if groups == 1 { return scan.number(groups: 1, fraction: nil, doubt: nil) }
    let marks = scan.separators[..<(groups - 1)]
    guard let last = marks.last else { return nil }
    if groups == 2 { return single(scan, mark: last, isLatin: isLatin) }
    if marks.dropLast().allSatisfy({ $0 == marks.first }), scan.isGrouped(1..<groups - 1) {
      if marks.first == last, scan.groups[groups - 1].count == 3 {
        return scan.number(groups: groups, fraction: nil, doubt: nil)
      }
      if marks.first != last { return scan.number(groups: groups - 1, fraction: groups - 1, doubt: nil) }
    }
    return scan.number(groups: 1, fraction: nil, doubt: "marks stand between its digits as in no number")
  }

  /// Two groups with one mark between: a fraction, or thousands.
  private func single(_ scan: DigitGroups, mark: UInt16, isLatin: Bool) -> WrittenNumber? {
    let looksGrouped = scan.groups[1].count == 3 && scan.groups[0].count <= 3 && scan.groups[0].first != "0"
    switch mark {
    case 0x66B: return scan.number(groups: 1, fraction: 1, doubt: nil)
    case 0x66C: return scan.number(groups: 2, fraction: nil, doubt: nil)
    case 0x27, 0x2019: return scan.number(groups: looksGrouped ? 2 : 1, fraction: nil, doubt: nil)
    case decimalMarks[isLatin]: return scan.number(groups: 1, fraction: 1, doubt: nil)
    case groupingMarks[isLatin] where looksGrouped: return scan.number(groups: 2, fraction: nil, doubt: nil)
    default:
      let doubt = looksGrouped ? "it may mean thousands or a fraction; write it as the language does" : nil
      return scan.number(groups: 1, fraction: 1, doubt: doubt)
    }
  }
}

/// Digits and the single units between them, from one place of a text on.
private struct DigitGroups {
  var groups: [String] = []
  var separators: [UInt16] = []
  var ends: [Int] = []
  let start: Int

  init?(_ units: [UInt16], from start: Int, separators allowed: Set<UInt16>) {
    self.start = start
    var index = start
    while true {
      var group = ""
      while index < units.count, let digit = digitValue(units[index]) {
        group.append(digit)
        index += 1
      }
      if group.isEmpty { break }
      groups.append(group)
      ends.append(index)
      guard index + 1 < units.count, allowed.contains(units[index]), digitValue(units[index + 1]) != nil else { break }
      separators.append(units[index])
      index += 1
    }
    if groups.isEmpty { return nil }
  }

  /// How many groups there are before a separator of another kind.
  func count(while isSeparator: (UInt16) -> Bool) -> Int {
    (separators.firstIndex { !isSeparator($0) } ?? separators.count) + 1
  }

  /// Whether groups have three digits, or two as in India.
  func isGrouped(_ range: Range<Int>) -> Bool { groups[range].allSatisfy { $0.count == 3 || $0.count == 2 } }

  func number(groups count: Int, fraction: Int?, doubt: String?) -> WrittenNumber {
    let whole = groups[..<count].joined()
    let end = ends[fraction ?? count - 1]
    let decimal = fraction.map { "\(whole).\(groups[$0])" } ?? whole
    return WrittenNumber(range: start..<end, decimal: decimal, doubt: doubt)
  }
}

/// The ASCII digit for a decimal digit of any script in the Basic Multilingual Plane.
func digitValue(_ unit: UInt16) -> Character? {
  if unit < 0x80 { return (0x30...0x39).contains(unit) ? Character(Unicode.Scalar(UInt8(unit))) : nil }
  guard let scalar = Unicode.Scalar(unit), scalar.properties.generalCategory == .decimalNumber,
    let value = NumberingSystems.digitValue(of: scalar)
  else { return nil }
  return Character(String(value))
}
