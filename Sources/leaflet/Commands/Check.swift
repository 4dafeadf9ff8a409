import ArgumentParser
import Catalogs
import Checks
import Dispatch
import Files
import ICU
import Languages
import LeafletKit
import Processors
import Spelling

/// `leaflet check`: what is wrong with translations, and where.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check translations.",
    discussion: """
      With language tags, or none for all, the project's catalogs are checked against its leaflets. With files, each \
      catalog is checked alone. The project's checks.yaml may change the rules' severities and switch rules off. A \
      translator's comment "# leaflet:ignore RULE: REASON" above a message silences a rule there.
      """
  )

  /// How findings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, jsonl, sarif }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Language tags, or catalog files.")
  var subjects: [String] = []

  @Option(help: "The language that a file translates from; what the file says, or else en, when not given.")
  var sourceLocale: String?

  @Option(help: "The language that a file translates into; its header tells it otherwise.")
  var locale: String?

  @Option(help: "text, jsonl (one JSON object a line) or sarif (2.1.0).")
  var format = Format.text

  @Option(help: "The least severity that makes the exit code 1: error, warning or note.")
  var failOn = Severity.error

  @Option(help: ArgumentHelp("Hide the findings that this file lists.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write the findings to a file for --baseline.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "List the rules.")
  var list = false

  @Option(help: ArgumentHelp("Print the manual of a rule.", valueName: "rule"))
  var explain: String?

  func validate() throws {
    if locale != nil || sourceLocale != nil, subjects.isEmpty {
      throw ValidationError(
        "--locale and --source-locale are the languages of files; name a file, or check \(locale ?? "a tag")"
      )
    }
  }

  func run() throws {
    if list { return Console.standardOutput.write(RuleManual.list) }
    if let explain { return Console.standardOutput.write(try RuleManual.text(of: explain)) }
    let all = try isFiles ? findingsInFiles() : findingsInProject()
    if let writeBaseline { return try FileSystem.write(Array(Baseline(all).text.utf8), to: writeBaseline) }
    let findings = try baseline.map { try Baseline(FileSystem.readText($0), file: $0).hiding(all) } ?? all
    write(findings)
    if findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(Failure.findings) }
  }

  /// A tag names no file and has no dot or slash in it.
  private var isFiles: Bool {
    locale != nil || subjects.contains { $0.contains(".") || $0.contains("/") }
  }

  private func findingsInProject() throws -> [Finding] {
    let project = try global.openProject()
    let inspector = try Inspector(project: project, dictionaries: InstalledDictionaries.dictionary)
    let leaflets = try project.leaflets(named: nil)
    let locales = try project.locales(named: subjects)
    let found = Shares.map(locales.count, batch: 1) { index in
      Result { try inspector.findings(leaflets, locales[index]) }
    }
    return try found.flatMap { try $0.get() }
  }

  private func findingsInFiles() throws -> [Finding] {
    let languages = global.languages
    let checker = try Checker(
      configuration: .read(project: global.project),
      dictionaries: InstalledDictionaries.dictionary,
      facts: { try languages.facts(of: $0) }
    )
    let source = try sourceLocale.map { try LocaleTag($0) }
    let target = try locale.map { try LocaleTag($0) }
    return try subjects.flatMap { file in
      // To open a language takes as long as to read a large catalog, and neither needs the other.
      let opened = DispatchGroup()
      DispatchQueue.global().async(group: opened) { checker.open([source ?? .english, target]) }
      let read = Result { try CatalogReader.read(file, locale: target) }
      opened.wait()
      let catalog = try read.get()
      // To free the texts of a large one takes as long as to print what is wrong with them.
      defer { DispatchQueue.global().async { withExtendedLifetime(catalog) {} } }
      return try checker.check(catalog, sourceLocale: source ?? catalog.sourceLocale ?? .english)
    }
  }

  private func write(_ findings: [Finding]) {
    let output = Console.standardOutput
    switch format {
    case .text: output.write(TextReport.text(findings) + (global.quiet ? "" : summary(findings)))
    case .jsonl: output.write(JSONLinesReport.bytes(findings))
    case .sarif:
      let version = LeafletCommand.configuration.version
      output.write(SARIFReport.text(findings, rules: RuleManual.reported, version: version))
    }
  }

  private func summary(_ findings: [Finding]) -> String {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    return "\(count(.error)) errors, \(count(.warning)) warnings, \(count(.note)) notes\n"
  }
}

extension Severity: ExpressibleByArgument {}
