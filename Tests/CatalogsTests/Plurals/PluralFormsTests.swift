import ICU
import Testing

@testable import Catalogs

@Suite struct `Plural forms` {
  /// Every language that the machine's ICU or gettext may meet, and ones with the oddest rules.
  static let tags =
    "af am ar as az be bg bm bn bo br brx bs ca ceb ckb cs cy da de dsb dz ee el en eo es et eu fa ff fi fil fo fr fur fy "
    + "ga gd gl gsw gu gv ha he hi hr hsb hu hy ia id ig ii is it iu ja jgo jv ka kab kk kl km kn ko ks ksh ku kw ky lag lb "
    + "lg lkt ln lo lt lv mas mg mk ml mn mr ms mt my nb ne nl nn nqo nr nso ny om or os pa pl ps pt pt-PT rm ro ru sc se "
    + "seh sg shi si sk sl sma smj smn sms sn so sq sr ss st sv sw syr ta te th ti tk tl tn to tr ts tzm ug uk ur uz ve vi "
    + "vun wa wo xh yi yo yue zh zh-Hant zu fa-AF sr-Latn es-419"

  @Test(arguments: Self.tags.split(separator: " ").map(String.init))
  func `choose the form that CLDR chooses, for every number up to ten thousand and millions`(tag: String) throws {
    let locale = try LocaleTag(tag)
    let (forms, categories) = try PluralForms.forms(of: locale)
    let rules = PluralRules(locale)
    #expect(categories.count == forms.count)
    for number in Array(0...10_000) + [100_000, 1_000_000, 1_000_001, 2_000_000, 3_500_000, 11_000_000] {
      let index = try #require(forms.index(of: number))
      if categories[index] != rules.category(of: number) {
        Issue.record("\(tag) \(number): \(categories[index]), not \(rules.category(of: number)) (\(forms.header))")
        return
      }
    }
  }

  @Test(arguments: [
    ("en", "nplurals=2; plural=(n!=1);"), ("hi", "nplurals=2; plural=(n>1);"), ("zh-Hans", "nplurals=1; plural=0;"),
    (
      "pl",
      "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
    ),
    (
      "ar",
      "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);"
    ),
  ])
  func `are written as gettext's own tables write them`(tag: String, header: String) throws {
    #expect(try PluralForms.forms(of: LocaleTag(tag)).forms.header == header)
  }

  @Test(.enabled(if: Oracle.isInstalled("ngettext")))
  func `count as gettext counts`() throws {
    for tag in ["pl", "ar", "cy", "sl", "lv", "mt", "br", "gd"] {
      let (forms, _) = try PluralForms.forms(of: LocaleTag(tag))
      let po = """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: \(forms.header)\\n"

        msgid "one"
        msgid_plural "other"
        \((0..<forms.count).map { "msgstr[\($0)] \"\($0)\"" }.joined(separator: "\n"))

        """
      let checked = try #require(Oracle("msgfmt")).run(["-c", "-o", "/dev/null", "-"], input: Array(po.utf8))
      #expect(checked.code == 0, "\(tag): \(checked.errors)")
    }
  }

  @Test(arguments: [
    "nplurals=2", "nplurals=2; plural=n+;", "nplurals=x; plural=n;", "plural=n; nplurals=0;", "rubbish",
  ])
  func `that are malformed are refused`(header: String) { #expect(PluralForms(header) == nil) }

  @Test func `are refused when they nest without end`() {
    let deep = String(repeating: "(", count: 900) + "n" + String(repeating: ")", count: 900)
    #expect(PluralForms("nplurals=2; plural=\(deep);") == nil)
  }

  @Test func `give no index outside the forms and none for a division by zero`() {
    #expect(PluralForms("nplurals=2; plural=n;")?.index(of: 2) == nil)
    #expect(PluralForms("nplurals=2; plural=n%0;")?.index(of: 2) == nil)
    #expect(PluralForms("nplurals=2; plural= n != 1 ;")?.index(of: 2) == 1)
  }

  @Test func `differ where a header contradicts CLDR`() throws {
    let polish = try PluralForms.forms(of: LocaleTag("pl")).forms
    let english = try #require(PluralForms("nplurals=2; plural=(n != 1);"))
    #expect(english.firstDifference(from: polish) == .joined(2, 5))
    #expect(polish.firstDifference(from: english) == .parted(2, 5))
    let broken = try #require(PluralForms("nplurals=2; plural=n%10;"))
    #expect(broken.firstDifference(from: polish) == .noForm(2))
    let turned = try #require(
      PluralForms("nplurals=3; plural=(n==1 ? 2 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 0 : 1);")
    )
    #expect(polish.firstDifference(from: turned) == nil)
  }
}
