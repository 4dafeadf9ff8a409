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

  /// As they are made: the page last, since it lists the other files.
  fileprivate static let order: [FormatChoice] = [.audio, .opus, .epub, .daisy, .pdf, .braille, .html]

  /// Whether it holds sound.
  var isSpoken: Bool { ![.pdf, .braille].contains(self) }
}

extension Project {
  /// The makers of formats in the order in which they run: the page comes last, since it lists the other files.
  ///
  /// Throws when a format needs a program or a table that is not there.
  func formats(
    _ choices: Set<FormatChoice>,
    braille: Deferred<BrailleTranslator>,
    tables: BrailleTables
  ) throws -> [FormatStep] {
    let made = choices.contains(.html) ? choices.union([.audio]) : choices
    return try FormatChoice.order.filter(made.contains).map { choice in
      let format: any PackFormat =
        switch choice {
        case .audio: AudioFiles()
        case .opus: OpusFiles()
        case .epub: EPUBBook()
        case .daisy: DaisyBook()
        case .pdf: PrintBook(typst: try typst(), fonts: try fonts())
        case .braille: DeferredBraille(translator: braille)
        case .html: WebPage(hasBraille: { tables[$0] != nil })
        }
      return FormatStep(choice: choice, format: format, listsOthers: choice == .html)
    }
  }

  /// typst from a Python environment `.venv` beside the project or the program's data, or from the PATH.
  private func typst() throws -> TypstProgram {
    let folders = [root.isEmpty ? "." : root] + (data.map { [$0.path] } ?? [])
    return try TypstProgram(environments: folders.map { "\($0)/.venv" })
  }
}
