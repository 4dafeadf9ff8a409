/// Texts of translators and clinics as a terminal may show them.
enum TerminalText {
  /// The text with control characters shown as `\u{1B}`, so that no text can move the cursor or hide another.
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return text.unicodeScalars.map {
      isControl($0) ? "\\u{\(String($0.value, radix: 16, uppercase: true))}" : String($0)
    }
    .joined()
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }
}
