import Foundation
import Testing

@testable import ICU

@Suite struct LocaleTagTests {
  @Test(arguments: [
    ("zh-Hans", "zh-Hans"), ("ZH-hant-hk", "zh-Hant-HK"), ("pt_br", "pt-BR"), ("es-419", "es-419"), ("fa-AF", "fa-AF"),
    ("fil", "fil"), ("CKB", "ckb"), ("hmn", "hmn"), ("iw", "he"), ("de-u-co-phonebk", "de-u-co-phonebk"),
    ("und", "und"), ("root", "und"),
  ])
  func `A tag is read in any case and written in its own`(_ written: String, _ canonical: String) throws {
    #expect(try LocaleTag(written).identifier == canonical)
  }

  @Test(arguments: [
    ("", LocaleTag.Unknown.Reason.illFormed), ("e", .illFormed), ("pl PL", .illFormed), ("pl-", .illFormed),
    ("-pl", .illFormed), ("pl\0x", .illFormed), ("polski język", .illFormed), ("x-clinic", .illFormed),
    ("xx", .language), ("english", .language), ("en-Abcd", .script), ("en-XX", .region), ("en-UK", .region),
  ])
  func `What names no locale is refused`(_ written: String, _ reason: LocaleTag.Unknown.Reason) {
    #expect(throws: LocaleTag.Unknown(tag: written, reason: reason)) { try LocaleTag(written) }
  }

  @Test func `A refusal says what is wrong and what to write`() {
    #expect(
      LocaleTag.Unknown(tag: "en-UK", reason: .region).description
        == "\"en-UK\" names an unknown region; use its ISO 3166 code, such as \"GB\""
    )
  }

  @Test func `Subtags are told apart`() throws {
    let hongKong = try LocaleTag("zh-Hant-HK")
    #expect(hongKong.language == "zh" && hongKong.script == "Hant" && hongKong.region == "HK")
    #expect(try LocaleTag("es-419").region == "419")
    #expect(try LocaleTag("de-u-co-phonebk").region == nil)
  }

  @Test(arguments: [
    ("en", "Latn"), ("ru", "Cyrl"), ("zh", "Hans"), ("zh-TW", "Hant"), ("ur", "Arab"), ("pa", "Guru"),
    ("pa-PK", "Arab"),
    ("ku", "Latn"), ("ckb", "Arab"), ("am", "Ethi"), ("ja", "Jpan"), ("ko", "Kore"), ("my", "Mymr"), ("km", "Khmr"),
  ])
  func `A tag without a script has its likely one`(_ tag: String, _ script: String) throws {
    #expect(try LocaleTag(tag).script == script)
  }

  @Test func `Right-to-left follows the script`() throws {
    for tag in ["ar", "fa", "ur", "ps", "ckb", "he", "pa-PK", "ku-Arab"] {
      #expect(try LocaleTag(tag).isRightToLeft, "\(tag)")
    }
    for tag in ["en", "pa", "ku", "so", "am", "zh-Hant"] { #expect(try !LocaleTag(tag).isRightToLeft, "\(tag)") }
  }

  @Test func `Likely subtags are added and taken away`() throws {
    #expect(try LocaleTag("zh-TW").maximized.identifier == "zh-Hant-TW")
    #expect(try LocaleTag("zh-Hant-TW").minimized.identifier == "zh-TW")
    #expect(try LocaleTag("pl-Latn-PL").minimized.identifier == "pl")
  }

  @Test(arguments: [
    ("es-MX", ["es-419", "es"]), ("es-419", ["es"]), ("en-GB", ["en-001", "en"]), ("pt-AO", ["pt-PT", "pt"]),
    ("fa-AF", ["fa"]), ("zh-Hans", ["zh"]), ("nb", ["no"]), ("de-u-co-phonebk", ["de"]), ("pl", []), ("und", []),
  ])
  func `A locale inherits along CLDR's chain`(_ tag: String, _ parents: [String]) throws {
    #expect(try LocaleTag(tag).parents.map(\.identifier) == parents)
  }

  @Test(arguments: [("zh-Hant", []), ("zh-TW", ["zh-Hant"]), ("sr-Latn", []), ("pa-PK", ["pa-Arab"]), ("ht", [])])
  func `Inheriting changes neither script nor language`(_ tag: String, _ parents: [String]) throws {
    #expect(try LocaleTag(tag).parents.map(\.identifier) == parents)
  }

  @Test(arguments: [
    ("pl", "polski"), ("guw", "guw"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"), ("pt-BR", "Português (Brasil)"),
    ("ar", "العربية"),
    ("ur", "اردو"), ("fr", "Français"), ("so", "Soomaali"), ("fa-AF", "دری"), ("en", "English"), ("ru", "Русский"),
  ])
  func `An endonym is in its own language and fit for a menu`(_ tag: String, _ name: String) throws {
    #expect(try LocaleTag(tag).endonym == name)
  }

  @Test func `A name in another language stands within a sentence`() throws {
    let polish = try LocaleTag("pl")
    #expect(polish.displayName(in: .english) == "Polish")
    #expect(polish.displayName(in: try LocaleTag("fr")) == "polonais")
    #expect(try LocaleTag("zh-Hans").displayName(in: polish) == "chiński uproszczony")
  }

  @Test func `Tags are ordered by their letters and coded as one string`() throws {
    let tags = try ["zh-Hans", "ar", "pt-BR", "pt"].map { try LocaleTag($0) }
    #expect(tags.sorted().map(\.identifier) == ["ar", "pt", "pt-BR", "zh-Hans"])
    let data = try JSONEncoder().encode(tags)
    #expect(String(decoding: data, as: UTF8.self) == #"["zh-Hans","ar","pt-BR","pt"]"#)
    #expect(try JSONDecoder().decode([LocaleTag].self, from: data) == tags)
    #expect(throws: LocaleTag.Unknown.self) { try JSONDecoder().decode([LocaleTag].self, from: Data(#"["xx"]"#.utf8)) }
  }
}
