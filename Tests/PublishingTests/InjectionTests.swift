import Catalogs
import Files
import ICU
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

  /// A linear congruential generator (Knuth, MMIX), so that a failure can be repeated.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static func hostileText(_ generator: inout Seeded) -> String {
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

  @Test(arguments: 1...40)
  func `stays text in every format`(seed: Int) throws {
    var generator = Seeded(state: UInt64(seed))
    let content = try content(
      name: Self.hostileText(&generator),
      texts: (0..<10).map { _ in Self.hostileText(&generator) }
    )
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

  /// The page has its own two scripts and no element that a text made.
  private func expectHarmless(_ page: String) throws {
    #expect(page.ranges(of: "<script").count == 2)
    #expect(page.ranges(of: "</script>").count == 2)
    #expect(!page.contains("<img src=x"))
    // In the JSON of the script's data a quotation mark is escaped and ends no attribute.
    let data = try #require(page.firstRange(of: "<script type=\"application/json\""))
    let markup = page[..<data.lowerBound]
    #expect(!markup.contains("\" onclick="))
    #expect(!markup.contains("javascript:alert(1)\""))
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
    #expect(try !EPUBBook().files(for: content, beside: [])[0].bytes.isEmpty)
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
