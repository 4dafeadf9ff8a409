import Braille
import EspeakNG
import Files
import Glibc
import ICU
import LeafletKit
import Narration
import Publishing

/// Measures what each format costs once the audio exists.
///
/// `publishing-benchmark TAG LEAFLET CLINIC [RUNS]`, run in the project's folder, prints a line for each format and for
/// the pack's digests and zip: a name, a tab, and the least CPU time of the runs in milliseconds, that of typst included.
@main enum Benchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else { return print("usage: publishing-benchmark TAG LEAFLET CLINIC [RUNS]") }
    let runs = arguments.count > 4 ? Int(arguments[4]) ?? 5 : 5
    let content = try await content(locale: LocaleTag(arguments[1]), leaflet: arguments[2], clinic: arguments[3])
    var least: [String: Double] = [:]
    var names: [String] = []
    for _ in 0..<runs {
      for (name, cost) in try costs(of: content) {
        if least[name] == nil { names.append(name) }
        least[name] = min(least[name] ?? cost, cost)
      }
    }
    for name in names { print("\(name)\t\((least[name] ?? 0).rounded())") }
  }

  private static func content(locale: LocaleTag, leaflet id: String, clinic file: String) async throws -> PackContent {
    let project = try Project(root: "", data: nil)
    let leaflet = try project.leaflet(id)
    let clinic = try project.clinic(file)
    let edition = try project.edition(leaflet, locale, clinic: clinic)
    let voices = try project.voices()
    let narrator = Narrator(
      engine: try EspeakEngine(),
      voices: voices,
      languages: project.languages,
      lexiconFolder: "Audio/Lexicons"
    )
    let isSpoken = voices.entry(for: locale)?.isFit == true
    let script = try narrator.script(for: edition, notices: edition.notices(isDraft: true, signOffs: []))
    return PackContent(
      edition: edition,
      sourceEdition: try project.edition(leaflet, project.sourceLocale, clinic: clinic),
      recording: isSpoken ? try await narrator.record(script) : nil,
      isDraft: true,
      signOffs: []
    )
  }

  private static func costs(of content: PackContent) throws -> [(String, Double)] {
    let fonts = try FontTable.read(FileSystem.readText("Locales/fonts.yaml"), file: "Locales/fonts.yaml")
    let tables = "Locales/braille.yaml"
    let braille = try BrailleTranslator(tables: BrailleTables.read(FileSystem.readText(tables), file: tables))
    let formats: [(String, any PackFormat)] = [
      ("audio set", AudioFiles()), ("EPUB", EPUBBook()), ("DAISY", DaisyBook()),
      ("PDF", PrintBook(typst: try TypstProgram(environments: [".venv"]), fonts: fonts)),
      ("braille", BrailleBook(braille)), ("page", WebPage()),
    ]
    var files: [PackFile] = []
    var costs: [(String, Double)] = []
    for (name, format) in formats {
      costs.append((name, try cost { files += try format.files(for: content, beside: files) }))
    }
    costs.append(("digests", try cost { _ = try manifest(of: content, files) }))
    costs.append(("zip", try cost { _ = try PackArchive.bytes(of: files, named: "pack") }))
    return costs
  }

  private static func manifest(of content: PackContent, _ files: [PackFile]) throws -> [UInt8] {
    let checks = Manifest.Checks(errors: 0, warnings: 0, notes: 0)
    return try Manifest(of: content, textDigest: "", checks: checks, files: files).json()
  }

  /// Milliseconds of this process and of the programs that it ran.
  private static func cost(of work: () throws -> Void) rethrows -> Double {
    let before = processorTime
    try work()
    return processorTime - before
  }

  private static var processorTime: Double {
    [RUSAGE_SELF, RUSAGE_CHILDREN].reduce(0) { sum, who in
      var usage = rusage()
      getrusage(__rusage_who_t(who.rawValue), &usage)
      return sum + milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
    }
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}
