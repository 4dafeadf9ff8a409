import ArgumentParser
import EspeakNG
import ICU
import LeafletKit
import Narration
import Spelling

/// `leaflet doctor`: what is installed, and how to get what is missing.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what is installed, which voices there are, and how to get what is missing."
  )

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    print("ICU \(ICUVersion.library), CLDR \(ICUVersion.cldr), Unicode \(ICUVersion.unicode)")
    let engine = try EspeakEngine()
    print(try await engine.version)
    let project = try global.openProject()
    let installed = Set(try await engine.voices().flatMap { [$0.identifier, $0.name] + $0.languages })
    let rows = try rows(of: project, installed: installed)
    for row in rows { print(row.line) }
    for line in try spelling(of: project) { print(line) }
    let missing = rows.count { $0.isMissing }
    guard missing == 0 else {
      Console.standardError.write(
        "leaflet: \(missing) voices are missing; apt-get install espeak-ng-data, or change Audio/voices.yaml\n"
      )
      throw ExitCode(Failure.unavailable)
    }
  }

  private func print(_ line: String) {
    if !global.quiet { Console.standardOutput.write(line + "\n") }
  }

  /// Which languages of the project have a spelling dictionary, and which not; a check that lacks one is silent.
  private func spelling(of project: Project) throws -> [String] {
    let known = try project.locales.filter {
      InstalledDictionaries.isInstalled(for: try project.languages.facts(of: $0).spellingLocale)
    }
    let unknown = project.locales.filter { !known.contains($0) }
    func list(_ locales: [LocaleTag]) -> String { locales.map(\.identifier).joined(separator: ", ") }
    return [
      known.isEmpty ? nil : "spelling dictionaries: \(list(known))",
      unknown.isEmpty ? nil : "no spelling dictionary: \(list(unknown)) (Debian's are hunspell-… and aspell-…)",
    ].compactMap(\.self)
  }

  /// How each language of the project is spoken.
  private func rows(of project: Project, installed: Set<String>) throws -> [(line: String, isMissing: Bool)] {
    let voices = try project.voices()
    return project.locales.map { locale in
      let name = "\(locale) (\(locale.displayName(in: .english)))"
      guard let entry = voices.entry(for: locale) else { return ("\(name): no row in \(voices.file)", true) }
      switch entry.fitness {
      case .refused(let reason): return ("\(name): no audio: \(reason)", false)
      case .fit, .fitWithRewriting:
        let isInstalled = entry.engine != "espeak-ng" || installed.contains(entry.voice)
        return ("\(name): \(entry.engine) \(entry.voice)\(isInstalled ? "" : ": not installed")", !isInstalled)
      }
    }
  }
}
