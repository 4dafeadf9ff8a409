import Files
import Foundation
import TestSupport
import Testing

/// Builds that end before they are done. `LEAFLET_LONG_TESTS=1` kills fifty, with every format.
@Suite(.serialized) struct `A build that is` {
  private static let isLong = ProcessInfo.processInfo.environment["LEAFLET_LONG_TESTS"] == "1"
  private static let kills = isLong ? 50 : 6
  private static let formats = isLong ? "html,audio,epub,daisy,pdf,braille" : "html,epub,braille"
  private static let command = ["build", "--draft", "--formats", formats]

  @Test func `killed at random moments gives, built again, what a clean build gives`() throws {
    var generator = SeededGenerator(seed: 50)
    let clean = try SampleProject()
    let start = ContinuousClock.now
    try expectDone(clean.start(Self.command))
    let duration = (ContinuousClock.now - start) / .milliseconds(1)
    let good = try clean.contents(of: "dist")

    let project = try SampleProject()
    for kill in 1...Self.kills {
      // Every other time the store is kept, so that a build that goes on from a killed one is killed too.
      if Bool.random(using: &generator) { try FileSystem.remove("\(project.folder)/.leaflet") }
      try FileSystem.remove("\(project.folder)/dist")
      let process = try project.start(Self.command)
      usleep(UInt32(Double.random(in: 0...duration * 1000, using: &generator)))
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try expectWholePacks(in: project, good)
      try expectDone(project.start(Self.command))
      let again = try project.contents(of: "dist")
      #expect(again == good, "after kill \(kill): \(Set(again.keys).symmetricDifference(good.keys))")
    }
  }

  /// What lies in the place of a pack is whole at every moment; what is being written is named so.
  private func expectWholePacks(in project: borrowing SampleProject, _ good: [String: [UInt8]]) throws {
    let present = try project.contents(of: "dist").filter { path, _ in
      !path.split(separator: "/").contains { $0.hasPrefix(".partial-") || $0.hasSuffix(".new") }
    }
    for (path, bytes) in present where path != "index.html" { #expect(bytes == good[path], "\(path)") }
    for locale in ["en-GB", "pl"] {
      let pack = "example/\(locale)/"
      let files = present.keys.filter { $0.hasPrefix(pack) }
      #expect(files.isEmpty || files.count == good.keys.count { $0.hasPrefix(pack) })
    }
  }

  private func expectDone(_ process: Process) throws {
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && process.terminationReason == .exit)
  }

  @Test(arguments: [(SIGINT, "Ctrl-C"), (SIGTERM, "an engine of jobs")])
  func `stopped ends soon with nothing half-made`(signal: Int32, by: String) throws {
    let project = try SampleProject()
    let process = try project.start(Self.command)
    // The first object in the store shows that the work has begun.
    while process.isRunning, !FileSystem.isDirectory("\(project.folder)/.leaflet/store/cas") { usleep(10_000) }
    Foundation.kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 128 + signal)
    let leftovers = try project.contents(of: "dist").keys.filter { $0.contains(".partial-") || $0.hasSuffix(".new") }
    #expect(leftovers == [])
    try expectDone(project.start(Self.command))
  }

  @Test func `built at the same time as another gives what one gives`() throws {
    let project = try SampleProject()
    let both = try (project.start(Self.command + ["--out", "a"]), project.start(Self.command + ["--out", "b"]))
    try expectDone(both.0)
    try expectDone(both.1)
    #expect(try project.contents(of: "a") == project.contents(of: "b"))
  }
}

@Suite(.serialized) struct `leaflet plan, work and assemble` {
  @Test func `make together what a build makes`() throws {
    let project = try SampleProject()
    let packs = ["--draft", "--formats", "html,braille"]
    func run(_ command: String...) throws -> Int32 {
      let process = try project.start(command + packs)
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try run("build") == 0)
    #expect(try run("plan", "--shards", "2", "--store", "s") == 0)
    #expect(try run("work", "--shard", "1/2", "--store", "s") == 0)
    #expect(try run("assemble", "--out", "half", "--store", "s") == 1)
    #expect(try run("work", "--shard", "2/2", "--store", "s") == 0)
    #expect(try run("assemble", "--out", "whole", "--store", "s") == 0)
    #expect(try project.contents(of: "whole") == project.contents(of: "dist"))
    #expect(try run("work", "--shard", "3/2", "--store", "s") == 64)
    #expect(try run("work", "--shard", "2", "--store", "s") == 64)
  }

  @Test func `take the shard from an array of jobs`() throws {
    let project = try SampleProject()
    let arguments = ["work", "--shard", "2", "--draft", "--formats", "braille"]
    for (name, index) in [("SLURM_ARRAY_TASK_ID", "1"), ("JOB_COMPLETION_INDEX", "1")] {
      let process = try project.start(arguments, environment: [name: index])
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let collected = try project.run("assemble", "--draft", "--formats", "braille")
    #expect(collected.exitCode == 0, "\(collected.errors)")
  }
}

@Suite(.serialized) struct `leaflet cache` {
  @Test func `shows what the store holds, and trims it`() throws {
    let project = try SampleProject()
    #expect(try project.run("cache").output.contains(".leaflet/store: 0 kB in 0 objects"))
    #expect(try project.run("build", "--draft", "--formats", "braille").exitCode == 0)
    #expect(!(try project.run("cache").output.contains(" in 0 objects")))
    #expect(try project.run("cache", "trim", "--to", "0").output.hasSuffix("freed\n"))
    #expect(try project.run("cache").output.contains("0 kB in 0 objects, results of 0 steps"))
    #expect(try project.run("cache", "trim", "--to", "much").exitCode == 64)
    #expect(try project.run("build", "--draft", "--formats", "braille").exitCode == 0)
  }
}

extension SampleProject {
  /// Starts `leaflet` in the project's folder; what it prints is lost.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = try Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    for stream in [\Process.standardOutput, \Process.standardError, \Process.standardInput] {
      process[keyPath: stream] = FileHandle.nullDevice
    }
    try process.run()
    return process
  }

  /// Every file below a folder of the project with its content.
  func contents(of path: String) throws -> [String: [UInt8]] {
    let files = try files(below: path).map { (String($0.dropFirst(path.count + 1)), "\(folder)/\($0)") }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try FileSystem.read($1)) })
  }
}
