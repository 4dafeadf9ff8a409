/// Texts of translators and clinics as a terminal may show them.
public enum TerminalText {
  /// The text with control characters shown as `\u{1B}`, so that no text can move the cursor or hide another.
  public static func safe(_ text: String) -> String { escaped(text, breaks: ["\n", "\t"]) }

  /// The text as one line: line breaks are shown as `\n`.
  public static func safeLine(_ text: String) -> String { escaped(text, breaks: []) }

  private static func escaped(_ text: String, breaks: Set<Unicode.Scalar>) -> String {
    func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: !breaks.contains(scalar)
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    return text.unicodeScalars.map { isUnsafe($0) ? shown($0) : String($0) }.joined()
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
