import ICU
import TestSupport
import Testing

@Suite struct CollatorTests {
  @Test(arguments: try Golden("collation").rowsForLinkedICU())
  func `Words stand in the language's order`(_ row: Golden.Row) throws {
    let order = row["order"].split(separator: " < ").map(String.init)
    var random = SeededGenerator(seed: 3)
    #expect(try Collator(locale: row.locale()).sorted(order.shuffled(using: &random)) == order)
  }

  @Test func `Strength decides which differences count`() throws {
    func orders(_ strength: Collator.Strength) throws -> [Bool] {
      let collator = try Collator(locale: .root, strength: strength)
      return [("lodz", "Łódź"), ("resume", "résumé"), ("a", "A"), ("\u{AD}a", "a")].map {
        collator.compare($0, $1) == 0
      }
    }
    #expect(try orders(.primary) == [true, true, true, true])
    #expect(try orders(.secondary) == [false, false, true, true])
    #expect(try orders(.tertiary) == [false, false, false, true])
    #expect(try orders(.identical) == [false, false, false, false])
  }

  @Test func `Numbers may be ordered by their value and punctuation passed over`() throws {
    let doses = ["10 mg", "2 mg", "1 mg"]
    #expect(try Collator(locale: .english).sorted(doses) == ["1 mg", "10 mg", "2 mg"])
    #expect(try Collator(locale: .english, numeric: true).sorted(doses) == ["1 mg", "2 mg", "10 mg"])
    #expect(try Collator(locale: .english, alternateShifted: true).compare("co-op", "coop") == 0)
    #expect(try Collator(locale: .english).compare("co-op", "coop") < 0)
  }

  @Test func `A collator says whose rules it uses`() throws {
    #expect(try Collator(locale: LocaleTag("pl")).actualLocale.identifier == "pl")
    #expect(try Collator(locale: LocaleTag("sv-FI")).actualLocale.identifier == "sv")
    #expect(try Collator(locale: .english).actualLocale == .root)
    #expect(try Collator(locale: LocaleTag("hmn")).actualLocale == .root)
  }

  @Test func `Equal texts keep their order`() throws {
    let texts = ["b", "A", "á", "a", "B"]
    #expect(try Collator(locale: .english, strength: .primary).sorted(texts) == ["A", "á", "a", "b", "B"])
  }

  @Test func `Keys order any texts as comparing does`() throws {
    var random = SeededGenerator(seed: 4)
    for tag in ["und", "pl", "ja", "th", "ar", "de-u-co-phonebk"] {
      let collator = try Collator(locale: LocaleTag(tag))
      for _ in 0..<300 {
        let (left, right) = (random.text(of: multilingualPieces, upTo: 8), random.text(of: multilingualPieces, upTo: 8))
        let (leftKey, rightKey) = (collator.sortKey(of: left), collator.sortKey(of: right))
        let byKey = leftKey == rightKey ? 0 : leftKey.lexicographicallyPrecedes(rightKey) ? -1 : 1
        #expect(collator.compare(left, right).signum() == byKey, "\(left.debugDescription) \(right.debugDescription)")
        #expect(collator.compare(left, right).signum() == -collator.compare(right, left).signum())
      }
    }
  }

  @Test func `A long text has a whole key`() throws {
    let key = try Collator(locale: .english).sortKey(of: String(repeating: "薬é", count: 5000))
    #expect(key.count > 10_000 && !key.contains(0))
  }
}
