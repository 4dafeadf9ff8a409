import Files
import ICU

/// Reads a source leaflet: CommonMark with YAML front matter.
///
/// The title is the one level-1 heading, sections are level 2 and deeper and carry `{#id role=…}`, callouts are
/// quotes that begin with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`. Comments on a line of
/// their own speak to translators, see ``AuthorComment``. Everything that is wrong is reported at once.
public struct LeafletReader {
  /// In bytes. No person reads as much as a leaflet; time and memory stay small.
  package static let largestFile = 4 << 20

  /// Reads `text`, the content of `file`, written in `locale`.
  public static func read(_ text: String, file: String, locale: LocaleTag) throws(InputErrors) -> Leaflet {
    if text.utf8.count > largestFile {
      throw InputErrors([InputError(file: file, problem: "the leaflet is larger than 4 MB", remedy: "split it")])
    }
    let text = text.withUnixLineEnds
    let matter = try FrontMatter.read(text, file: file)
    // Blank lines stand for the front matter, so that cmark's lines are the file's.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = Array(repeating: "", count: matter.lineCount) + lines.dropFirst(matter.lineCount).map(String.init)
    let sourceLines = SourceLines(text)
    let document = MarkdownParser.parse(body.joined(separator: "\n")).withTrueColumns(sourceLines)
    var tree = SectionTree(file: file, lines: sourceLines)
    tree.read(document.children)
    for position in LinkDefinitions.positions(in: document, lines: sourceLines, from: matter.lineCount + 1) {
      tree.report(position, "a link's address on a line of its own", "write it in the text: [text](https://…)")
    }
    let (title, sections) = try tree.finish()
    return Leaflet(
      id: matter.id,
      version: matter.version,
      lastReview: matter.lastReview,
      nextReview: matter.nextReview,
      publisher: matter.publisher,
      locale: locale,
      file: file,
      title: title,
      alsoCalled: matter.alsoCalled.map {
        Message(key: MessageKey(context: "also-called", source: $0.text), position: $0.position)
      },
      sections: sections
    )
  }
}

extension String {
  /// The text with CR LF and CR as LF. Lines and columns stay the same.
  fileprivate var withUnixLineEnds: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == UInt8(ascii: "\r") { bytes.append(UInt8(ascii: "\n")) }
      if byte != UInt8(ascii: "\r"), !(byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")) {
        bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
