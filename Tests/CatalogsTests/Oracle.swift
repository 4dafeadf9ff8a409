import Files
import Foundation
import ICU

@testable import Catalogs

/// A program that another project wrote and that ours must agree with.
struct Oracle {
  let path: String

  /// Finds a program in `PATH`; `nil` when it is not installed.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let folder = folders.first(where: { FileSystem.exists("\($0)/\(name)") }) else { return nil }
    path = "\(folder)/\(name)"
  }

  static func isInstalled(_ name: String) -> Bool { Oracle(name) != nil }

  /// What the program prints and its exit code; its errors go to the second text.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> (output: [UInt8], errors: String, code: Int32) {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    try FileSystem.write(input, to: folder.path("in"))
    for name in ["out", "err"] { try FileSystem.write([], to: folder.path(name)) }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.path("in")))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("out")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("err")))
    // i18nspector keeps its parser in a cache, and of two that make the cache's folder at once one fails.
    let surroundings = ["LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": folder.path("cache")]
    process.environment = ProcessInfo.processInfo.environment.merging(surroundings) { $1 }
    try process.run()
    process.waitUntilExit()
    let errors = String(decoding: try FileSystem.read(folder.path("err")), as: UTF8.self)
    return (try FileSystem.read(folder.path("out")), errors, process.terminationStatus)
  }
}

/// A folder that goes away with the value that holds it.
final class TemporaryFolder: Sendable {
  private let root: String

  init() throws {
    root = "\(NSTemporaryDirectory())/leafletkit-\(UInt64.random(in: 0...UInt64.max))"
    try FileSystem.makeDirectory(root)
  }

  deinit { try? FileSystem.remove(root) }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  /// Writes a file and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    try FileSystem.write(Array(text.utf8), to: path(name))
    return path(name)
  }
}

/// Catalogs that other projects wrote: the compiled ones of this machine's programs.
enum ForeignCatalogs {
  /// Whether this machine has them, and gettext to read them.
  static let areInstalled = Oracle.isInstalled("msgunfmt") && Oracle.isInstalled("msgconv") && languages.count > 40
  private static let root = "/usr/share/locale"

  /// The folders of languages that ICU knows and that have any.
  private static let languages = ((try? FileSystem.list(root)) ?? []).filter { folder in
    (try? locale(ofFolder: folder)) != nil && !names(of: folder).isEmpty
  }

  /// `ca@valencia` is Catalan.
  private static func locale(ofFolder name: String) throws -> LocaleTag {
    try LocaleTag(String(name.prefix { $0 != "@" }))
  }

  private static func names(of language: String) -> [String] {
    ((try? FileSystem.list("\(root)/\(language)/LC_MESSAGES")) ?? []).filter { $0.hasSuffix(".mo") }
  }

  /// PO files in many languages, as `msgunfmt` gives them in UTF-8.
  static let all: [(name: String, bytes: [UInt8])] = {
    guard let msgunfmt = Oracle("msgunfmt"), let msgconv = Oracle("msgconv") else { return [] }
    return files.compactMap { path in
      guard let po = try? msgunfmt.run(["--force-po", path]), po.code == 0,
        let utf8 = try? msgconv.run(["--to-code=UTF-8", "--force-po"], input: po.output), utf8.code == 0
      else { return nil }
      return (path, utf8.output)
    }
  }()

  /// At most two programs' catalogs for each language.
  private static var files: [String] {
    languages.flatMap { language in names(of: language).prefix(2).map { "\(root)/\(language)/LC_MESSAGES/\($0)" } }
  }

  /// A catalog as ours; its folder tells the language where its header does not.
  static func catalog(_ bytes: [UInt8], name: String) throws -> Catalog {
    let document = PODocument(bytes: bytes, file: name)
    let named = document.header("Language").flatMap { try? LocaleTag($0) }
    let folder = String(name.dropFirst(root.count + 1).prefix { $0 != "/" })
    return try Catalog(po: document, locale: named ?? locale(ofFolder: folder))
  }
}
