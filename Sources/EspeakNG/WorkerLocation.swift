import Foundation

/// Where the worker program lies.
enum WorkerLocation {
  static let name = "leaflet-voice-worker"

  /// The path of the worker: the one given, or the first that exists beside the running program, in
  /// `../libexec/leafletkit` from it, or in a folder above it, where a build leaves it beside a test bundle.
  static func find(_ given: URL?) throws(SpeechError) -> String {
    let candidates = given.map { [$0.path] } ?? places(for: runningProgram)
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw .workerMissing(searched: candidates)
    }
    return found
  }

  static func places(for program: URL) -> [String] {
    let folder = program.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appending(path: "libexec/leafletkit")
    let folders = [folder, installed, folder.deletingLastPathComponent()]
    return folders.map { $0.appending(path: name).path }
  }

  private static var runningProgram: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  }
}
