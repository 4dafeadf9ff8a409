import Catalogs
import Languages

/// A phone number of the source does not stand in the translation, digit for digit.
///
/// It may be spaced in another way. In any script's digits, the same ones must stand in the same order.
struct PhoneDiffers: MessageRule {
  static let id = "phone-differs"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair -> [Issue] in
      if pair.source.numbers.isEmpty { return [] }
      let phones = PhoneNumbers(pair.source.units).numbers
      if phones.isEmpty { return [] }
      var digits = DigitRuns(pair.target.units)
      return phones.filter { !digits.contains($0.digits) }.map {
        pair.issue(
          pair.target.content,
          "the phone number \(pair.source.scanned[$0.range]) is not here digit for digit; copy it"
        )
      }
    }
  }
}

/// The phone numbers of a text.
struct PhoneNumbers {
  private(set) var numbers: [(range: Range<Int>, digits: [UInt8])] = []

  init(_ units: [UInt16]) {
    let table = CharacterTable.shared
    var index = 0
    while index < units.count {
      let first = table.digit(in: units, at: index)
      guard units[index] == 0x2B || first != nil, index == 0 || !table.isLetter(units[index - 1]) else {
        index += 1
        continue
      }
      var end = index + (first?.length ?? 1)
      var digits = first.map { [$0.value] } ?? []
      var last = end
      while end < units.count, end - last < 3 {
        if let digit = table.digit(in: units, at: end) {
          digits.append(digit.value)
          end += digit.length
          last = end
        } else if Self.mayPart(units[end]) {
          end += 1
        } else {
          break
        }
      }
      if Self.isPhone(digits, units[index..<last]) { numbers.append((index..<last, digits)) }
      index = max(last, index + 1)
    }
  }

  /// What stands between the groups of a phone number.
  private static func mayPart(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0xA0 || unit == 0x202F || unit == 0x2D || unit == 0x2011 || unit == 0x28 || unit == 0x29
  }

  /// It begins with + or 0 and has as many digits as phone numbers have (ITU-T E.164: at most 15).
  private static func isPhone(_ digits: [UInt8], _ text: ArraySlice<UInt16>) -> Bool {
    (7...15).contains(digits.count) && (text.first == 0x2B || digits.first == 0)
  }
}

/// All digits of a text in a row, for finding the digits of any phone number at once.
private struct DigitRuns {
  private let digits: [UInt8]
  /// Every run of a length, as a number; a phone number's digits fit into one.
  private var runs: [Int: Set<UInt64>] = [:]

  init(_ units: [UInt16]) {
    let table = CharacterTable.shared
    digits = units.indices.compactMap { table.digit(in: units, at: $0)?.value }
  }

  mutating func contains(_ phone: [UInt8]) -> Bool {
    let runs = self.runs[phone.count] ?? Self.runs(of: phone.count, in: digits)
    self.runs[phone.count] = runs
    return runs.contains(phone.reduce(0) { $0 * 10 + UInt64($1) })
  }

  private static func runs(of length: Int, in digits: [UInt8]) -> Set<UInt64> {
    let modulus = (0..<length).reduce(UInt64(1)) { power, _ in power * 10 }
    var runs: Set<UInt64> = []
    var run: UInt64 = 0
    for (index, digit) in digits.enumerated() {
      run = (run * 10 + UInt64(digit)) % modulus
      if index + 1 >= length { runs.insert(run) }
    }
    return runs
  }
}
