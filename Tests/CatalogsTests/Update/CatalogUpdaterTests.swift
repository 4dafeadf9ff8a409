import Files
import ICU
import Languages
import TestSupport
import Testing

@testable import Catalogs

/// What an update needs of English, from the facts that the program brings.
private enum English {
  static let critical: CriticalChanges = {
    let file = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/Locales"
    let facts = try? LanguageLibrary(folders: [file]).facts(of: .english)
    return CriticalChanges(facts ?? LanguageFacts(unknown: .english))
  }()
}

private func message(_ source: String, _ context: String = "a", earlierWordings: [String] = [], notes: [String] = [])
  -> Message
{
  Message(
    key: MessageKey(context: context, source: source),
    notes: notes,
    position: TextPosition(line: 1, column: 1),
    earlierWordings: earlierWordings
  )
}

private func document(_ messages: [POMessage]) -> PODocument {
  let text = messages.map { POLayout().text(of: $0) }.joined(separator: "\n")
  return PODocument(bytes: Array(text.utf8), file: "x.po")
}

private let header = POMessage(source: "", targets: ["Language: pl\nContent-Type: text/plain; charset=UTF-8\n"])

private func update(_ old: PODocument, _ new: [Message]) throws -> CatalogUpdate {
  try CatalogUpdater(messages: new, critical: English.critical).update(old)
}

@Suite struct `Updating a catalog` {
  private let old = document([
    header,
    POMessage(context: "a", source: "Take two tablets.", targets: ["Weź dwie tabletki."]),
    POMessage(context: "a", source: "Do not drive for 24 hours.", targets: ["Nie prowadź przez 24 godziny."]),
    POMessage(context: "b", source: "Rest at home.", targets: ["Odpocznij w domu."]),
  ])

  @Test func `leaves every byte when nothing changed`() throws {
    let same = old.entries.dropFirst().map { message($0.message.source, $0.message.context ?? "") }
    let updated = try update(old, Array(same))
    #expect(updated.document.bytes == old.bytes)
    #expect(updated.changes.isEmpty)
  }

  @Test func `offers the nearest old text as fuzzy and keeps its source`() throws {
    let updated = try update(
      old,
      [message("Take two tablets."), message("Do not drive for 48 hours."), message("Rest at home.", "b")]
    )
    let entry = updated.document.entries[2].message
    #expect(entry.isFuzzy)
    #expect(entry.targets == ["Nie prowadź przez 24 godziny."])
    #expect(entry.previousSource == "Do not drive for 24 hours.")
    #expect(entry.notes == ["Critical change: number 24 → 48"])
    #expect(updated.changes.map(\.kind) == [.changed])
    #expect(updated.changes[0].critical.map(\.kind) == ["number"])
    #expect(updated.document.entries[1].range == old.entries[1].range)
  }

  @Test(arguments: [
    ("Do not drive for 24 hours.", "Drive for 24 hours.", ["negation"]),
    ("Do not drive for 24 hours.", "Do not drive for 24 days.", ["unit"]),
    ("Do not drive for 24 hours.", "Do not drive a car for 24 hours.", []),
    ("Take 5 mg.", "Take five mg.", []),
  ])
  func `marks what changes a number, a unit or a negation`(old: String, new: String, kinds: [String]) {
    #expect(English.critical.changes(from: old, to: new).map(\.kind) == kinds)
  }

  /// What the memory would say: the message that was translated, and how alike its source is.
  private func offering(_ new: Message, from known: MessageKey, _ similarity: Double) throws -> (
    POMessage, MessageChange.Kind?
  ) {
    let suggestion = Suggestion(key: known, target: "Z pamięci", similarity: similarity)
    let updated = try CatalogUpdater(messages: [new], critical: English.critical).update(old) { _ in suggestion }
    return (updated.document.entries[1].message, updated.changes.first?.kind)
  }

  @Test func `takes the same text in the same context from the memory as it is`() throws {
    let known = MessageKey(context: "a", source: "Bring a friend along.")
    let (entry, kind) = try offering(message("Bring a friend along."), from: known, 1)
    #expect(kind == .reused)
    #expect(!entry.isFuzzy && entry.previousSource == nil && entry.previousContext == nil)
    #expect(entry.targets == ["Z pamięci"])
  }

  @Test(arguments: [("b", "Bring a friend along."), ("a", "Bring a friend with you.")])
  func `offers another text or context from the memory as fuzzy, with what was translated`(
    context: String,
    source: String
  )
    throws
  {
    let known = MessageKey(context: context, source: source)
    let (entry, kind) = try offering(
      message("Bring a friend along."),
      from: known,
      source == "Bring a friend along." ? 1 : 0.8
    )
    #expect(kind == .suggested)
    #expect(entry.isFuzzy && entry.previousSource == source && entry.previousContext == context)
  }

  @Test func `prefers the same text of the memory to a similar one of the catalog, and its own same text to both`()
    throws
  {
    let similar = "Do not drive for 36 hours."
    let exact = try offering(message(similar), from: MessageKey(context: "x", source: similar), 1)
    #expect(exact.0.targets == ["Z pamięci"])
    let near = try offering(message(similar), from: MessageKey(context: "x", source: similar + "."), 0.98)
    #expect(near.0.targets == ["Nie prowadź przez 24 godziny."])
    let own = try offering(
      message("Rest at home.", "elsewhere"),
      from: MessageKey(context: "elsewhere", source: "Rest at home."),
      1
    )
    #expect(own.0.targets == ["Odpocznij w domu."] && own.1 == .moved)
  }

  @Test func `keeps a translation current where the author says that it still holds`() throws {
    let updated = try update(
      old,
      [
        message("Take two tablets, please.", earlierWordings: ["Take two tablets."]),
        message("Do not drive for 24 hours."),
        message("Rest at home.", "b"),
      ]
    )
    #expect(updated.document.entries[1].message.state == .translated)
    #expect(updated.document.entries[1].message.targets == ["Weź dwie tabletki."])
    #expect(updated.changes.map(\.kind) == [.stillValid])
  }

  @Test func `finds any of the old texts that the author calls unchanged, the latest first`() throws {
    let rest = [message("Do not drive for 24 hours."), message("Rest at home.", "b")]
    let new = message("Please take two tablets.", earlierWordings: ["Take two tablets.", "Take two tablets, please."])
    let updated = try update(old, [new] + rest)
    #expect(updated.changes.map(\.previousSource) == ["Take two tablets."])
    #expect(updated.document.entries[1].message.state == .translated)
  }

  @Test func `carries it to a second place too, while the old text stays in the first`() throws {
    let both = [
      message("Take two tablets."), message("Do not drive for 24 hours."), message("Rest at home.", "b"),
      message("Please take two tablets.", "z", earlierWordings: ["Take two tablets."]),
    ]
    let updated = try update(old, both)
    #expect(updated.changes.map(\.kind) == [.stillValid])
    let texts = updated.document.entries.dropFirst().map(\.message)
    #expect(texts.map(\.state) == [.translated, .translated, .translated, .translated])
    #expect(texts.last?.targets == ["Weź dwie tabletki."] && texts.first?.targets == ["Weź dwie tabletki."])
  }

  @Test func `tells of a number that changed in a text that the author calls unchanged`() throws {
    let rest = [message("Do not drive for 24 hours."), message("Rest at home.", "b")]
    let updated = try update(old, [message("Take three tablets.", earlierWordings: ["Take two tablets."])] + rest)
    #expect(updated.changes.map(\.kind) == [.stillValid])
    #expect(updated.changes[0].critical.map(\.description) == ["number 2 → 3"])
    #expect(updated.document.entries[1].message.state == .translated)
    #expect(updated.document.entries[1].message.notes == [])
  }

  @Test func `a text that was not current stays so, whatever the author says of it`() throws {
    var stale = old.entries[1].message
    stale.isFuzzy = true
    stale.previousSource = "Take one tablet."
    let document = old.applying([.replace(1, stale)])
    let rest = [message("Do not drive for 24 hours."), message("Rest at home.", "b")]
    let updated = try update(document, [message("Take two tablets!", earlierWordings: ["Take two tablets."])] + rest)
    #expect(updated.document.entries[1].message.state == .fuzzy)
    #expect(updated.document.entries[1].message.previousSource == "Take one tablet.")
  }

  @Test func `makes what left the source obsolete, and revives it when it returns`() throws {
    let gone = try update(old, [message("Take two tablets."), message("Rest at home.", "b")])
    #expect(gone.document.entries.last?.message.isObsolete == true)
    #expect(gone.changes.map(\.kind) == [.obsolete])
    let back = try update(
      gone.document,
      [message("Take two tablets."), message("Do not drive for 24 hours."), message("Rest at home.", "b")]
    )
    #expect(back.changes.map(\.kind) == [.revived])
    #expect(back.document.bytes == old.bytes)
  }

  @Test func `asks for a new look at a text that moved to another section`() throws {
    let updated = try update(
      old,
      [message("Take two tablets."), message("Do not drive for 24 hours."), message("Rest at home.", "c")]
    )
    let entry = updated.document.entries[3].message
    #expect(entry.isFuzzy)
    #expect(entry.previousContext == "b")
    #expect(updated.changes.map(\.kind) == [.moved])
  }

  @Test func `gives notes to translators, and takes the critical one back when the translation is current`() throws {
    var updated = try update(old, [message("Take three tablets.", notes: ["Morning."])])
    #expect(updated.document.entries[1].message.notes == ["Morning.", "Critical change: number 2 → 3"])
    var finished = updated.document.entries[1].message
    finished.isFuzzy = false
    let document = updated.document.applying([.replace(1, finished)])
    updated = try update(document, [message("Take three tablets.", notes: ["Morning."])])
    #expect(updated.document.entries[1].message.notes == ["Morning."])
    #expect(updated.document.entries[1].message.previousSource == nil)
  }

  @Test func `refuses a file that it could not keep whole`() {
    let broken = PODocument(bytes: Array("msgid \"a\nmsgstr \"\"\n".utf8), file: "x.po")
    #expect(throws: InputErrors.self) { try update(broken, []) }
  }

  @Test func `is done once`() throws {
    let new = [message("Rest at home.", "b"), message("Take 3 tablets."), message("New here.")]
    let once = try update(old, new).document
    #expect(try update(once, new).document.bytes == once.bytes)
  }
}

@Suite struct `Updating as msgmerge does` {
  private static let words =
    "the injection may hurt your back for some days call our clinic when you feel weak or hot take one tablet with food "
    + "before bed do not drive home alone bring water wear loose clothes tell staff about every medicine that thins blood"

  private static func sentence(_ random: inout SeededGenerator) -> String {
    let words = words.split(separator: " ")
    return (0..<Int.random(in: 4...18, using: &random)).map { _ in String(words.randomElement(using: &random) ?? "") }
      .joined(separator: " ") + "."
  }

  /// The source after an author's day: texts edited, removed, added and moved.
  private static func edited(_ source: [Message], _ random: inout SeededGenerator) -> [Message] {
    source.flatMap { old -> [Message] in
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return []
      case 1: return [old, message(sentence(&random), old.key.context)]
      case 2: return [message(old.source, "moved")]
      case 3, 4:
        var words = old.source.split(separator: " ")
        words[Int.random(in: 0..<words.count, using: &random)] = "sometimes"
        return [message(words.joined(separator: " "), old.key.context)]
      default: return [old]
      }
    }
  }

  @Test(.enabled(if: Oracle.isInstalled("msgmerge")), arguments: 1...12)
  func `gives each message the state, translation and previous source that msgmerge gives it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = (0..<40).map { message(Self.sentence(&random), "s\($0 / 8)") }
    let old = document(
      [header]
        + source.enumerated().map { index, message in
          var entry = POMessage(context: message.key.context, source: message.source, targets: ["T\(index)"])
          if index % 7 == 3 { entry.targets = [""] }
          if index % 11 == 5 {
            entry.isFuzzy = true
            entry.previousSource = "before \(message.source)"
          }
          return entry
        }
    )
    let new = Self.edited(source, &random)
    let ours = try update(old, new).document
    let folder = try TemporaryFolder()
    let template = document([header] + new.map { POMessage(new: $0) })
    try FileSystem.write(old.bytes, to: folder.path("old.po"))
    try FileSystem.write(template.bytes, to: folder.path("new.pot"))
    let result = try #require(Oracle("msgmerge"))
      .run(["--previous", "--quiet", folder.path("old.po"), folder.path("new.pot")])
    #expect(result.code == 0, "\(result.errors)")
    let theirs = PODocument(bytes: result.output, file: "msgmerge.po")
    func summary(_ document: PODocument) -> [String] {
      document.entries.map(\.message).filter { !$0.isHeader }.map { message in
        var message = message
        message.notes = []
        return POLayout().text(of: message)
      }
    }
    let difference = summary(ours).difference(from: summary(theirs))
    #expect(difference.isEmpty, "\(difference)")
  }
}

@Suite struct `Similarity of texts` {
  /// The longest common subsequence by the textbook's table.
  private func common(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (index, y) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = x == y ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[b.count]
  }

  @Test(arguments: 1...40)
  func `is what the textbook's table gives, and never above its bound`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func text() -> String {
      String((0..<Int.random(in: 0...200, using: &random)).map { _ in "abc déf".randomElement(using: &random) ?? "a" })
    }
    let (a, b) = (text(), text())
    let similarity = Similarity(a)
    let total = a.utf8.count + b.utf8.count
    let expected = total == 0 ? 1 : 2 * Double(common(Array(a.utf8), Array(b.utf8))) / Double(total)
    #expect(similarity.value(.init(b)) == expected)
    #expect(similarity.bound(Similarity.Profile(b).outline) >= expected)
  }
}
