import Catalogs

/// A check. Its doc comment is its manual; `Registry/Rules.swift` lists it.
public protocol Rule: Sendable {
  /// What findings name it by, such as `number-missing`; it never changes once published.
  static var id: String { get }
  /// What kind of fault it finds.
  static var category: Finding.Category { get }
  /// How much a finding weighs unless the project says otherwise.
  static var severity: Severity { get }
  /// Whether it holds the translation against the source, which tells nothing where the two belong to different messages.
  static var comparesTexts: Bool { get }
}

extension Rule {
  static var comparesTexts: Bool { true }
}

/// A check that looks at one message and its translation.
protocol MessageRule: Rule {
  /// What is wrong with a message that is translated and current.
  func issues(in message: CheckedMessage) -> [Issue]
}

/// A check that looks at every message of a catalog at once, whatever its state.
protocol CatalogRule: Rule {
  /// What is wrong with a catalog.
  func issues(in catalog: CheckedCatalog) -> [CatalogIssue]
}

/// One fault of one message.
struct Issue: Hashable, Sendable {
  /// The part of the unit that the fault lies in.
  let part: UnitPart
  /// Where it lies there, in UTF-16 units.
  let range: Range<Int>
  /// What is wrong and what to do, one sentence.
  let message: String
}

/// A fault that one of a catalog's messages, or the whole file, has.
struct CatalogIssue: Hashable, Sendable {
  /// The index of the unit that a reader should look at first; `nil` for the top of the file.
  let unit: Int?
  /// Whether more than the one unit is meant.
  let isWholeFile: Bool
  /// Where in the unit.
  let issue: Issue
  /// The message of the leaflet that is meant, where the catalog has no unit for it.
  let absent: Message?
  /// The field of the file's header that is meant, where it is one.
  let headerField: String?

  init(absent: Message, after unit: Int?, _ message: String) {
    self.unit = unit
    self.absent = absent
    headerField = nil
    isWholeFile = false
    issue = Issue(part: .source, range: 0..<0, message: message)
  }

  init(unit: Int?, isWholeFile: Bool = false, part: UnitPart = .target(0), range: Range<Int> = 0..<0, _ message: String)
  {
    self.unit = unit
    self.isWholeFile = isWholeFile
    absent = nil
    headerField = nil
    issue = Issue(part: part, range: range, message: message)
  }

  init(headerField: String, _ message: String) {
    self.headerField = headerField
    unit = nil
    isWholeFile = true
    absent = nil
    issue = Issue(part: .target(0), range: 0..<0, message: message)
  }
}
