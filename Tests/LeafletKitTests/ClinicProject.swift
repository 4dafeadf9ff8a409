import EspeakNG
import Files
import ICU

@testable import LeafletKit

/// A project with two leaflets of several sentences in three scripts, built with a voice that beeps.
struct ClinicProject: ~Copyable {
  private let folder = TestFolder()
  var path: String { folder.path }
  var store: String { "\(path)/.leaflet/store" }

  init() throws {
    for id in ["rest", "tablets"] {
      try folder.write(Self.leaflet(id, Self.sentences), to: "Locales/en-GB/\(id).md")
      for (tag, sentences) in Self.translations {
        try folder.write(Self.catalog(id, tag, sentences), to: "Locales/\(tag)/\(id).po")
        try folder.write(Self.header(tag), to: "Locales/\(tag)/interface.po")
      }
    }
    try folder.write("draft-notice: { text: \"This is a draft.\" }\n", to: "Locales/en-GB/interface.yaml")
    try folder.write("example: true\nname: Example\nphone: \"1\"\n", to: "Locales/en-GB/example-clinic.yaml")
    let rows = ["en-GB", "pl", "ar", "zh-Hans"].map { "\($0): { voice: \($0), fitness: fit }\n" }
    try folder.write(rows.joined(), to: "Audio/voices.yaml")
  }

  /// Writes a text in the place of another in a file of the project.
  func replace(_ text: String, by other: String, in file: String) throws {
    let old = try FileSystem.readText("\(path)/\(file)")
    try folder.write(old.replacing(text, with: other), to: file)
  }

  /// A maker of its packs, as every run makes a new one.
  func maker(
    store: String? = nil,
    formats: Set<FormatChoice> = [.html, .epub, .daisy, .braille],
    isDraft: Bool = true,
    engine: StandInEngine = StandInEngine(),
    today: CalendarDate = CalendarDate(year: 2026, month: 11, day: 1)
  ) throws -> PackMaker {
    let project = try Project(root: path, data: DataFolder(executable: Self.tests))
    return try PackMaker(
      project: project,
      clinic: try project.clinic(nil),
      engine: engine,
      options: PackOptions(isDraft: isDraft, formats: formats),
      store: Store(folder: store ?? self.store),
      today: today
    )
  }

  /// Builds everything with a maker; the reports.
  @discardableResult
  func build(_ maker: PackMaker, out: String = "dist", jobs: Int = 2) async throws -> [PackReport] {
    try await PackBuilder(maker, options: BuildOptions(output: "\(path)/\(out)", jobs: jobs))
      .build(maker.project.leaflets(named: nil), in: maker.project.locales) { _ in }
  }

  /// The same work for a cluster.
  func cluster(_ maker: PackMaker) throws -> Cluster {
    Cluster(maker, leaflets: try maker.project.leaflets(named: nil), locales: maker.project.locales)
  }

  /// Every file below a folder of the project.
  func contents(of name: String) throws -> [String: [UInt8]] { try TestFolder.contents(of: "\(path)/\(name)") }

  /// The folder of the tests' program lies below the source tree, whose data stand for the program's.
  private static let tests = FileSystem.directory(of: #filePath) + "/program"

  static let sentences = ["Rest for a day.", "Call us when the pain comes back.", "Do not drive home."]
  static let translations = [
    "pl": ["Odpoczywaj przez dzień.", "Zadzwoń, gdy ból powróci.", "Nie prowadź auta."],
    "ar": ["استرح يوماً.", "اتصل بنا عندما يعود الألم.", "لا تقد السيارة."],
    "zh-Hans": ["休息一天。", "疼痛复发时请致电我们。", "请勿开车回家。"],
  ]

  private static func leaflet(_ id: String, _ sentences: [String]) -> String {
    """
    ---
    id: \(id)
    version: "1.0"
    last-review: 2026-10-01
    next-review: 2099-10-01
    publisher: Example
    ---

    # About \(id)

    ## First {#first}

    \(sentences[0])

    \(sentences[1])

    ## Second {#second}

    \(sentences[2])

    """
  }

  private static func header(_ tag: String) -> String {
    "msgid \"\"\nmsgstr \"\"\n\"Language: \(tag)\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
  }

  private static func catalog(_ id: String, _ tag: String, _ translations: [String]) -> String {
    let units =
      [("title", "About \(id)", "\(translations[2]) \(id)"), ("first", "First", "1"), ("second", "Second", "2")]
      + zip(["first", "first", "second"], zip(sentences, translations)).map { ($0, $1.0, $1.1) }
    return header(tag)
      + units.map { "msgctxt \"\($0)\"\nmsgid \"\($1)\"\nmsgstr \"\($2)\"\n" }.joined(separator: "\n")
  }
}
