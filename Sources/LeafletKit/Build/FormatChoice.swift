import Braille
import Files
import Publishing

/// A format as `--formats` names it.
public enum FormatChoice: String, CaseIterable, Sendable {
  /// The web page; it plays the audio set, which comes with it.
  case html
  /// MP3 files by section and whole, with timelines and a playlist.
  case audio
  /// The sections in Opus too: smaller, for newer players. Made only when asked for.
  case opus
  case epub, daisy, pdf, braille

  /// What a build makes when nothing else is asked for.
  public static let standard: Set<FormatChoice> = [.html, .audio, .epub, .daisy, .pdf, .braille]

  /// Whether it holds sound.
  var isSpoken: Bool { ![.pdf, .braille].contains(self) }
}

extension Project {
  /// The makers of formats in the order in which they run: the page comes last, since it lists the other files.
  ///
  /// Throws when a format needs a program or a table that is not there.
  func formats(_ choices: Set<FormatChoice>, braille: BrailleTranslator) throws -> [any PackFormat] {
    var formats: [any PackFormat] = []
    if !choices.isDisjoint(with: [.html, .audio]) { formats.append(AudioFiles()) }
    if choices.contains(.opus) { formats.append(OpusFiles()) }
    if choices.contains(.epub) { formats.append(EPUBBook()) }
    if choices.contains(.daisy) { formats.append(DaisyBook()) }
    if choices.contains(.pdf) { formats.append(PrintBook(typst: try typst(), fonts: try fonts())) }
    if choices.contains(.braille) { formats.append(BrailleBook(braille)) }
    if choices.contains(.html) { formats.append(WebPage(hasBraille: { braille.tables[$0] != nil })) }
    return formats
  }

  /// typst from a Python environment `.venv` beside the project or the program's data, or from the PATH.
  private func typst() throws -> TypstProgram {
    let folders = [root.isEmpty ? "." : root] + (data.map { [$0.path] } ?? [])
    return try TypstProgram(environments: folders.map { "\($0)/.venv" })
  }
}
