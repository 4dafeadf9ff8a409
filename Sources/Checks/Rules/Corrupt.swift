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
    message.targetUnits.enumerated().flatMap { form, units -> [Issue] in
      units.indices.filter { isCorrupt(units[$0]) || isMisread(units, $0) }.map { offset in
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

  private func isCorrupt(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFD, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF, 0xE000...0xF8FF: true
    default: false
    }
  }
}
