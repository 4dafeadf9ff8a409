import Catalogs
import Languages

/// The translation holds characters that no text should hold.
///
/// U+FFFD stands where a letter was lost in a conversion; control characters, noncharacters and private ones show as
/// boxes or nothing. "Ã©" and "â€™" are UTF-8 that was read as another encoding. Type the place again.
struct Corrupt: MessageRule {
  static let id = "corrupt-character"
  static let category = Finding.Category.script
  static let severity = Severity.error
  static let comparesTexts = false

  func issues(in message: CheckedMessage) -> [Issue] {
    message.writtenTargets.enumerated().flatMap { form, target -> [Issue] in
      let units = target.units
      guard target.traits.contains(.corrupt) || units.contains(where: Self.mayBeMisread) else { return [] }
      let table = CharacterTable.shared
      let corrupt = units.indices.filter {
        table.traits(of: units[$0]).contains(.corrupt) || isMisread(units, $0)
      }
      return corrupt.map { offset in
        let unit = units[offset]
        let code = String(unit, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Issue(
          part: .target(form),
          range: offset..<offset + 1,
          message: "\(name) does not belong in a text; type this place again"
        )
      }
    }
  }

  /// Two bytes of UTF-8 as Latin-1 or Windows-1252 show them: no language writes "Ã" before a sign, or "â" before "€".
  private func isMisread(_ units: [UInt16], _ index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    let next = units[index + 1]
    switch units[index] {
    case 0xC3: return (0xA1...0xBF).contains(next) && next != 0xAB && next != 0xBB
    case 0xE2: return next == 0x20AC
    default: return false
    }
  }

  private static func mayBeMisread(_ unit: UInt16) -> Bool { unit == 0xC3 || unit == 0xE2 }
}
