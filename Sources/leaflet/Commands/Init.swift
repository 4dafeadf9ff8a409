import ArgumentParser
import LeafletKit

/// `leaflet init`: a new project.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a project: a first leaflet, the labels of pages, an example clinic, a voice."
  )

  @Argument(help: ArgumentHelp("The project's folder; the current one when not given.", valueName: "dir"))
  var folder = ""

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    let data = DataFolder(executable: GlobalOptions.executable)
    let files = try NewProject.make(in: folder, data: data, today: Clock.today())
    if quiet { return }
    let next = """
      Now write Locales/en-GB/first-leaflet.md, or bring a page with leaflet import. leaflet add TAG adds a language, \
      leaflet build --draft makes packs.

      """
    Console.standardOutput.write(files.map { "\($0)\n" }.joined() + next)
  }
}
