import Files
import Testing

@testable import Catalogs

@Suite struct `Laying out PO entries` {
  /// The whole document with every entry laid out anew.
  private func laidOut(_ document: PODocument) -> String {
    document.entries.map { POLayout().text(of: $0.message) }.joined(separator: "\n")
  }

  @Test(.enabled(if: ForeignCatalogs.areInstalled, "install gettext and translated programs"))
  func `puts catalogs of other projects exactly as msgcat does`() {
    #expect(ForeignCatalogs.all.count > 40)
    for (name, bytes) in ForeignCatalogs.all {
      let document = PODocument(bytes: bytes, file: name)
      #expect(document.errors.isEmpty, "\(name)")
      #expect(laidOut(document) == String(decoding: bytes, as: UTF8.self), "\(name)")
    }
  }

  static let awkward: [POMessage] = {
    var messages: [POMessage] = []
    let texts = [
      "", "a", String(repeating: "x", count: 66), String(repeating: "x", count: 67), String(repeating: "x", count: 68),
      String(repeating: "word ", count: 30), "one\ntwo", "ends\n", "\n", "\n\nx\n", "\"quoted\" \\ back\ttab\r\u{7}",
      String(repeating: "word ", count: 13) + "ab\n", String(repeating: "漢字かな交じり文。", count: 12),
      String(repeating: "ภาษาไทยไม่มีช่องว่าง", count: 8), String(repeating: "עברית ", count: 20),
      String(repeating: "e\u{301}tude ", count: 20), String(repeating: "👨‍👩‍👧 ", count: 40),
      String(repeating: "a-b/c–d—e ", count: 12), String(repeating: "https://example.org/a/b?c=d&e=f ", count: 5),
      "no\u{A0}break " + String(repeating: "10\u{202F}mg ", count: 20),
      String(repeating: "{count, plural, one {#}} ", count: 6),
      String(repeating: "«guillemets» ", count: 12), String(repeating: "100% (of) [all] ", count: 10),
    ]
    for (index, text) in texts.enumerated() {
      var message = POMessage(context: index % 3 == 0 ? "c\(index)" : nil, source: "\(index) \(text)", targets: [text])
      if index % 4 == 1 { message.previousSource = text + "!" }
      if index % 4 == 1, !text.isEmpty { message.isFuzzy = true }
      if index % 5 == 2 {
        message.sourcePlural = text + "s"
        message.targets = [text, text + "s"]
      }
      if index % 3 == 1 {
        message.translatorComments = ["first", "", "third  "]
        message.notes = ["note \(text.split(separator: "\n").first ?? "")", "second"]
        message.references = (0..<12).map { "Locales/en-GB/leaflet.md:\($0 * index)" }
      }
      messages.append(message)
    }
    for index in 0..<6 {
      var message = POMessage(source: "gone \(index) \(texts[index + 3])", targets: [texts[index + 5] + "x"])
      message.isObsolete = true
      if index % 2 == 0 { message.previousSource = texts[index + 4] + "?" }
      if index % 2 == 0 { message.isFuzzy = true }
      messages.append(message)
    }
    return messages
  }()

  @Test(.enabled(if: Oracle.isInstalled("msgcat")))
  func `agrees with msgcat on awkward texts, comments, previous and obsolete messages`() throws {
    let header = POMessage(source: "", targets: ["Content-Type: text/plain; charset=UTF-8\nLanguage: en\n"])
    let ours = ([header] + Self.awkward).map { POLayout().text(of: $0) }.joined(separator: "\n")
    let theirs = try #require(Oracle("msgcat")).run(["--force-po", "-"], input: Array(ours.utf8))
    #expect(theirs.code == 0, "\(theirs.errors)")
    #expect(String(decoding: theirs.output, as: UTF8.self) == ours)
  }

  @Test func `reads back what it wrote`() {
    let text = Self.awkward.map { POLayout().text(of: $0) }.joined(separator: "\n")
    let document = PODocument(bytes: Array(text.utf8), file: "x.po")
    #expect(document.errors.isEmpty)
    #expect(document.entries.map(\.message) == Self.awkward)
  }
}
