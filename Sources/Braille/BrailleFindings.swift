import Catalogs
import ICU

/// What a braille reader would miss or misread.
public struct BrailleFindings: Sendable {
  private let translator: BrailleTranslator

  /// Makes the check.
  public init(_ translator: BrailleTranslator) { self.translator = translator }

  /// A finding for each passage with a number that back-translation does not give (`braille-number`, an error) and
  /// for each with characters that the table lacks (`braille-character`, a note: the table is to blame, not
  /// the translation). None without a table.
  public func findings(of edition: Edition) -> [Finding] { edition.passages.flatMap(findings) }

  private func findings(of passage: Passage) -> [Finding] {
    guard let translation = translator.translate(passage.text, locale: passage.locale) else { return [] }
    var findings: [Finding] = []
    if !translation.hasProvenNumbers {
      findings.append(
        finding(
          "braille-number",
          .error,
          "a number is not the same when its braille is read back; write it so that digits and letters stand apart",
          passage
        )
      )
    }
    if !translation.unknown.isEmpty {
      let characters = Set(translation.unknown).sorted().map(\.nameForPeople).joined(separator: ", ")
      let message = "the braille table has no sign for \(characters); use another character, or add a substitute"
      findings.append(finding("braille-character", .note, message, passage))
    }
    return findings
  }

  private func finding(_ check: String, _ severity: Severity, _ message: String, _ passage: Passage) -> Finding {
    Finding(
      check: check,
      category: .braille,
      severity: severity,
      locale: passage.locale,
      file: passage.file,
      position: passage.position,
      unit: passage.message.key.context,
      message: message,
      source: passage.message.source,
      target: passage.text
    )
  }
}

extension Unicode.Scalar {
  /// `“ (U+201C)`.
  fileprivate var nameForPeople: String {
    let digits = UnicodeText.uppercased(String(value, radix: 16), locale: .root)
    return "\(self) (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
  }
}
