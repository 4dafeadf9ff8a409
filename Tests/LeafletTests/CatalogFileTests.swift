import Files
import Foundation
import Testing

/// What translators' tools and machines do to catalogs.
@Suite(.serialized) struct `Catalogs as other tools leave them` {
  private static let changed = SampleProject.leaflet.replacing("# A title", with: "# A new title")

  @Test func `CR LF and a byte order mark stay through an update`() throws {
    let project = try SampleProject()
    try project.write("Locales/pl/example.po", "\u{FEFF}" + SampleProject.catalog.replacing("\n", with: "\r\n"))
    try project.write("Locales/en-GB/example.md", Self.changed)
    let run = try project.run("update", "pl")
    #expect(run.exitCode == 0, "\(run.errors)")
    let text = String(decoding: try FileSystem.read("\(project.folder)/Locales/pl/example.po"), as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}"))
    #expect(text.contains("msgid \"A new title\"\r\n"))
    #expect(text.replacing("\r\n", with: "").contains("\n") == false)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x6D, 0x00] as [UInt8], "Locales/pl/example.po:1:4: the file is UTF-16; save it as UTF-8"),
    (
      Array("msgid \"a\"\nmsgstr \"".utf8) + [0xB1, 0x22, 0x0A],
      "Locales/pl/example.po:2:8: the string is not valid UTF-8"
    ),
    (
      Array("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n".utf8),
      "Locales/pl/example.po:4:7: the message stands in line 1 already"
    ),
    (Array("msgid \"a\nmsgstr \"b\"\n".utf8), "Locales/pl/example.po:1:"),
    (Array("garbage\n".utf8), "Locales/pl/example.po:1:1:"),
  ])
  func `a broken one is named with its line, and no catalog is touched`(bytes: [UInt8], message: String) throws {
    let project = try SampleProject()
    try project.write("Locales/fr/example.po", SampleProject.catalog)
    try project.write("Locales/fr/interface.po", SampleProject.header)
    try project.write("Locales/pl/example.po", bytes: bytes)
    try project.write("Locales/en-GB/example.md", Self.changed)
    let run = try project.run("update")
    #expect(run.exitCode == 65 && run.errors.contains(message), "\(run.errors)")
    #expect(try FileSystem.read("\(project.folder)/Locales/pl/example.po") == bytes)
    #expect(try project.read("Locales/fr/example.po") == SampleProject.catalog)
  }

  @Test func `a catalog that others may write stays so, and a link stays a link`() throws {
    let project = try SampleProject()
    let file = "\(project.folder)/Locales/pl/example.po"
    try FileManager.default.moveItem(atPath: file, toPath: "\(project.folder)/elsewhere.po")
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "../../elsewhere.po")
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: "\(project.folder)/elsewhere.po")
    try project.write("Locales/en-GB/example.md", Self.changed)
    #expect(try project.run("update", "pl").exitCode == 0)
    #expect(try project.read("elsewhere.po").contains("A new title"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == "../../elsewhere.po")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(project.folder)/elsewhere.po")
    #expect(attributes[.posixPermissions] as? Int == 0o664)
  }

  @Test func `a catalog in another script than its folder's is refused, and one that leaves the script open is not`()
    throws
  {
    let project = try SampleProject()
    let header = SampleProject.header.replacing("Language: pl", with: "Language: zh_TW")
    #expect(header != SampleProject.header)
    try project.write("a.po", header)
    let other = try project.run("check", "a.po", "--locale", "zh-Hans")
    #expect(other.exitCode == 65 && other.errors.contains("a.po:1:"), "\(other.errors)")
    try project.write("a.po", header.replacing("zh_TW", with: "zh"))
    #expect(try project.run("check", "a.po", "--locale", "zh-Hant").exitCode == 0)
  }

  @Test func `a check of a language without a file is told to name one`() throws {
    let run = try SampleProject().run("check", "--locale", "pl")
    #expect(run.exitCode == 64 && run.errors.contains("name a file"))
  }

  @Test func `a finding is one line, whatever the texts hold`() throws {
    let project = try SampleProject()
    let entry = "\n#, fuzzy\n#| msgid \"One\\n\\033[31mred\"\nmsgid \"Two\"\nmsgstr \"Dwa\"\n"
    try project.write("a.po", SampleProject.header + entry)
    let run = try project.run("check", "a.po", "--quiet")
    #expect(
      run.output.split(separator: "\n").count == 1 && run.output.contains("One\\n\\u{1B}[31mred"),
      "\(run.output)"
    )
  }

  @Test func `a kill at any moment leaves the old or the new file`() throws {
    let project = try SampleProject()
    let texts = (0..<400).map { "Sentence number \($0) of the leaflet.\n\n" }.joined()
    let tags = ["ar", "cy", "fr", "hi", "pl", "ru"]
    try project.write("Locales/en-GB/example.md", SampleProject.leaflet + texts)
    for tag in tags { try project.write("Locales/\(tag)/example.po", SampleProject.header) }
    #expect(try project.run("update").exitCode == 0)
    let old = try tags.map { try project.read("Locales/\($0)/example.po") }
    try project.write("Locales/en-GB/example.md", SampleProject.leaflet + texts.replacing("Sentence", with: "Phrase"))
    let begin = Date()
    #expect(try project.run("update").exitCode == 0)
    let whole = Date().timeIntervalSince(begin)
    let new = try tags.map { try project.read("Locales/\($0)/example.po") }
    #expect(zip(old, new).allSatisfy { $0 != $1 })
    for moment in 1...20 {
      for (tag, text) in zip(tags, old) { try project.write("Locales/\(tag)/example.po", text) }
      let process = try project.process(["update", "--quiet"])
      try process.run()
      Thread.sleep(forTimeInterval: whole * Double(moment) / 20)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (index, tag) in tags.enumerated() {
        let found = try project.read("Locales/\(tag)/example.po")
        #expect(found == old[index] || found == new[index], "\(tag) at moment \(moment)")
      }
    }
  }
}
