import ArgumentParser
import EspeakNG
import Files
import Foundation
import ICU
import LeafletKit
import Narration

/// `leaflet say`: reads a leaflet or a text aloud, or shows how it would.
struct Say: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say",
    abstract: "Hear a leaflet or a text, or see how it is spoken.",
    discussion: """
      --script prints each utterance as it is written (-) and as it is spoken (+), with what is wrong with it. It ends \
      with 1 when something written would not be heard.
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The language's tag, such as pl.")
  var tag: String

  @Option(help: "Only this leaflet.")
  var leaflet: String?

  @Option(help: ArgumentHelp("Only this section, by its id or path.", valueName: "id"))
  var section: String?

  @Option(help: "Speak this text.")
  var text: String?

  @Option(help: ArgumentHelp("Speak the text of this file, a line at a time.", valueName: "file"))
  var textFile: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the sound here: .mp3, .opus, .flac or .wav.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Print the written and the spoken forms.")
  var script = false

  @Option(help: "How --script prints: text or jsonl.")
  var format: Format = .text

  func validate() throws {
    if text != nil, textFile != nil { throw ValidationError("give --text or --text-file, not both") }
    if text != nil || textFile != nil, leaflet != nil || section != nil {
      throw ValidationError("--leaflet and --section choose from leaflets, --text and --text-file bring their own text")
    }
  }

  func run() async throws {
    let project = try global.openProject()
    let recital = try Recital(project: project, engine: try EspeakEngine())
    let scripts = try scripts(of: project, recital)
    if script || format == .jsonl {
      try await printScripts(scripts, recital)
    } else {
      try await speak(scripts, recital)
    }
  }

  private func scripts(of project: Project, _ recital: Recital) throws -> [Script] {
    let locale = try LocaleTag(tag)
    if let text { return [try recital.script(of: text, in: locale, file: "--text")] }
    if let textFile { return [try recital.script(of: try FileSystem.readText(textFile), in: locale, file: textFile)] }
    _ = try project.locales(named: [tag])
    return try project.leaflets(named: leaflet)
      .map { try recital.script(of: $0, in: locale, section: section) }
  }

  private func printScripts(_ scripts: [Script], _ recital: Recital) async throws {
    var isFaithful = true
    for script in scripts {
      let rehearsals = try await recital.rehearse(script)
      let lines = rehearsals.map(SpokenLine.init)
      let output = try lines.map { format == .jsonl ? try $0.json() : $0.text }.joined(separator: "\n")
      Console.standardOutput.write(output + "\n")
      if rehearsals.contains(where: { $0.findings.contains { $0.severity == .error } }) { isFaithful = false }
    }
    if !isFaithful { throw ExitCode(Failure.findings) }
  }

  private func speak(_ scripts: [Script], _ recital: Recital) async throws {
    let whole = Script(locale: try LocaleTag(tag), parts: scripts.flatMap(\.parts))
    if let output {
      try FileSystem.write(try await recital.sound(of: whole, for: output), to: output)
    } else {
      try Player.play(try await recital.sound(of: whole, for: "speech.wav"))
    }
  }
}

/// Plays sound through whichever of the usual programs is installed.
private enum Player {
  private static let programs = ["pw-play", "paplay", "aplay"]

  static func play(_ wav: [UInt8]) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = programs.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let path = paths.first(where: { FileSystem.exists($0) }) else {
      throw UsageError("no program plays sound here; apt-get install alsa-utils, or write a file with --output")
    }
    let file = "\(NSTemporaryDirectory())/leaflet-\(getpid()).wav"
    try FileSystem.write(wav, to: file)
    defer { try? FileSystem.remove(file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [file]
    try process.run()
    process.waitUntilExit()
  }
}
