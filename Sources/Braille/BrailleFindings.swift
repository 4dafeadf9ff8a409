import Catalogs
import ICU

/// What a braille reader would miss or misread.
public struct BrailleFindings: Sendable {
  private let translator: BrailleTranslator

  /// Makes the check.
  public init(_ translator: BrailleTranslator) { self.translator = translator }

  /// A finding for each passage with a number that back-translation does not give (`braille-number`, an error), and one
  /// for all characters that the table lacks (`braille-character`, a note where the first of them stands: the table is to
  /// blame, not the translation). None without a table.
  public func findings(of edition: Edition) -> [Finding] {
    let translated = edition.passages.compactMap { passage in
      translator.translate(passage.text, locale: passage.locale).map { (passage, $0) }
    }
    let numbers = translated.filter { !$0.1.hasProvenNumbers }.map { passage, _ in
      finding(
        "braille-number",
        .error,
        "a number is not the same when its braille is read back; write it so that digits and letters stand apart",
        passage
      )
    }
    return numbers + missingCharacters(translated)
  }

  private func missingCharacters(_ translated: [(Passage, BrailleTranslator.Translation)]) -> [Finding] {
    guard let (passage, _) = translated.first(where: { !$0.1.unknown.isEmpty }) else { return [] }
    let unknown = Set(translated.flatMap { $0.1.unknown }).sorted()
    let names = unknown.map(\.nameForPeople).joined(separator: ", ")
    let message = "the braille table has no sign for \(names); they are left out; add substitutes to braille.yaml"
    return [finding("braille-character", .note, message, passage)]
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
