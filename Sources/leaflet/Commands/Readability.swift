import ArgumentParser
import EspeakNG
import Files
import ICU
import Languages
import LeafletKit
import Readability

/// `leaflet readability`: how hard the leaflets, or any texts, are to read.
struct ReadabilityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readability",
    abstract: "Score leaflets or texts with the formulas of their language.",
    discussion: """
      With language tags, or none for all, the project's leaflets are scored. With files and --locale, each file is \
      scored alone: text, Markdown, or the translations of a catalog. Every score names its formula; where syllables cannot be counted reliably, the \
      formulas that need them are left out.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, html }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Language tags, or files.")
  var subjects: [String] = []

  @Option(help: "The language of the files.")
  var locale: String?

  @Option(help: "Only this leaflet.")
  var leaflet: String?

  @Option(help: "text, html, or json: one object a line.")
  var format = Format.text

  @Flag(help: "List each distinct word, a tab, its syllables.")
  var words = false

  func validate() throws {
    if locale != nil, subjects.isEmpty { throw ValidationError("--locale is the language of files; name a file") }
    if isFiles, leaflet != nil {
      throw ValidationError("--leaflet chooses from the project's leaflets, not from files")
    }
  }

  func run() async throws {
    let reports = isFiles ? try await reportsOfFiles() : try await reportsOfProject()
    if words {
      Console.standardOutput.write(WordList.text(of: reports))
    } else {
      Console.standardOutput.write(try print(reports))
    }
  }

  private func print(_ reports: [ReadabilityReport]) throws -> String {
    switch format {
    case .text: reports.map(\.text).joined(separator: "\n")
    case .json: try reports.map { try $0.json() + "\n" }.joined()
    case .html: ReadabilityPage.html(reports)
    }
  }

  /// A tag has no dot or slash in it.
  private var isFiles: Bool { locale != nil || subjects.contains { $0.contains(".") || $0.contains("/") } }

  private func reportsOfFiles() async throws -> [ReadabilityReport] {
    guard let locale else { throw UsageError("name the language of the files with --locale, such as --locale fr") }
    let tag = try LocaleTag(locale)
    let reporter = try reporter(global.languages, cache: UserFolders.cache)
    var reports: [ReadabilityReport] = []
    for file in subjects { reports.append(try await reporter.report(ofFile: file, locale: tag)) }
    return reports
  }

  private func reportsOfProject() async throws -> [ReadabilityReport] {
    let project = try global.openProject()
    let reporter = try reporter(project.languages, cache: project.path(".leaflet"))
    let clinic = try project.clinic(nil)
    let glossary = try project.glossaryTerms()
    var reports: [ReadabilityReport] = []
    for leaflet in try project.leaflets(named: leaflet) {
      let source = try project.edition(leaflet, project.sourceLocale, clinic: clinic)
      for locale in try project.locales(named: subjects) {
        let isSource = locale == project.sourceLocale
        let edition = isSource ? source : try project.edition(leaflet, locale, clinic: clinic)
        reports.append(
          try await reporter.report(of: edition, source: isSource ? nil : source, glossary: isSource ? glossary : [])
        )
      }
    }
    return reports
  }

  /// The voice is asked only for words that no cache knows.
  private func reporter(_ languages: LanguageLibrary, cache: String?) throws -> ReadabilityReporter {
    let engine = try EspeakEngine()
    // The engine's process starts while the text is read.
    let version = Task { try await engine.localVersion }
    let known = cache.map { SyllableCache(folder: "\($0)/syllables") { try await version.value } }
    return ReadabilityReporter(counter: SyllableCounter(engine: engine, cache: known ?? SyllableCache())) {
      try languages.facts(of: $0)
    }
  }
}

/// Words and their syllables, for comparing with a dictionary.
private enum WordList {
  /// Each distinct word in byte order; a hyphen where syllables are not reliable in the language.
  static func text(of reports: [ReadabilityReport]) -> String {
    reports.map { report in
      report.words.sorted().map { "\($0)\t\(report.syllables?[$0].map(String.init) ?? "-")\n" }.joined()
    }.joined()
  }
}
