import ArgumentParser
import EspeakNG
import Files
import ICU
import LeafletKit

/// `leaflet add`: a new language.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a language to the project, and tell what it can have.",
    discussion: """
      Makes the catalogs of every leaflet, of the labels and of the glossary, a row in Audio/voices.yaml, and a \
      language.yaml where the program knows nothing of the language. Where the program brings the labels in the \
      language they are taken over. What is there already stays.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The language's tag, such as pl or zh-Hans.")
  var tag: String

  func run() async throws {
    let project = try global.openProject()
    let added = try await project.add(LocaleTag(tag), installed: await installedVoices(), today: Clock.today())
    if !global.quiet { Console.standardOutput.write(text(added)) }
  }

  /// Without the engine a language can be added all the same; its voice is then looked for later.
  private func installedVoices() async -> [InstalledVoice] {
    do {
      return try await EspeakEngine().voices()
    } catch {
      Console.standardError.write("leaflet: \(error)\n")
      return []
    }
  }

  private func text(_ added: NewLanguage) -> String {
    let name = "\(added.locale) (\(added.locale.displayName(in: .english)), \(added.locale.endonym))"
    let files = added.files.map { "  \($0)\n" }.joined()
    let abilities = added.abilities.all.map { "  \($0.isThere ? "yes" : "no ")  \($0.name): \($0.text)\n" }.joined()
    let next =
      added.openCount == 0
      ? ""
      : "Now translate \(FileSystem.path("Locales", in: global.project))/\(added.locale)/*.po, then leaflet check \(added.locale).\n"
    return """
      \(name): \(added.openCount) texts to translate
      \(files.isEmpty ? "  everything was there already\n" : files)What it can have:
      \(abilities)\(next)
      """
  }
}
