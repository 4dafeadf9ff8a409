import Files
import ICU
import TestSupport
import Testing

@testable import Catalogs

/// Files in every format as disks, mailers and editors spoil them.
@Suite struct `Catalogs that were spoiled` {
  private static func sample(_ format: CatalogFormat) throws -> (path: String, bytes: [UInt8]) {
    let path = format == .po ? "x.po" : format == .csv ? "x.csv" : format == .xcstrings ? "x.xcstrings" : "x.xlf"
    if format == .xcstrings { return (path, Array(`String catalogs`.sample.utf8)) }
    let rich = try CatalogReader.read(Array(`Round trips of catalogs`.rich.utf8), file: "x.po")
    return (path, try CatalogWriter.write(rich, as: format, path: path).bytes)
  }

  /// Reads what may be no catalog at all: all that may happen is an error that begins with the file's name.
  private func read(_ bytes: [UInt8], _ path: String, _ what: @autoclosure () -> String) throws {
    do {
      _ = try CatalogReader.read(bytes, file: path, locale: LocaleTag("pl"))
    } catch {
      let text = "\(error)"
      #expect(text.hasPrefix("\(path):") && text.contains("; "), "\(what()): \(text)")
    }
  }

  @Test(arguments: CatalogFormat.allCases)
  func `by a cut anywhere are read or refused with the file's name and a remedy`(format: CatalogFormat) throws {
    let (path, bytes) = try Self.sample(format)
    for end in stride(from: 0, to: bytes.count, by: 7) { try read(Array(bytes[..<end]), path, "cut at \(end)") }
  }

  @Test(arguments: CatalogFormat.allCases)
  func `by wrong bytes anywhere are read or refused with the file's name and a remedy`(format: CatalogFormat) throws {
    let (path, bytes) = try Self.sample(format)
    var generator = SeededGenerator(seed: 7)
    for trial in 0..<400 {
      var spoiled = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        spoiled[Int.random(in: 0..<spoiled.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      try read(spoiled, path, "trial \(trial)")
    }
  }

  /// Tables are left out: a line end in a cell is content there (RFC 4180).
  @Test(arguments: [CatalogFormat.xliff12, .xliff21, .po, .xcstrings])
  func `by Windows' line ends and a byte order mark mean the same`(format: CatalogFormat) throws {
    let (path, bytes) = try Self.sample(format)
    let text = String(decoding: bytes, as: UTF8.self).replacing("\u{FEFF}", with: "")
    let windows = Array(("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf8)
    let there = try CatalogReader.read(windows, file: path, locale: LocaleTag("pl"))
    let here = try CatalogReader.read(bytes, file: path, locale: LocaleTag("pl"))
    #expect(there.units.map(\.key) == here.units.map(\.key))
    #expect(there.units.map(\.targets) == here.units.map(\.targets))
    #expect(there.units.map(\.state) == here.units.map(\.state))
  }

  @Test(arguments: CatalogFormat.allCases)
  func `by UTF-16 are read or told to be saved as UTF-8`(format: CatalogFormat) throws {
    let (path, bytes) = try Self.sample(format)
    let text = String(decoding: bytes, as: UTF8.self)
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    do {
      let there = try CatalogReader.read(utf16, file: path, locale: LocaleTag("pl"))
      #expect(format == .xliff12 || format == .xliff21)
      #expect(there.units.count > 3)
    } catch {
      #expect("\(error)".contains("UTF-8"), "\(error)")
    }
  }

  @Test func `by mixed line ends keep those of every line that an edit leaves alone`() {
    let text =
      "msgid \"\"\r\nmsgstr \"Language: pl\\n\"\r\n\nmsgid \"a\"\nmsgstr \"b\"\r\n\r\nmsgid \"c\"\r\nmsgstr \"d\"\n"
    let document = PODocument(bytes: Array(text.utf8), file: "x.po")
    #expect(document.errors.isEmpty && document.entries.count == 3)
    var message = document.entries[1].message
    message.targets = ["new"]
    let edited = String(decoding: document.applying([.replace(1, message)]).bytes, as: UTF8.self)
    #expect(edited == text.replacing("msgstr \"b\"\r\n", with: "msgstr \"new\"\r\n"))
  }

  /// A hundred thousand levels would overflow the stack of a reader that calls itself.
  @Test(arguments: [
    ("x.xcstrings", "[", ""), ("x.xcstrings", "{\"a\":", ""),
    ("x.xlf", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><g>", "<g>"),
    ("x.po", "msgid \"{a, plural, other {", "{b, plural, other {"),
    ("x.csv", "source,target\n\"", "\"\""),
  ])
  func `by depth without end are refused or read`(path: String, start: String, level: String) throws {
    let text = start + String(repeating: level.isEmpty ? start : level, count: 100_000)
    try read(Array(text.utf8), path, "deep")
  }
}
