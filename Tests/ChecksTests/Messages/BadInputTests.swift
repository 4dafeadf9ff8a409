import Catalogs
import Testing

@testable import Checks

/// Messages that no author writes. Each is so long that work which grows with its square would not end, and must end with
/// the finding that it deserves.
@Suite struct `A message of a hundred thousand letters` {
  /// What a long message repeats, and what its translation has in one place less or otherwise.
  struct Row: CustomTestStringConvertible, Sendable {
    let tag: String
    let name: String
    let source: String
    let target: String
    let check: String

    init(_ tag: String, _ name: String, _ source: String, _ target: String, _ check: String) {
      (self.tag, self.name, self.source, self.target, self.check) = (tag, name, source, target, check)
    }

    var testDescription: String { name }
  }

  private static func long(_ part: String) -> String { String(repeating: part, count: 100_000 / part.utf16.count) }

  @Test(arguments: [
    Row("fr", "idioms and numbers", long("24/7 or 5. ") + "6", long("5 ou. ") + "7", "number-missing"),
    Row("fr", "tags and numbers", long("<b>5</b> ") + "6", long("<b>5</b> ") + "7", "number-missing"),
    Row("fr", "numbers turned round", long("1 2 3 4 5 6 7 ") + "60", long("7 6 5 4 3 2 1 ") + "70", "number-extra"),
    Row("fr", "words for units", "Take 5 " + long("mg "), "Prenez 6 " + long("mg "), "number-missing"),
    Row("fr", "numbers without units", long("5 mg ") + "6", long("5 ") + "7", "unit-missing"),
    Row("fr", "words for powers of ten", "6 " + long("million "), "7 " + long("million "), "number-missing"),
    Row("fr", "phone numbers", long("020 7946 0000, "), long("020 7946 0001, "), "phone-differs"),
    Row("fr", "addresses", long("http://a.example/b "), long("http://a.example/c "), "address-differs"),
    Row("fr", "addresses without an end", long("://") + "5", long("://") + "6", "number-missing"),
    Row("fr", "links without an end", long("](") + " 5", long("](") + " 6", "number-missing"),
    Row("fr", "marked runs", "[" + long("](lang:la)") + "5", "[" + long("](lang:la)") + "6", "number-missing"),
    Row("fr", "groups of digits", long("123 ") + "or 5", long("123 ") + "ou 6", "number-missing"),
    Row("fr", "digits", long("1"), long("1") + "2", "number-missing"),
    Row("fr", "points between digits", long("1.") + "5", long("1.") + "6", "number-missing"),
    Row("fr", "names with numbers", long("CO-19 ") + "AB-5", long("CO-19 ") + "AB-6", "number-name"),
    Row("fr", "dates", long("4 March 5 May ") + "6", long("4 mars 5 mai ") + "7", "number-missing"),
    Row("fr", "brackets", "a", long("("), "brackets"),
    Row("ru", "two scripts in turn", "a", long("aб"), "mixed-script"),
    Row("ar", "joiners", "Take 5.", long("\u{200D}"), "number-missing"),
    Row("ar", "letters that are passed over", "Take 5.", long("ـ"), "number-missing"),
    Row("fr", "a NUL", "a", long("\0"), "corrupt-character"),
    Row("fr", "open braces", "{n}", long("{"), "message-syntax"),
    Row("fr", "nested plurals", "{n}", long("{n, plural, other {"), "message-syntax"),
    Row("fr", "variants", "{n}", "{n, plural, " + long("=1 {#} ") + "other {#}}", "variants-unchecked"),
    Row("fr", "long variants", "{n}", "{n, plural, " + long("=1 {1234567890} ") + "other {#}}", "variants-unchecked"),
  ])
  func `is checked to its end`(row: Row) async throws {
    let found = try await findings(row.tag, row.source, row.target)
    #expect(Set(found.map(\.check)).contains(row.check))
  }

  @Test func `gives each rule few findings, and the last counts the others`() async throws {
    let source = (1...10_000).map(String.init).joined(separator: " ")
    let missing = try await findings("fr", source, "Rien.", only: "number-missing")
    #expect(missing.count <= 20)
    #expect(missing.contains { $0.message.hasSuffix("more like it in this message)") })
  }
}
