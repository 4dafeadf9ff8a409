import ICU
import Testing

@testable import Spelling

@Suite struct `Spelling dictionaries` {
  private static let installed = [
    "ar", "ar_EG", "bn_BD", "bn_IN", "en_GB", "en_US", "es_ES", "es_MX", "pl_PL", "pt_PT", "sr_Latn_RS", "sr_RS",
    "uz_UZ",
  ]

  @Test(arguments: [
    ("pl", "pl_PL"), ("pl-PL", "pl_PL"), ("ar", "ar"), ("es-MX", "es_MX"), ("es", "es_ES"), ("en-GB", "en_GB"),
    ("en", "en_US"), ("pt-PT", "pt_PT"), ("pt", "pt_PT"), ("bn", "bn_BD"), ("sr-Latn", "sr_Latn_RS"), ("uz", "uz_UZ"),
  ])
  func `are those of the locale, its language, or the country where most speak it`(tag: String, wanted: String) throws {
    #expect(InstalledDictionaries.tag(for: try LocaleTag(tag), among: Self.installed) == wanted)
  }

  @Test(arguments: ["pt-BR", "de", "zh-Hans", "sr-Cyrl-ME", "uz-Cyrl", "es-AR"])
  func `are never another country's or another script's`(tag: String) throws {
    #expect(InstalledDictionaries.tag(for: try LocaleTag(tag), among: Self.installed) == nil)
  }
}
