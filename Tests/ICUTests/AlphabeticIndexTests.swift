import ICU
import Testing

@Suite struct AlphabeticIndexTests {
  @Test func `Texts stand below their language's letters`() throws {
    let index = try AlphabeticIndex(locale: LocaleTag("pl"))
    let buckets = index.buckets(of: ["żebro", "lek", "łokieć", "zawał", "Łódź", "ibuprofen", "δόση"])
    #expect(buckets.map(\.label) == ["I", "L", "Ł", "Z", "Ż", "…"])
    #expect(buckets.map(\.items) == [["ibuprofen"], ["lek"], ["łokieć", "Łódź"], ["zawał"], ["żebro"], ["δόση"]])
  }

  @Test func `A language of another script has its own headings`() throws {
    #expect(try AlphabeticIndex(locale: LocaleTag("ar")).labels.contains("ب"))
    #expect(try AlphabeticIndex(locale: LocaleTag("ja")).labels.contains("か"))
    #expect(try AlphabeticIndex(locale: LocaleTag("zh-Hans")).labels.contains("Z"))
    let hindi = try AlphabeticIndex(locale: LocaleTag("hi"))
    #expect(hindi.labels[hindi.bucketIndex(of: "दवा")] == "द")
  }

  @Test func `Labels that CLDR lacks can be added`() throws {
    let somali = try LocaleTag("so")
    let bare = try AlphabeticIndex(locale: somali)
    #expect(!bare.labels.contains("A"))
    let repaired = try AlphabeticIndex(locale: somali, additionalLabels: ["A", "E", "I", "O", "U"])
    #expect(repaired.buckets(of: ["ilmo", "aabo", "caano"]).map(\.label) == ["A", "C", "I"])
  }

  @Test func `An empty text and no texts are no trouble`() throws {
    let index = try AlphabeticIndex(locale: .english)
    #expect(index.labels.indices.contains(index.bucketIndex(of: "")))
    #expect(index.buckets(of: []) == [])
  }
}
