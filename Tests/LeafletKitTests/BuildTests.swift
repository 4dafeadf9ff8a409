import Files
import Testing

@testable import LeafletKit

@Suite struct `A build` {
  @Test func `of one changed sentence speaks one sentence and makes one pack`() async throws {
    let project = try ClinicProject()
    try await project.build(project.maker())
    let before = try project.contents(of: "dist")
    try project.replace("ból powróci", by: "bóle powrócą", in: "Locales/pl/rest.po")

    let maker = try project.maker()
    let reports = try await project.build(maker)
    #expect(maker.tally[.speech].made == 1)
    #expect(maker.tally[.section].made == 1 && maker.tally[.section].fromStore == 1)
    #expect(maker.tally[.pack].made == 1)
    #expect(reports.filter { !$0.isUpToDate }.map { "\($0.leaflet) \($0.locale)" } == ["rest pl"])
    let after = try project.contents(of: "dist")
    let changed = after.keys.filter { after[$0] != before[$0] }.sorted()
    #expect(changed.allSatisfy { $0.hasPrefix("rest/pl/") || $0 == "rest-pl.zip" || $0 == "index.html" })
    #expect(changed.contains("rest/pl/audio/01-first.mp3") && !changed.contains("rest/pl/audio/02-second.mp3"))
  }

  @Test func `that begins anew gives the bytes of one that goes on`() async throws {
    let project = try ClinicProject()
    try await project.build(project.maker())
    try project.replace("休息一天", by: "休息两天", in: "Locales/zh-Hans/tablets.po")
    try await project.build(project.maker())
    try await project.build(project.maker(store: "\(project.path)/fresh"), out: "fresh-dist")
    #expect(try project.contents(of: "dist") == project.contents(of: "fresh-dist"))
  }

  @Test func `with nothing changed makes nothing and touches nothing`() async throws {
    let project = try ClinicProject()
    try await project.build(project.maker())
    let maker = try project.maker()
    let reports = try await project.build(maker)
    #expect(reports.allSatisfy(\.isUpToDate) && reports.count == 8)
    #expect(Step.Kind.allCases.allSatisfy { maker.tally[$0].made == 0 })
  }

  @Test func `counts the day only when the review is past`() async throws {
    let project = try ClinicProject()
    try await project.build(project.maker())
    let tomorrow = try project.maker(today: CalendarDate(year: 2026, month: 11, day: 2))
    #expect(try await project.build(tomorrow).allSatisfy(\.isUpToDate))
    let late = try project.maker(today: CalendarDate(year: 2100, month: 1, day: 1))
    let reports = try await project.build(late)
    #expect(reports.allSatisfy { $0.reasons.contains("the review of 2099-10-01 is past") })
    #expect(late.tally[.speech].made == 0)
  }

  @Test(arguments: ["rest/pl/index.html", "rest-pl.zip", "rest/pl/manifest.json", "rest/ar/new.txt"])
  func `mends what was changed in its place`(file: String) async throws {
    let project = try ClinicProject()
    try await project.build(project.maker())
    let good = try project.contents(of: "dist")
    try FileSystem.write(Array("changed".utf8), to: "\(project.path)/dist/\(file)")
    let maker = try project.maker()
    let reports = try await project.build(maker)
    #expect(reports.count { !$0.isUpToDate } == 1)
    #expect(maker.tally[.pack].made == 0)
    #expect(try project.contents(of: "dist") == good)
  }

  @Test func `does with an emptied store, and with every object damaged, what it did with none`() async throws {
    let project = try ClinicProject()
    try await project.build(project.maker())
    let good = try project.contents(of: "dist")
    for name in try FileSystem.list("\(project.store)/cas") {
      try FileSystem.write(Array("damaged".utf8), to: "\(project.store)/cas/\(name)")
    }
    try FileSystem.remove("\(project.path)/dist")
    #expect(try await project.build(project.maker()).allSatisfy(\.isBuilt))
    #expect(try project.contents(of: "dist") == good)
    try Store(folder: project.store).trim(to: 0)
    try FileSystem.remove("\(project.path)/dist")
    #expect(try await project.build(project.maker()).allSatisfy(\.isBuilt))
    #expect(try project.contents(of: "dist") == good)
  }

  @Test func `shares a store with another at the same time`() async throws {
    let project = try ClinicProject()
    let makers = try [project.maker(), project.maker()]
    let (root, leaflets, locales) = (
      project.path, try makers[0].project.leaflets(named: nil), makers[0].project.locales
    )
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for (index, maker) in makers.enumerated() {
        group.addTask {
          let builder = PackBuilder(maker, options: BuildOptions(output: "\(root)/\(index)", jobs: 2))
          return try await builder.build(leaflets, in: locales) { _ in }.allSatisfy(\.isBuilt)
        }
      }
      for try await isBuilt in group { #expect(isBuilt) }
    }
    #expect(try project.contents(of: "0") == project.contents(of: "1"))
    let leftovers = try FileSystem.list("\(project.store)/cas").filter { $0.contains(".") }
    #expect(leftovers == [])
  }

  @Test func `that was refused is refused again from the store, with its reasons`() async throws {
    let project = try ClinicProject()
    for made in [8, 0] {
      let maker = try project.maker(isDraft: false)
      let reports = try await project.build(maker)
      #expect(reports.allSatisfy { $0.isRefused && $0.reasons.contains { $0.hasPrefix("the clinic is the example") } })
      #expect(maker.tally[.pack].made == made)
    }
  }

  @Test func `tells what the voice failed to say, and tries it again`() async throws {
    let project = try ClinicProject()
    let broken = try project.maker(engine: StandInEngine(failing: ["Nie prowadź auta."]))
    let silent = try await project.build(broken).filter { $0.reasons.contains { $0.contains("is silent") } }
    #expect(silent.map { "\($0.leaflet) \($0.locale)" } == ["rest pl", "tablets pl"])
    #expect(silent.first?.reasons.contains { $0.hasPrefix("\"Nie prowadź auta.\" is silent: ") } == true)
    let maker = try project.maker()
    // Both packs have the sentence: one after the other, so that the second finds what the first spoke.
    let reports = try await project.build(maker, jobs: 1)
    #expect(reports.filter(\.isBuilt).map(\.locale) == ["pl", "pl"])
    #expect(maker.tally[.speech].made == 1)
  }

  @Test func `leaves nothing half-made when it is cancelled`() async throws {
    let project = try ClinicProject()
    let maker = try project.maker()
    let (root, leaflets, locales) = (project.path, try maker.project.leaflets(named: nil), maker.project.locales)
    let task = Task {
      try await PackBuilder(maker, options: BuildOptions(output: "\(root)/dist", jobs: 1))
        .build(leaflets, in: locales) { event in
          if case .ended = event { withUnsafeCurrentTask { $0?.cancel() } }
        }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try project.contents(of: "dist").keys.filter { $0.contains(".partial-") || $0.hasSuffix(".new") } == [])
    #expect(try await project.build(project.maker()).count == 8)
  }
}

extension PackReport {
  var isUpToDate: Bool { if case .upToDate = outcome { true } else { false } }
  var isBuilt: Bool { if case .built = outcome { true } else { false } }
  var isRefused: Bool { if case .refused = outcome { true } else { false } }
  var isMissing: Bool { if case .missing = outcome { true } else { false } }
}
