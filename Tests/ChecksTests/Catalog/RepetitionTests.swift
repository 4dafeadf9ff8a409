import Catalogs
import TestSupport
import Testing

@testable import Checks

/// What a catalog says again with the same translation is looked at once, and nothing that a translator hears may show it.
@Suite struct `A text that a catalog repeats` {
  /// The lines on which a rule speaks.
  private func lines(_ check: String, _ tag: String, _ units: [TestUnit]) async throws -> [Int] {
    try await findings(tag, units).filter { $0.check == check }.map(\.position.line)
  }

  @Test(arguments: [
    ("pl", "Weź 5 tabletek."), ("ar", "تناول 5 أقراص."), ("hi", "5 गोलियाँ लें।"), ("zh-Hans", "服用5片。"),
    ("ru", "Примите 5 таблеток."),
  ])
  func `is wrong at each of its places, by the name of each`(tag: String, wrong: String) async throws {
    let units = ["a", "b", "c"].map { TestUnit(source: "Take 3 tablets.", target: wrong, context: $0) }
    let other = TestUnit(source: "Rest.", target: "5", context: "d")
    let found = try await findings(tag, [units[0], other, units[1], units[2]]).filter { $0.check == "number-missing" }
    #expect(found.map(\.position.line) == [1, 3, 4])
    #expect(found.map(\.unit) == ["a", "b", "c"])
  }

  @Test func `is silent only where a comment silences it`() async throws {
    let wrong = TestUnit(source: "Take 3 tablets.", target: "Prenez 5 comprimés.", context: "a")
    var known = wrong
    known.comments = ["leaflet:ignore number-missing: the clinic's own dose"]
    known.context = "b"
    #expect(try await lines("number-missing", "fr", [known, wrong]) == [2])
    #expect(try await lines("number-missing", "fr", [wrong, known]) == [1])
  }

  @Test func `is another text where its letters are composed in another way`() async throws {
    let composed = TestUnit(source: "Meals", target: "Déjeuner", context: "a")
    let decomposed = TestUnit(source: "Meals", target: "De\u{301}jeuner", context: "b")
    #expect(try await lines("not-nfc", "fr", [composed, decomposed, composed]) == [2])
    #expect(try await lines("not-nfc", "fr", [decomposed, composed, decomposed]) == [1, 3])
  }

  @Test func `is another text where its flags say that nothing is put into it`() async throws {
    let filled = TestUnit(source: "%d tablets", target: "tabletki", context: "a")
    var plain = filled
    plain.flags = ["no-c-format"]
    #expect(try await lines("placeholder-missing", "pl", [plain, filled, plain]) == [2])
  }

  @Test func `is another text where it is not current, or has another plural`() async throws {
    let wrong = TestUnit(source: "Take 3 tablets.", target: "Tome 5 comprimidos.", context: "a")
    var fuzzy = wrong
    fuzzy.state = .fuzzy
    var counted = wrong
    (counted.plural, counted.forms) = ("Take 3 tablets.", ["Tome 3 comprimidos."])
    #expect(try await lines("number-missing", "pt", [fuzzy, wrong, counted, fuzzy]) == [2, 3])
  }

  @Test func `is held against its source only where translations have not slipped`() async throws {
    let steps = (1...24).map { step in
      let moved = step > 4 ? step + 1 : step
      return TestUnit(
        source: "\(step) of \(step + 100), then \(step + 200)",
        target: "\(moved) sur \(moved + 100), puis \(moved + 200)",
        context: "\(step)"
      )
    }
    let rest = (300...420).map { TestUnit(source: "Take \($0).", target: "Prenez \($0).", context: "rest \($0)") }
    var again = steps[9]
    again.context = "again"
    let found = try await lines("number-missing", "fr", steps + rest + [again])
    #expect(Set(found) == [steps.count + rest.count + 1])
  }

  @Test(arguments: 1...6)
  func `has the findings that it has alone`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let pool = [
      TestUnit(source: "Take 3 tablets.", target: "Prenez 5 comprimés."),
      TestUnit(source: "Take 3 tablets.", target: "Prenez 3 comprimés."),
      TestUnit(source: "Do not drive.", target: "Conduisez."),
      TestUnit(source: "Rest (a day.)", target: "Repos (un jour."),
      TestUnit(source: "Meals", target: "De\u{301}jeuner"),
      TestUnit(source: "Meals", target: "Déjeuner"),
    ]
    let units = (0..<200).map { index in
      var unit = pool[Int(random.next() % UInt64(pool.count))]
      unit.context = "\(index)"
      return unit
    }
    let rules: Set = ["number-missing", "number-extra", "negation-lost", "brackets", "not-nfc"]
    var alone: [[String]] = []
    for unit in pool { alone.append(try await findings("fr", [unit]).map(\.check).filter(rules.contains).sorted()) }
    #expect(Set(alone.joined()) == rules)
    let together = Dictionary(grouping: try await findings("fr", units), by: \.position.line)
    for (index, unit) in units.enumerated() {
      let place = try #require(
        pool.firstIndex { $0.source == unit.source && Array($0.target.utf8) == Array(unit.target.utf8) }
      )
      let found = together[index + 1, default: []].map(\.check).filter(rules.contains).sorted()
      #expect(found == alone[place], "unit \(index)")
    }
  }
}

@Suite struct `The first of equal things` {
  @Test(arguments: 1...4)
  func `is found as by comparing each with all before it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let things = (0..<500).map { _ in Int(random.next() % 90) }
    let places = FirstEqual.places(things.count) {
      things[$0]
    } areEqual: {
      things[$0] == things[$1]
    }
    for (place, thing) in things.enumerated() {
      #expect(places[place] == things.firstIndex(of: thing))
    }
  }

  @Test func `is not what only has the same hash`() {
    let things = ["a", "b", "a", "b"]
    #expect(
      FirstEqual.places(4) { _ in
        7
      } areEqual: {
        things[$0] == things[$1]
      } == [0, 1, 0, 3]
    )
  }
}
