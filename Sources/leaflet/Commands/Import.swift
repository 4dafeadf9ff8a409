import ArgumentParser
import Catalogs
import Files
import LeafletKit

/// `leaflet import`: a text, a web page or a DOCX file as a source leaflet.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a source leaflet of a plain text, an HTML page or a DOCX file.",
    discussion: """
      The title, headings, lists and tables are recognised. A title that returns, menus and tabs of a copied web page \
      are left out. The report tells of every line of the file what it is and which line of the leaflet it stands in; \
      without --output the leaflet goes to standard output, and the report to standard error. DOCX needs pandoc. Then \
      write the version, the review dates and the publisher at the top of the leaflet.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file to read.")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the leaflet goes, such as Locales/en-GB/knee-pain.md.", valueName: "file")
  )
  var output: String?

  func run() throws {
    let draft = try PageImport.draft(of: file, id: try output.map(id), today: Clock.today())
    let name = output ?? "\(draft.id).md"
    try draft.prove(file: file)
    let report = global.quiet ? "" : TerminalText.safe(draft.report(file: file, leaflet: name)) + summary(draft, name)
    if let output {
      try FileSystem.write(Array(draft.text.utf8), to: output)
      Console.standardOutput.write(report)
    } else {
      Console.standardOutput.write(draft.text)
      Console.standardError.write(report)
    }
  }

  /// A leaflet's id is its file's name; what is there already stays.
  private func id(of output: String) throws -> String {
    let name = FileSystem.name(of: output)
    let id = String(name.dropLast(3))
    guard name.hasSuffix(".md"), id.isIdentifier else {
      throw UsageError("\(output): this cannot be a leaflet; name it with a-z, 0-9 and hyphens, such as knee-pain.md")
    }
    if FileSystem.exists(output) { throw UsageError("\(output): there is a file already; name another one") }
    return id
  }

  private func summary(_ draft: LeafletDraft, _ name: String) -> String {
    """
    \(name): \(draft.lines.count - draft.leftOutCount) lines are in it, \(draft.leftOutCount) were left out. Now write \
    the version, the review dates and the publisher at its top.

    """
  }
}
