import Files
import ICU
import Languages
import Testing

@testable import Catalogs

/// A file that the project wrote, and how.
private struct Written {
  let name: String
  let bytes: [UInt8]
}

/// What gettext's and Debian's tools say of PO files.
private enum Judges {
  /// What `msgfmt -c` and `i18nspector` find wrong, a line each: `file tag …`.
  static func findings(_ files: [Written]) throws -> [String] {
    let folder = try TemporaryFolder()
    let paths = try files.map { try folder.write(String(decoding: $0.bytes, as: UTF8.self), to: "\($0.name).po") }
    let msgfmt = try #require(Oracle("msgfmt"))
    let i18nspector = try #require(Oracle("i18nspector"))
    let refused = try zip(files, paths).flatMap { file, path -> [String] in
      let run = try msgfmt.run(["-c", "-o", "/dev/null", path])
      let said = run.errors.split(separator: "\n").map { "\(file.name) msgfmt \(withoutPlace($0, path))" }
      return run.code == 0 || !said.isEmpty ? said : ["\(file.name) msgfmt refused it"]
    }
    let said = try i18nspector.run(paths)
    try #require(said.errors.isEmpty, "\(said.errors)")
    let tags = String(decoding: said.output, as: UTF8.self).split(separator: "\n").compactMap(tag)
    return refused + tags
  }

  /// `/tmp/…/pl.po:12: what is wrong` without the file and the line, which an edit moves.
  private static func withoutPlace(_ line: Substring, _ path: String) -> String {
    guard line.hasPrefix("\(path):") else { return String(line) }
    return String(line.dropFirst(path.count + 1).drop { $0.isNumber || $0 == ":" || $0 == " " })
  }

  /// `W: /tmp/…/pl.po: some-tag and more` without the severity and the folder.
  private static func tag(_ line: Substring) -> String? {
    let parts = line.split(separator: ": ", maxSplits: 2).map(String.init)
    guard parts.count == 3, let name = parts[1].split(separator: "/").last else { return "unreadable: \(line)" }
    return "\(name.dropLast(3)) \(parts[2])"
  }

  /// Tags of i18nspector that a catalog of ours may have, each for a reason.
  static func isTolerated(_ finding: String) -> Bool {
    let tag = finding.drop { $0 != " " }.dropFirst()
    return tolerated.contains { tag.hasPrefix($0) }
  }

  private static let tolerated = [
    // No template file comes between a leaflet and its catalogs, so none was created on any day.
    "no-date-header-field POT-Creation-Date",
    // Only the person who translates, and the project that uses the program, have addresses to give.
    "no-report-msgid-bugs-to-header-field", "invalid-last-translator 'machine draft'",
    "invalid-last-translator (empty string)",
    // The header names the leaflet, and its version stands in its front matter alone.
    "no-version-in-project-id-version",
    // gettext knows Chinese by territories; the leaflets are written for a script, as Weblate and CLDR name it.
    "invalid-language zh_Hans", "unable-to-determine-language",
    // Forms come from CLDR, which counts 0 with 1 in some languages where i18nspector's table does not.
    "unusual-unused-plural-forms", "unusual-plural-forms",
  ]
}

private let areInstalled = Oracle.isInstalled("msgfmt") && Oracle.isInstalled("i18nspector")

@Suite(.enabled(if: areInstalled, "install Debian's packages gettext and i18nspector"))
struct `PO files that the project writes are accepted by msgfmt and i18nspector` {
  private static let locales = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/Locales"

  private func expectAccepted(_ files: [Written]) throws {
    let findings = try Judges.findings(files).filter { !Judges.isTolerated($0) }
    #expect(findings.isEmpty, "\(findings.prefix(10).joined(separator: "\n"))")
  }

  @Test func `a defect is seen`() throws {
    let text = """
      msgid ""
      msgstr ""
      "Project-Id-Version: x 1.0\\n"
      "PO-Revision-Date: 2026-11-22 00:00+0000\\n"
      "Last-Translator: \\n"
      "Language-Team: \\n"
      "Language: qq\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"

      msgid "a\\n"
      msgstr "b"

      """
    let findings = try Judges.findings([Written(name: "bad", bytes: Array(text.utf8))])
    #expect(findings.contains { $0.hasPrefix("bad msgfmt") })
    #expect(findings.contains { $0.hasPrefix("bad invalid-language qq") && !Judges.isTolerated($0) })
  }

  @Test func `the bundled catalogs`() throws {
    let tags = try FileSystem.list(Self.locales).filter { FileSystem.isDirectory("\(Self.locales)/\($0)") }
    let files = try tags.flatMap { tag in
      try FileSystem.list("\(Self.locales)/\(tag)").filter { $0.hasSuffix(".po") }
        .map { Written(name: "\(tag)-\($0.dropLast(3))", bytes: try FileSystem.read("\(Self.locales)/\(tag)/\($0)")) }
    }
    #expect(files.count > 100)
    try expectAccepted(files)
  }

  @Test func `a new catalog of each clinic language`() throws {
    let tags = try FileSystem.list(Self.locales).filter { FileSystem.isDirectory("\(Self.locales)/\($0)") }
    let more = ["de", "es", "it", "nl", "cs", "sl", "lt", "lv", "he", "ja", "ko", "ga", "mt", "pt-BR", "sw", "hr"]
    let files = try Set(tags + more).sorted().map { tag in
      let new = try PODocument.new("Nerve blocks", locale: LocaleTag(tag), date: "2026-11-22", file: "\(tag).po")
      let message = POMessage(context: "title", source: "Nerve blocks")
      return Written(name: tag, bytes: new.applying([.insert(message, before: 1)]).bytes)
    }
    try expectAccepted(files)
  }

  /// The texts of a leaflet before and after an author's work on it, with characters that PO escapes.
  private static let before = [
    "Take two tablets.", "Do not drive for 24 hours.", "Rest at home.", "Call {clinicPhone}: \"now\" \\ then.",
    "A text that is long enough to be broken into lines by every tool that lays out PO, whatever the page's width is.",
    "Gone\ttomorrow.",
  ]
  private static let after = [
    "Take two tablets.", "Do not drive for 48 hours.", "A wholly new heading", "Rest at your home.",
    "Call {clinicPhone}: \"now\" \\ then.", "Remembered from elsewhere",
  ]

  private func messages(_ texts: [String]) -> [Message] {
    texts.enumerated().map { index, text in
      Message(
        key: MessageKey(context: "part/\(index % 2)", source: text),
        notes: ["A note: “\(index)” & more"],
        position: TextPosition(line: index + 1, column: 1)
      )
    }
  }

  @Test(arguments: ["pl", "ar", "hi", "cy", "vi", "pt-BR"])
  func `an update with new, changed, moved, obsolete and remembered messages`(tag: String) throws {
    let critical = CriticalChanges(try LanguageLibrary(folders: [Self.locales]).facts(of: .english))
    let new = try PODocument.new("Nerve blocks", locale: LocaleTag(tag), date: "2026-11-22", file: "\(tag).po")
    let first = try CatalogUpdater(messages: messages(Self.before), critical: critical).update(new).document
    let translated = first.applying(
      first.entries.indices.dropFirst().map { index in
        var message = first.entries[index].message
        message.targets = ["„\(message.source)” ąجकỳ"]
        message.translatorComments = ["mine"]
        return .replace(index, message)
      }
    )
    let second = try CatalogUpdater(messages: messages(Self.after), critical: critical).update(translated) { key in
      let known = MessageKey(context: "other", source: "Remembered from there")
      return key.source == "Remembered from elsewhere"
        ? Suggestion(key: known, target: "Z pamięci", similarity: 0.8) : nil
    }
    #expect(second.changes.contains { $0.kind == .suggested })
    #expect(second.document.entries.contains { $0.message.isObsolete })
    let files = [first, translated, second.document].enumerated().map {
      Written(name: "\(tag)-\($0.offset)", bytes: $0.element.bytes)
    }
    try expectAccepted(files)
  }

  @Test(arguments: [CatalogFormat.xliff12, .xliff21, .xcstrings, .csv])
  func `a catalog converted from another format`(format: CatalogFormat) throws {
    let paths = [CatalogFormat.xliff12: "x.xlf", .xliff21: "y.xlf", .xcstrings: "x.xcstrings", .csv: "x.csv"]
    let path = paths[format] ?? ""
    let files = try ["pl", "ar", "zh-Hans", "fa"].map { tag in
      let bundled = try CatalogReader.read("\(Self.locales)/\(tag)/interface.po")
      let there = try CatalogReader.read(CatalogWriter.write(bundled, as: format, path: path).bytes, file: path)
      return Written(name: tag, bytes: try CatalogWriter.write(there, as: .po, path: "x.po").bytes)
    }
    // A conversion makes the same bytes on every day, so it cannot date the translation.
    let findings = try Judges.findings(files).filter {
      !Judges.isTolerated($0) && !$0.contains("PO-Revision-Date")
    }
    #expect(findings.isEmpty, "\(findings.prefix(10).joined(separator: "\n"))")
  }

  /// An edit that a translator may make: the text twice, where no formats and no line ends are to agree with the source.
  private func edited(_ bytes: [UInt8], _ edit: (inout POMessage) -> Void) -> [UInt8]? {
    let document = PODocument(bytes: bytes, file: "x.po")
    let entry = document.entries.lastIndex { entry in
      let texts = [entry.message.source] + entry.message.targets
      return !entry.message.isHeader && entry.message.sourcePlural == nil
        && texts.allSatisfy { !$0.isEmpty && !$0.contains("\n") && !$0.contains("%") }
    }
    guard let entry else { return nil }
    var message = document.entries[entry].message
    edit(&message)
    return document.applying([.replace(entry, message)]).bytes
  }

  /// What the judges say of other projects' catalogs after an edit and did not say before it.
  private func newFindings(_ edit: (inout POMessage) -> Void) throws -> [String] {
    var before: [Written] = []
    var after: [Written] = []
    for (index, foreign) in ForeignCatalogs.all.enumerated() where index % 8 == 0 {
      guard let edited = edited(foreign.bytes, edit) else { continue }
      before.append(Written(name: "\(index)", bytes: foreign.bytes))
      after.append(Written(name: "\(index)", bytes: edited))
    }
    #expect(before.count > 20)
    let known = Set(try Judges.findings(before))
    return try Judges.findings(after).filter { !known.contains($0) }
  }

  @Test(.enabled(if: ForeignCatalogs.areInstalled, "install translated programs"))
  func `another project's catalog with one translation edited, as much as before`() throws {
    let new = try newFindings { message in
      message.targets = [message.targets[0] + message.targets[0]]
      message.notes = ["edited"]
    }
    #expect(new.isEmpty, "\(new.prefix(10).joined(separator: "\n"))")
  }

  @Test(.enabled(if: ForeignCatalogs.areInstalled, "install translated programs"))
  func `a bad edit of another project's catalog is seen by msgfmt`() throws {
    let new = try newFindings { $0.targets = [$0.targets[0] + "\n"] }
    #expect(new.count { $0.contains(" msgfmt ") } > 20)
  }
}
