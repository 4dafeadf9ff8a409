import Braille
import Catalogs
import Files
import ICU
import TestSupport
import Testing
import XML

@testable import Publishing

/// What a clinic or a translator writes is text in every format, whatever it holds.
@Suite struct `Hostile text` {
  private static let payloads = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;&amp;&#0;", "\"'`", "]]>", "--><!--", "</script>",
    "{{{title}}}", "{{#sections}}", "\\u{41} #import \"x\"", "#eval(\"1+1\")", "$ x^2 $", "../../etc/passwd",
    "\u{202E}txt.exe", "\u{2066}\u{2069}", "\u{FFFE}\u{FFFF}\u{0}\u{1B}[31m\u{7F}",
    "\u{FEFF}", "𝛼👨‍👩‍👧", "a\u{300}\u{301}",
    "javascript:alert(1)", "http://example.org/\" onclick=\"x", "%n%s%x", "\r\n\r\nX: y",
  ]

  private static func hostileText(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      payloads.randomElement(using: &generator) ?? ""
    }.joined(separator: Bool.random(using: &generator) ? " " : "")
  }

  private func content(name: String, texts: [String]) throws -> PackContent {
    let plain = try Samples.edition()
    let sources = ["A title", "Another name", "About", "one", "two", "Get help.", "When", "What", "Now", "Rest"]
    let escaped = texts.map { text in
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "\\": "\\\\"
        case "\"": "\\\""
        case "\n": "\\n"
        case "\r": "\\r"
        default: scalar.value < 0x20 ? "" : String(scalar)
        }
      }.joined()
    }
    let clinic = Clinic.sample(name: name)
    let translations = Dictionary(uniqueKeysWithValues: zip(sources, escaped))
    return Samples.content(try Samples.edition("pl", translations: translations, clinic: clinic), source: plain)
  }

  private func content(seed: Int) throws -> PackContent {
    var generator = SeededGenerator(seed: UInt64(seed))
    let name = Self.hostileText(&generator)
    return try content(name: name, texts: (0..<10).map { _ in Self.hostileText(&generator) })
  }

  @Test(arguments: 1...40)
  func `stays text on pages, in books and in print`(seed: Int) throws {
    let content = try content(seed: seed)
    let page = try WebPage().files(for: content, beside: [])[0]
    try expectHarmless(String(decoding: page.bytes, as: UTF8.self))
    for format in [EPUBBook(), DaisyBook()] as [any PackFormat] {
      let file = try #require(format.files(for: content, beside: []).first)
      for (name, bytes) in try ZipReader.files(of: file.bytes, named: file.path) where name.hasXMLEnding {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.isWellFormed, "\(name): \(text)")
        #expect(!text.contains("<script"))
        #expect(!text.contains("onerror=alert(1)>"))
      }
    }
    for kind in PrintDocument.Kind.allCases {
      try expectOnlyLiterals(PrintDocument(content: content, kind: kind, fonts: FontTable.Choice()).code)
    }
  }

  @Test(arguments: 1...40)
  func `stays text in braille`(seed: Int) throws {
    let files = try Self.braille().files(for: content(seed: seed), beside: [])
    #expect(files[0].bytes.allSatisfy { (0x20..<0x60).contains($0) || [10, 12, 13].contains($0) })
    #expect(String(decoding: files[1].bytes, as: UTF8.self).isWellFormed)
  }

  @Test(arguments: 1...40)
  func `adds no line to playlists and no cue to timelines`(seed: Int) throws {
    let files = try AudioFiles().files(for: content(seed: seed), beside: [])
    let playlist = try #require(files.first { $0.path.hasSuffix(".m3u8") })
    #expect(playlist.bytes.count { $0 == UInt8(ascii: "\n") } == 3)
    let timeline = try #require(files.first { $0.path.hasSuffix(".vtt") })
    let cues = try content(seed: seed).recording?.tracks[0].timeline.cues.count
    #expect(String(decoding: timeline.bytes, as: UTF8.self).ranges(of: "-->").count == cues)
    #expect(files.allSatisfy { !$0.path.contains("..") })
  }

  @Test(arguments: 1...40)
  func `stays text in the library, on the clinic's sheet and in the manifest`(seed: Int) throws {
    let content = try content(seed: seed)
    let checks = Manifest.Checks(errors: 0, warnings: 0, notes: 0)
    let manifest = Manifest(of: content, textDigest: "0", checks: checks, files: [])
    #expect(try Manifest.read(manifest.json()) == manifest)
    let entries = [LibraryPage.Entry(manifest: manifest, zipBytes: 1)]
    let interface = content.edition.interface
    try expectHarmless(LibraryPage(entries: entries, interface: interface).html())
    let sheet = try ClinicSheet(entries: entries, interface: interface, clinic: content.edition.clinic).html()
    #expect(try !#require(sheet).contains("<script"))
    #expect(sheet?.contains("<img src=x") == false)
  }

  /// typst lies where `.ci/setup` puts it.
  private static func print() throws -> PrintBook {
    let fonts = try FontTable.read(FileSystem.readText("Locales/fonts.yaml"), file: "Locales/fonts.yaml")
    return PrintBook(typst: try TypstProgram(environments: [".venv"]), fonts: fonts)
  }

  private static func braille() throws -> BrailleBook {
    let file = "Locales/braille.yaml"
    return BrailleBook(try BrailleTranslator(tables: BrailleTables.read(FileSystem.readText(file), file: file)))
  }

  /// What no font shows is named; all else is printed.
  @Test(arguments: 1...6)
  func `is printed or refused by name`(seed: Int) throws {
    do {
      let files = try Self.print().files(for: content(seed: seed), beside: [])
      #expect(files.count == 4)
      #expect(files.allSatisfy { $0.bytes.starts(with: Array("%PDF-".utf8)) })
    } catch PrintError.unprintable(let text) {
      #expect(["👨", "👩", "👧", "👨‍👩‍👧", "𝛼"].contains { text.contains($0) }, "\(text)")
    }
  }

  @Test(arguments: [
    ("2\u{FEFF}.5 mg", "2.5 mg"), ("\u{0}دواء\u{FFFE}", "دواء"), ("药\u{FEFF}\n片", "药 片"),
    ("a\u{7F}\u{1B}[31m", "a[31m"),
  ])
  func `loses in print what no font shows and no accessible PDF may hold`(text: String, printed: String) {
    #expect(Typst.literal(text) == "\"\(printed)\"")
  }

  /// The page has its own two scripts and no element that a text made.
  private func expectHarmless(_ page: String) throws {
    #expect(page.ranges(of: "<script").count == 2)
    #expect(page.ranges(of: "</script>").count == 2)
    #expect(!page.contains("<img src=x"))
    // In the JSON of the script's data a quotation mark is escaped and ends no attribute.
    let data = try #require(page.firstRange(of: "<script type=\"application/json\""))
    let markup = page[..<data.lowerBound]
    #expect(!markup.contains("\" onclick="))
    for attribute in ["href", "src"] { #expect(!markup.contains("\(attribute)=\"javascript:")) }
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }

  /// Outside of string literals the code has no character that a payload brought.
  private func expectOnlyLiterals(_ code: String) throws {
    var outside = ""
    var isInside = false
    var isEscaped = false
    for character in code.unicodeScalars {
      if isInside {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          isInside = character != "\""
        }
      } else if character == "\"" {
        isInside = true
      } else {
        outside.unicodeScalars.append(character)
      }
    }
    #expect(!isInside)
    for word in ["alert", "eval", "passwd", "script", "onerror", "\\", "$", "{{"] {
      #expect(!outside.contains(word), "\(word)")
    }
    #expect(outside.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `of ten thousand letters passes through every format`() throws {
    let word = String(repeating: "x", count: 10_000)
    let content = try content(name: word, texts: [word])
    #expect(try WebPage().files(for: content, beside: [])[0].bytes.count > 20_000)
    for format in [EPUBBook(), DaisyBook(), AudioFiles(), try Self.braille(), try Self.print()] as [any PackFormat] {
      #expect(try format.files(for: content, beside: []).allSatisfy { !$0.bytes.isEmpty })
    }
  }

  @Test(arguments: ["\u{202E}x", "a\u{0}b", "a\u{2067}b", "\u{7F}", "\u{1B}[31m"])
  func `that hides what it says is refused in a clinic's profile, with its place`(text: String) throws {
    let escaped = text.unicodeScalars.map {
      "\\U" + String(repeating: "0", count: 8 - String($0.value, radix: 16).count) + String($0.value, radix: 16)
    }
    let yaml = "phone: \"1\"\nname: \"\(escaped.joined())\"\n"
    let errors = #expect(throws: InputErrors.self) { try Clinic.read(yaml, file: "clinic.yaml") }
    #expect(errors?.errors.first?.position?.line == 2)
    #expect(errors?.description.contains("hidden character") == true)
  }

  @Test func `cannot name files outside the project in ids`() {
    #expect(throws: InputErrors.self) {
      try LeafletReader.read(
        Samples.source.replacing("id: example", with: "id: ../../etc/x"),
        file: "example.md",
        locale: .english
      )
    }
  }
}

extension Clinic {
  /// A clinic whose name is as given, whatever it holds: YAML would refuse some.
  fileprivate static func sample(name: String) -> Clinic {
    Clinic(
      name: name,
      phone: "1",
      address: name,
      web: "https://example.org",
      baseAddress: "https://example.org",
      values: ["clinicName": .string(name), "clinicPhone": .string("1")]
    )
  }
}

extension String {
  fileprivate var hasXMLEnding: Bool {
    [".xhtml", ".html", ".smil", ".opf", ".xml"].contains { hasSuffix($0) }
  }

  /// The reader refuses document types, whatever they say.
  private var withoutDoctype: String {
    guard let start = firstRange(of: "<!DOCTYPE"), let end = self[start.upperBound...].firstIndex(of: ">") else {
      return self
    }
    return String(self[..<start.lowerBound] + self[index(after: end)...])
  }

  fileprivate var isWellFormed: Bool { (try? XMLDocument.parse(Array(withoutDoctype.utf8))) != nil }
}
