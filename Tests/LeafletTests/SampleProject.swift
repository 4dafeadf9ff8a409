import Files
import Foundation

/// A small project in a folder of its own, and the program run in it as a person would.
struct SampleProject: ~Copyable {
  /// The project's folder.
  let folder: String

  /// What a run of the program printed, and its exit code.
  struct Run {
    let exitCode: Int32
    let output: String
    let errors: String

    /// The lines of the standard error stream.
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  init() throws {
    folder = "/tmp/leafletkit-tests-\(UInt64.random(in: 0...UInt64.max))"
    try write("Locales/en-GB/example.md", Self.leaflet)
    try write("Locales/en-GB/interface.yaml", "draft-notice: { text: \"This is a draft.\" }\ndraft: { text: Draft }\n")
    try write("Locales/en-GB/example-clinic.yaml", "example: true\nname: Example\nphone: \"1\"\nvalues: { days: 3 }\n")
    try write("Locales/pl/example.po", Self.catalog)
    try write("Locales/pl/interface.po", Self.header)
    try write("Audio/voices.yaml", "en-GB: { voice: en-gb, fitness: fit }\npl: { voice: pl, fitness: fit }\n")
  }

  /// An empty folder, for a project that the program is to start.
  init(empty: Void) throws {
    folder = "/tmp/leafletkit-tests-\(UInt64.random(in: 0...UInt64.max))"
    try FileSystem.makeDirectory(folder)
  }

  deinit {
    try? FileSystem.remove(folder)
  }

  /// The text of a file of the project.
  func read(_ path: String) throws -> String { try FileSystem.readText("\(folder)/\(path)") }

  func write(_ path: String, _ text: String) throws {
    try FileSystem.write(Array(text.utf8), to: "\(folder)/\(path)")
  }

  func write(_ path: String, bytes: [UInt8]) throws {
    try FileSystem.write(bytes, to: "\(folder)/\(path)")
  }

  /// Every file below a folder of the project, in byte order; none where there is no such folder.
  func files(below path: String) throws -> [String] {
    guard FileSystem.isDirectory("\(folder)/\(path)") else { return [] }
    return try FileSystem.list("\(folder)/\(path)").flatMap { name in
      let file = "\(path)/\(name)"
      return FileSystem.isDirectory("\(folder)/\(file)") ? try files(below: file) : [file]
    }
  }

  /// The program, to be run in the project's folder.
  func process(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = try Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs `leaflet` in the project's folder.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    let process = try process(arguments)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = "\(folder).out"
    let errors = "\(folder).err"
    for path in [output, errors] { try FileSystem.write([], to: path) }
    defer { for path in [output, errors] { try? FileSystem.remove(path) } }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationStatus,
      output: try FileSystem.readText(output),
      errors: try FileSystem.readText(errors)
    )
  }

  /// The program stands beside the tests that were built with it.
  static var program: URL {
    get throws {
      let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let arguments = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
      let folders = ([executable] + arguments).map { FileSystem.directory(of: $0) }
      let found = folders.map { "\($0)/leaflet" }.first { FileSystem.exists($0) }
      return URL(fileURLWithPath: found ?? ".build/debug/leaflet")
    }
  }

  static let leaflet = """
    ---
    id: example
    version: "1.0"
    last-review: 2026-10-01
    next-review: 2099-10-01
    publisher: Example
    ---

    # A title

    ## Treatment {#treatment role=treatment}

    {days, plural, one {Rest for # day.} other {Rest for # days.}}

    """

  static let header = """
    msgid ""
    msgstr ""
    "Language: pl\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"


    """

  static let catalog =
    header + """
      msgctxt "title"
      msgid "A title"
      msgstr "Tytuł"

      msgctxt "treatment"
      msgid "Treatment"
      msgstr "Leczenie"

      msgctxt "treatment"
      msgid "{days, plural, one {Rest for # day.} other {Rest for # days.}}"
      msgstr ""
      "{days, plural, one {Odpoczynek przez # dzień.} few {Odpoczynek przez # dni.} "
      "many {Odpoczynek przez # dni.} other {Odpoczynek przez # dnia.}}"

      """
}
