import Files
import TestSupport
import Testing

@testable import Catalogs

@Suite struct `Editing a PO file` {
  private func document(_ text: String) -> PODocument { PODocument(bytes: Array(text.utf8), file: "x.po") }
  private func text(_ document: PODocument) -> String { String(decoding: document.bytes, as: UTF8.self) }

  /// Laid out as no tool would: the test is that it stays so.
  static let sample = """
    # head

    msgid   ""
    msgstr "Language: pl\\n"

    #. yours
    # mine
    #, x-strange, fuzzy
    msgid ""
    "One "
    "line"
    msgstr    "Raz"


    msgctxt "c"
    msgid "Two"
    msgstr "Dwa"
    #~ msgid "Gone"
    #~ msgstr "Nie"
    """

  @Test func `changes only the lines of what changed`() {
    let document = document(Self.sample)
    var message = document.entries[1].message
    message.targets = ["Jeden"]
    let edited = document.applying([.replace(1, message)])
    #expect(text(edited) == Self.sample.replacing("msgstr    \"Raz\"", with: "msgstr \"Jeden\""))
  }

  @Test func `changes a flag and keeps strings, notes and unknown flags`() {
    let document = document(Self.sample)
    var message = document.entries[1].message
    message.isFuzzy = false
    let lines = text(document.applying([.replace(1, message)]))
    #expect(lines.contains("# mine\n#. yours\n#, x-strange\nmsgid \"\"\n\"One \"\n\"line\"\nmsgstr    \"Raz\"\n"))
  }

  @Test(arguments: ["#, fuzzy", "# mine", "#. yours", "#: a.md:1"])
  func `keeps a comment that stands behind the previous source`(comment: String) throws {
    let document = document("#| msgid \"One\"\n\(comment)\nmsgid \"Two\"\nmsgstr \"Dwa\"\n")
    var message = document.entries[0].message
    message.notes.append("a new note")
    let edited = document.applying([.replace(0, message)])
    #expect(edited.entries[0].message == message)
    #expect(text(edited).contains(comment + "\n"))
  }

  @Test func `keeps a byte order mark and CR LF`() {
    let windows = "\u{FEFF}" + Self.sample.replacing("\n", with: "\r\n")
    let document = document(windows)
    var message = document.entries[2].message
    message.targets = ["Dwie\nlinie"]
    let edited = document.applying([.replace(2, message), .insert(POMessage(source: "New"), before: 2)])
    let expected = windows.replacing("msgstr \"Dwa\"", with: "msgstr \"\"\r\n\"Dwie\\n\"\r\n\"linie\"")
      .replacing("msgctxt \"c\"", with: "msgid \"New\"\r\nmsgstr \"\"\r\n\r\nmsgctxt \"c\"")
    #expect(text(edited) == expected)
  }

  @Test func `inserts at the end of a file without a last line end`() {
    let edited = document(Self.sample).applying([.insert(POMessage(source: "New", targets: ["Nowy"]), before: 99)])
    #expect(text(edited) == Self.sample + "\n\nmsgid \"New\"\nmsgstr \"Nowy\"\n")
  }

  @Test func `removes an entry and the blank lines behind it`() {
    let edited = document(Self.sample).applying([.remove(1)])
    #expect(edited.entries.count == 3)
    #expect(text(edited).contains("Language: pl\\n\"\n\nmsgctxt"))
  }

  @Test(arguments: 1...20)
  func `leaves everything else as it was`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let original = document(POLayoutTests.text)
    let index = Int.random(in: 0..<original.entries.count, using: &random)
    var message = original.entries[index].message
    message.targets = message.targets.map { $0 + " more" }
    let edited = original.applying([.replace(index, message)])
    var expected = original.entries.map(\.message)
    expected[index] = message
    #expect(edited.entries.map(\.message) == expected)
    let range = original.entries[index].range
    #expect(edited.bytes.starts(with: original.bytes[..<range.lowerBound]))
    #expect(edited.bytes.reversed().starts(with: original.bytes[range.upperBound...].reversed()))
  }
}

private enum POLayoutTests {
  static let text = `Laying out PO entries`.awkward.map { POLayout().text(of: $0) }.joined(separator: "\n")
}
