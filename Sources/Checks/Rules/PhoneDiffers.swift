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
      let phones = PhoneNumbers(pair.source.units).numbers
      if phones.isEmpty { return [] }
      let digits = pair.target.units.compactMap(CharacterTable.shared.digitValue(of:))
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
      let isStart = units[index] == 0x2B || table.digitValue(of: units[index]) != nil
      guard isStart, index == 0 || !table.isLetter(units[index - 1]) else {
        index += 1
        continue
      }
      var end = index + 1
      var digits = [table.digitValue(of: units[index])].compactMap(\.self)
      var last = end
      while end < units.count, let part = Self.part(units[end], table), end - last < 3 {
        if let digit = part.digit {
          digits.append(digit)
          last = end + 1
        }
        end += 1
      }
      if Self.isPhone(digits, units[index..<last]) { numbers.append((index..<last, digits)) }
      index = max(last, index + 1)
    }
  }

  /// A digit, or what stands between the groups of a phone number.
  private static func part(_ unit: UInt16, _ table: CharacterTable) -> (digit: UInt8?, Void)? {
    if let digit = table.digitValue(of: unit) { return (digit, ()) }
    return unit == 0x20 || unit == 0xA0 || unit == 0x202F || unit == 0x2D || unit == 0x2011 || unit == 0x28
      || unit == 0x29 ? (nil, ()) : nil
  }

  /// It begins with + or 0 and has as many digits as phone numbers have (ITU-T E.164: at most 15).
  private static func isPhone(_ digits: [UInt8], _ text: ArraySlice<UInt16>) -> Bool {
    (7...15).contains(digits.count) && (text.first == 0x2B || digits.first == 0)
  }
}

extension [UInt8] {
  /// Whether the elements of another array stand in this one in a row.
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}
