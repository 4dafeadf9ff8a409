import ArgumentParser
import EspeakNG
import Files
import Glibc
import LeafletKit
import Publishing
import Synchronization

/// `leaflet build`: makes packs.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the packs of leaflets.",
    discussion: """
      A pack is released only when every text is translated, the checks find no error, a translator, a checker and a \
      clinician have signed it, a real clinic is given and the review date is not past. With --draft it is built all \
      the same, lists what is missing, and says on every page and aloud that it is a draft.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Language tags, such as pl or zh-Hans; every language when none is given.")
  var tags: [String] = []

  @Option(help: "Only this leaflet.")
  var leaflet: String?

  @Option(help: ArgumentHelp("The clinic's profile; an example when none is given.", valueName: "file"))
  var clinic: String?

  @Option(help: ArgumentHelp("Where the packs go.", valueName: "dir"))
  var out = "dist"

  @Option(
    help: ArgumentHelp(
      "What to make, separated by commas: html, audio, opus, epub, daisy, pdf, braille; all but opus when not given.",
      valueName: "list"
    ),
    transform: { text in
      Set(
        try text.split(separator: ",").map { name in
          if let choice = FormatChoice(rawValue: String(name)) { return choice }
          let known = FormatChoice.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("\(name) is no format; use \(known)")
        }
      )
    }
  )
  var formats = FormatChoice.standard

  @Option(help: ArgumentHelp("Sign the packs with this private key; see leaflet keygen.", valueName: "file"))
  var sign: String?

  @Flag(help: "Build drafts, and list what keeps them from being released.")
  var draft = false

  @Option(help: "How many packs to build at once.")
  var jobs = 2

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a whole number from 1 to 256") }
  }

  func run() async throws {
    let project = try global.openProject()
    let leaflets = try project.leaflets(named: leaflet)
    let locales = try project.locales(named: tags)
    let builder = try PackBuilder(
      project: project,
      clinic: try project.clinic(clinic),
      engine: EspeakEngine(workers: jobs),
      options: BuildOptions(
        output: out,
        isDraft: draft,
        jobs: jobs,
        formats: formats,
        signer: try sign.map { try Signer(file: $0) }
      ),
      today: Clock.today()
    )
    let progress = Progress(total: leaflets.count * locales.count, isQuiet: global.quiet)
    let isQuiet = global.quiet
    let isVerbose = global.verbose
    let reports = try await builder.build(leaflets, in: locales) { report in
      progress.finish(isQuiet ? nil : PackLines(report, isVerbose: isVerbose).text)
    }
    try end(reports)
  }

  /// Reports the failures and ends with the code of the worst.
  private func end(_ reports: [PackReport]) throws {
    var code: Int32 = 0
    for report in reports {
      if case .refused = report.outcome { code = max(code, Failure.findings) }
      guard case .failed(let error) = report.outcome else { continue }
      guard let failure = Failure(error) else { throw error }
      Console.standardError.write(failure.text)
      code = max(code, failure.exitCode)
    }
    if !global.quiet { Console.standardOutput.write(PackLines.summary(of: reports, output: out) + "\n") }
    if code != 0 { throw ExitCode(code) }
  }
}

/// How the outcome of a pack is printed.
private struct PackLines {
  let text: String

  init(_ report: PackReport, isVerbose: Bool) {
    let name = "\(report.leaflet) \(report.locale)"
    switch report.outcome {
    case .built(let files, let bytes):
      text = "\(name): \(files) files, \(Self.size(bytes))\(Self.reasons(report, isVerbose))"
    case .upToDate: text = "\(name): up to date"
    case .refused: text = "\(name): refused\(Self.reasons(report, true))"
    case .failed: text = "\(name): failed"
    }
  }

  private static func reasons(_ report: PackReport, _ isListed: Bool) -> String {
    if report.reasons.isEmpty { return "" }
    if isListed { return report.reasons.map { "\n  - \($0)" }.joined() }
    return "; a draft for \(report.reasons.count) reasons (--verbose lists them)"
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000
      ? "\((bytes + 500) / 1000) kB" : "\((bytes + 50_000) / 100_000 / 10).\((bytes + 50_000) / 100_000 % 10) MB"
  }

  static func summary(of reports: [PackReport], output: String) -> String {
    var counts: [String: Int] = [:]
    for report in reports {
      switch report.outcome {
      case .built: counts["built", default: 0] += 1
      case .upToDate: counts["up to date", default: 0] += 1
      case .refused: counts["refused", default: 0] += 1
      case .failed: counts["failed", default: 0] += 1
      }
    }
    let parts = ["built", "up to date", "refused", "failed"].compactMap { name in counts[name].map { "\($0) \(name)" } }
    return "\(reports.count) packs in \(output): \(parts.joined(separator: ", "))"
  }
}
