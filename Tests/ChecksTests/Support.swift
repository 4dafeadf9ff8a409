import Catalogs
import Files
import Foundation
import ICU
import Languages
import Testing

@testable import Checks

/// The folder of the package, where the languages' facts are.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// The facts that come with the program.
let library = LanguageLibrary(folders: [packageRoot + "/Locales"])

/// Languages are read once: their lexicons take a moment.
private let contexts = ContextStore()

private actor ContextStore {
  private var contexts: [String: LanguageContext] = [:]

  func context(_ tag: String) throws -> LanguageContext {
    if let context = contexts[tag] { return context }
    let context = LanguageContext(try library.facts(of: LocaleTag(tag)))
    contexts[tag] = context
    return context
  }
}

/// One unit of a catalog under test.
struct TestUnit {
  var source: String
  var target: String
  var plural: String?
  /// The forms behind the first of a plural.
  var forms: [String] = []
  var context = ""
  var state = TranslationState.translated
  var notes: [String] = []
  var comments: [String] = []
  var flags: [String] = []
  var isTranslatable = true
}

private struct TestOrigin: CatalogOrigin {
  func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
    TextPosition(line: index + 1, column: offset + 1)
  }
}

/// A catalog whose header, where it has one, says no more than `pluralForms`.
func catalog(_ tag: String, _ units: [TestUnit], pluralForms: String? = nil) throws -> Catalog {
  var catalog = Catalog(
    locale: try LocaleTag(tag),
    file: "test.po",
    units: units.enumerated().map { index, unit in
      var catalogUnit = CatalogUnit(
        key: MessageKey(context: unit.context, source: unit.source),
        sourcePlural: unit.plural,
        targets: [unit.target] + unit.forms,
        state: unit.state,
        notes: unit.notes,
        comments: unit.comments,
        flags: unit.flags,
        position: TextPosition(line: index + 1, column: 1)
      )
      catalogUnit.isTranslatable = unit.isTranslatable
      return catalogUnit
    },
    origin: TestOrigin()
  )
  catalog.header = POHeader(pluralForms.map { [("Plural-Forms", $0)] } ?? [])
  return catalog
}

/// The findings on one message, in a catalog of its own: `check` and the column in the translation.
func findings(
  _ tag: String,
  _ source: String,
  _ target: String,
  only check: String? = nil
) async throws -> [Finding] {
  try await findings(tag, [TestUnit(source: source, target: target)]).filter { check == nil || $0.check == check }
}

/// The findings on a catalog.
func findings(
  _ tag: String,
  _ units: [TestUnit],
  configuration: CheckConfiguration = CheckConfiguration(),
  expected: [Message]? = nil,
  terms: TermTable? = nil,
  pluralForms: String? = nil
) async throws -> [Finding] {
  let target = try await contexts.context(tag)
  let run = CheckRun(
    catalog: try catalog(tag, units, pluralForms: pluralForms),
    source: try await contexts.context("en-GB"),
    target: target,
    configuration: configuration,
    expected: expected,
    terms: try terms.map { try TermSearch($0, target: target) }
  )
  return run.findings()
}

/// A row of a table of cases: what the checks must say of a translation; nothing when `checks` is empty.
struct Case: CustomTestStringConvertible, Sendable {
  let tag: String
  let source: String
  let target: String
  let checks: [String]

  init(_ tag: String, _ source: String, _ target: String, _ checks: String...) {
    self.tag = tag
    self.source = source
    self.target = target
    self.checks = checks
  }

  var testDescription: String { "\(tag): \(source) → \(target)" }

  /// Which of `rules` speak.
  func checks(among rules: Set<String>) async throws -> [String] {
    Set(try await findings(tag, source, target).map(\.check)).intersection(rules).sorted()
  }
}
