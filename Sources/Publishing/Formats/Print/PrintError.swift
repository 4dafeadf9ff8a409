/// Why nothing can be printed, with the remedy.
public enum PrintError: Error, Hashable, Sendable, CustomStringConvertible {
  /// typst is not installed.
  case typstMissing
  /// A font's file is not there.
  case fontMissing(name: String, package: String)
  /// The table of fonts has no row for a script.
  case noFont(script: String, table: String)
  /// No font has a letter of the text.
  case unprintable(String)
  /// typst could not make the PDF; its words are given.
  case refused(String)

  /// Whether something must be installed first.
  public var isUnavailable: Bool {
    switch self {
    case .typstMissing, .fontMissing, .noFont: true
    case .unprintable, .refused: false
    }
  }

  /// Whether another text would fare better.
  public var isAboutTheText: Bool {
    if case .unprintable = self { return true }
    return false
  }

  public var description: String {
    switch self {
    case .typstMissing:
      "typst was not found; run make setup, or put typst 0.14 or later on PATH, or build other --formats"
    case .fontMissing(let name, let package):
      "the font \(name) was not found; install the Debian package \(package)"
    case .noFont(let script, let table):
      "\(table): there is no font for the script \(script); add a row"
    case .unprintable(let text):
      "no font of Locales/fonts.yaml has the text \(text); write it with other characters, or add a font"
    case .refused(let words):
      "typst could not make the PDF: \(words)"
    }
  }
}
