import Catalogs
import Files
import Glibc
import ICU
import Testing

@testable import TranslationMemory

/// Catalogs in a folder of their own, and where the memory of them is kept.
private final class Catalogs: Sendable {
  private let folder: String
  var store: String { "\(folder)/.leaflet/memory/memory.sqlite" }

  init() throws { folder = try FileSystem.makeTemporaryDirectory() }
  deinit { try? FileSystem.remove(folder) }

  private func path(_ name: String, _ tag: String) -> String { "\(folder)/\(tag)/\(name).po" }

  /// Writes a catalog of messages, each a context, a source and a translation.
  func write(_ name: String, _ tag: String, _ messages: [(String, String, String)], fuzzy: Bool = false) throws {
    let header = "msgid \"\"\nmsgstr \"Language: \(tag)\\n\"\n"
    let entries = messages.map { context, source, target in
      var message = POMessage(context: context, source: source, targets: [target])
      message.isFuzzy = fuzzy
      return "\n" + POLayout().text(of: message)
    }
    try FileSystem.write(Array((header + entries.joined()).utf8), to: path(name, tag))
  }

  func remove(_ name: String, _ tag: String) throws { try FileSystem.remove(path(name, tag)) }

  func memory(_ tags: String...) throws -> TranslationMemory {
    let sources = try tags.flatMap { tag in
      try FileSystem.list("\(folder)/\(tag)").map {
        TranslationMemory.Source(file: "\(folder)/\(tag)/\($0)", locale: try LocaleTag(tag))
      }
    }
    return try TranslationMemory(store: store, catalogs: sources)
  }
}

extension TranslationMemory {
  fileprivate func suggestion(_ source: String, _ tag: String, context: String = "") throws -> Suggestion? {
    try suggestion(for: MessageKey(context: context, source: source), into: LocaleTag(tag))
  }
}

@Suite struct `A translation memory` {
  @Test func `offers what another leaflet has of the same text, the same context before others`() throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("rest", "Rest at home.", "Odpocznij."), ("x", "Two tablets", "Dwie tabletki")])
    try catalogs.write("b", "pl", [("aftercare", "Rest at home.", "Proszę odpocząć w domu.")])
    let memory = try catalogs.memory("pl")
    let same = try #require(try memory.suggestion("Rest at home.", "pl", context: "aftercare"))
    #expect(same.target == "Proszę odpocząć w domu.")
    #expect(same.key == MessageKey(context: "aftercare", source: "Rest at home."))
    #expect(same.similarity == 1)
    #expect(try memory.suggestion("Rest at home.", "pl", context: "elsewhere")?.target == "Odpocznij.")
  }

  @Test(arguments: [
    ("Do not drive for 24 hours.", "Do not drive for 48 hours.", true),
    ("Do not drive for 24 hours.", "Call us when you have a fever.", false),
    ("Do not drive for 24 hours.", "hours", false),
    ("Nie prowadź przez 24 godziny.", "Nie prowadź przez 48 godzin.", true),
    ("注射后二十四小时内请勿开车。", "注射后四十八小时内请勿开车。", true),
    ("注射后二十四小时内请勿开车。", "请多喝水。", false),
    ("لا تقد السيارة لمدة 24 ساعة.", "لا تقد السيارة لمدة 48 ساعة.", true),
    ("Say \"yes\" OR (no)* AND NEAR", "Say \"yes\" OR (no)* NOT NEAR", true),
    ("…", "—", false),
  ])
  func `offers a similar text and nothing that only shares a word`(known: String, asked: String, isOffered: Bool) throws
  {
    let catalogs = try Catalogs()
    try catalogs.write("a", "fr", [("c", known, "traduit"), ("c", "Unrelated text in the same catalog", "autre")])
    let suggestion = try catalogs.memory("fr").suggestion(asked, "fr")
    #expect((suggestion?.target == "traduit") == isOffered)
    #expect((suggestion == nil) == !isOffered)
    #expect(suggestion.map { $0.similarity < 1 && $0.key.source == known } ?? true)
  }

  @Test func `offers the most similar text`() throws {
    let catalogs = try Catalogs()
    let texts = (1...60).map { ("c", "Take \($0) tablets of your painkiller each morning.", "n\($0)") }
    try catalogs.write("a", "fr", texts + [("c", "Take 5 tablets of your painkiller each evening.", "soir")])
    let memory = try catalogs.memory("fr")
    #expect(try memory.suggestion("Take 5 tablets of your painkillers each evening.", "fr")?.target == "soir")
  }

  @Test func `keeps languages apart, and learns nothing that is not current`() throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("c", "Rest at home.", "Odpocznij.")])
    try catalogs.write("a", "fr", [("c", "Drink water.", "Buvez de l'eau."), ("c", "Open text", "")])
    try catalogs.write("b", "fr", [("c", "Rest at home.", "Reposez-vous ?")], fuzzy: true)
    let memory = try catalogs.memory("pl", "fr")
    #expect(try memory.suggestion("Rest at home.", "fr") == nil)
    #expect(try memory.suggestion("Open text", "fr") == nil)
    #expect(try memory.suggestion("Rest at home.", "pl")?.target == "Odpocznij.")
  }

  @Test func `remembers what left its leaflet`() throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("c", "Other", "Inne")])
    var message = POMessage(context: "c", source: "Rest at home.", targets: ["Odpocznij."])
    message.isObsolete = true
    let folder = FileSystem.directory(of: FileSystem.directory(of: FileSystem.directory(of: catalogs.store)))
    try FileSystem.write(Array(POLayout().text(of: message).utf8), to: "\(folder)/pl/old.po")
    #expect(try catalogs.memory("pl").suggestion("Rest at home.", "pl")?.target == "Odpocznij.")
  }
}

@Suite struct `The store of a translation memory` {
  private func expectPolish(_ catalogs: Catalogs, _ target: String?) throws {
    #expect(try catalogs.memory("pl").suggestion("Rest at home.", "pl")?.target == target)
  }

  @Test func `follows every change of the catalogs`() throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("c", "Rest at home.", "Odpocznij.")])
    try catalogs.write("b", "pl", [("c", "Other", "Inne")])
    try expectPolish(catalogs, "Odpocznij.")
    try catalogs.write("a", "pl", [("c", "Rest at home.", "Odpocznij w domu.")])
    try expectPolish(catalogs, "Odpocznij w domu.")
    try catalogs.remove("a", "pl")
    try expectPolish(catalogs, nil)
    #expect(try catalogs.memory("pl").suggestion("Other", "pl")?.target == "Inne")
  }

  @Test func `is written once and left alone while no catalog changes`() throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("c", "Rest at home.", "Odpocznij.")])
    _ = try catalogs.memory("pl")
    var before = stat()
    stat(catalogs.store, &before)
    try expectPolish(catalogs, "Odpocznij.")
    var after = stat()
    stat(catalogs.store, &after)
    #expect(before.st_ino == after.st_ino && before.st_ino != 0)
  }

  @Test(arguments: ["", "not a database", "SQLite format 3\u{0}and then nothing that is one"])
  func `is made anew where it was damaged`(text: String) throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("c", "Rest at home.", "Odpocznij.")])
    try FileSystem.write(Array(text.utf8), to: catalogs.store)
    try expectPolish(catalogs, "Odpocznij.")
    #expect(try FileSystem.size(of: catalogs.store) > 1000)
  }

  @Test(arguments: 0..<12)
  func `is made anew wherever it was cut or overwritten`(twelfth: Int) throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", (1...200).map { ("c", "Rest \($0) days at home.", "Odpocznij \($0) dni.") })
    _ = try catalogs.memory("pl")
    let whole = try FileSystem.read(catalogs.store)
    let place = whole.count * twelfth / 12
    try FileSystem.write(Array(whole[..<place]), to: catalogs.store)
    #expect(try catalogs.memory("pl").suggestion("Rest 7 days at home.", "pl")?.target == "Odpocznij 7 dni.")
    var spoiled = whole
    for index in place..<min(place + 400, whole.count) { spoiled[index] = 0xA5 }
    try FileSystem.write(spoiled, to: catalogs.store)
    let memory = try catalogs.memory("pl")
    for day in 1...200 {
      #expect(try memory.suggestion("Rest \(day) days at home.", "pl")?.target == "Odpocznij \(day) dni.")
    }
  }

  @Test func `is not needed where nothing can be written`() throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", [("c", "Rest at home.", "Odpocznij.")])
    let folder = FileSystem.directory(of: FileSystem.directory(of: catalogs.store))
    try FileSystem.write([], to: folder)
    try expectPolish(catalogs, "Odpocznij.")
    #expect(!FileSystem.isDirectory(folder))
  }

  @Test func `serves many at once, of which each is right`() async throws {
    let catalogs = try Catalogs()
    try catalogs.write("a", "pl", (1...300).map { ("c", "Rest \($0) days at home.", "Odpocznij \($0) dni.") })
    try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<16 {
        group.addTask { try catalogs.memory("pl").suggestion("Rest 7 days at home.", "pl")?.target }
      }
      for try await target in group { #expect(target == "Odpocznij 7 dni.") }
    }
    let left = try FileSystem.list(FileSystem.directory(of: catalogs.store))
    #expect(left == ["memory.sqlite", "memory.sqlite.sha256"])
  }
}
