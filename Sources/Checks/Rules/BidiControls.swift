import Catalogs
import Languages

/// An invisible mark that starts a direction is never ended, or one ends that never started.
///
/// What follows may then be shown in the wrong order. Remove the mark, or add its partner.
struct BidiControls: MessageRule {
  static let id = "bidi-controls"
  static let category = Finding.Category.script
  static let severity = Severity.error
  static let comparesTexts = false

  func issues(in message: CheckedMessage) -> [Issue] {
    message.writtenTargets.enumerated().compactMap { form, target in
      guard target.traits.contains(.direction), let place = unbalanced(target.units) else { return nil }
      return Issue(
        part: .target(form),
        range: place..<place + 1,
        message: "an invisible mark of direction here has no partner; remove it or add the other"
      )
    }
  }

  /// Embeddings and overrides end with U+202C, isolates with U+2069.
  private func unbalanced(_ units: [UInt16]) -> Int? {
    var open: [(place: Int, isIsolate: Bool)] = []
    for (index, unit) in units.enumerated() {
      switch unit {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append((index, false))
      case 0x2066...0x2068: open.append((index, true))
      case 0x202C, 0x2069:
        guard let last = open.popLast(), last.isIsolate == (unit == 0x2069) else { return index }
      default: break
      }
    }
    return open.first?.place
  }
}
