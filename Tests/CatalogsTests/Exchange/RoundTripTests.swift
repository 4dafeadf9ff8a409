import Files
import ICU
import Testing

@testable import Catalogs

private let formats: [CatalogFormat] = [.xliff12, .xliff21, .csv]

@Suite struct `Round trips of catalogs` {
  @Test(.enabled(if: ForeignCatalogs.areInstalled, "install gettext and translated programs"), arguments: formats)
  func `lose nothing of other projects' catalogs`(format: CatalogFormat) throws {
    var languages: Set<String> = []
    for (index, (name, bytes)) in ForeignCatalogs.all.enumerated() where index % 3 == 0 {
      let catalog = try ForeignCatalogs.catalog(bytes, name: name)
      let texts = catalog.units.flatMap { [$0.key.source] + $0.targets }
      if format != .csv, !texts.allSatisfy(XMLEscapes.canHold) { continue }
      let back = try roundTrip(catalog, through: format)
      let isSame = messages(back) == messages(catalog)
      #expect(isSame, "\(name)")
      languages.insert(catalog.locale.language)
    }
    #expect(languages.count > 20)
  }

  /// A catalog before anyone translated it.
  private func untranslated(_ catalog: Catalog) -> Catalog {
    let units = catalog.units.map { unit in
      var message = POMessage(unit)
      message.targets = message.targets.map { _ in "" }
      message.isFuzzy = false
      return CatalogUnit(POEntry(message: message, range: 0..<0, strings: []), position: unit.position)
    }
    return Catalog(locale: catalog.locale, file: catalog.file, units: units, origin: catalog.origin)
  }

  /// A unit that is written otherwise than this project does is one of another tool.
  @Test(
    .enabled(if: ForeignCatalogs.areInstalled, "install gettext and translated programs"),
    arguments: [CatalogFormat.xliff12, .xliff21],
    ["<source>", "<source >"]
  )
  func `fill an empty XLIFF file with other projects' translations`(format: CatalogFormat, tag: String) throws {
    var count = 0
    for (index, (name, bytes)) in ForeignCatalogs.all.enumerated() where index % 12 == 0 {
      let catalog = try ForeignCatalogs.catalog(bytes, name: name)
      let texts = catalog.units.flatMap { [$0.key.source] + $0.targets }
      if !texts.allSatisfy(XMLEscapes.canHold) { continue }
      let empty = try CatalogWriter.write(untranslated(catalog), as: format, path: "x.xlf").bytes
      let file = Array(String(decoding: empty, as: UTF8.self).replacing("<source>", with: tag).utf8)
      let written = try CatalogWriter.write(catalog, as: format, path: "x.xlf", over: file)
      let there = try CatalogReader.read(written.bytes, file: "x.xlf")
      let isSame = messages(there) == messages(catalog)
      #expect(isSame && written.losses.isEmpty, "\(name): \(written.losses)")
      count += catalog.units.count
    }
    #expect(count > 1000)
  }

  static let rich = """
    msgid ""
    msgstr ""
    "Project-Id-Version: x 1.0\\n"
    "Language: pl\\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"
    "Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 "
    "|| n%100>14) ? 1 : 2);\\n"

    # mine & <yours>
    # second
    #. a note
    #. another "note"
    #: leaflet.md:3 other.md
    #, fuzzy, c-format, x-strange
    #| msgctxt "old/place"
    #| msgid "Call {clinicPhone}"
    msgctxt "treatment"
    msgid "Call {clinicPhone} or {clinicName} & wait < 5\\n"
    msgstr "Zadzwoń: {clinicName}, {clinicPhone} & czekaj < 5\\n"

    #| msgid "%d old day"
    #| msgid_plural "%d old days"
    msgid "%d day"
    msgid_plural "%d days"
    msgstr[0] "%d dzień"
    msgstr[1] "%d dni"
    msgstr[2] "%d dni"

    msgid "{count, plural, one {# tablet for {name}} other {# tablets}}"
    msgstr "{count, plural, one {# tabletka dla {name}} few {# tabletki} many {# tabletek} other {# tabletki}}"

    msgctxt "a"
    msgid "  Untranslated  "
    msgstr ""

    #, fuzzy
    #~| msgid "Before"
    #~ msgctxt "c"
    #~ msgid "Gone"
    #~ msgstr "Nie ma"

    """

  @Test(arguments: formats)
  func `keep contexts, notes, flags, plurals, previous and obsolete messages`(format: CatalogFormat) throws {
    let catalog = try CatalogReader.read(Array(Self.rich.utf8), file: "x.po")
    let back = try roundTrip(catalog, through: format)
    #expect(messages(back) == messages(catalog))
    #expect(format == .csv || back.header == catalog.header)
    #expect(back.units.map(\.state) == [.fuzzy, .translated, .translated, .untranslated])
  }

  @Test(arguments: [CatalogFormat.xliff12, .xliff21])
  func `mark arguments as codes that tools protect`(format: CatalogFormat) throws {
    let catalog = try CatalogReader.read(Array(Self.rich.utf8), file: "x.po")
    let text = String(decoding: try CatalogWriter.write(catalog, as: format, path: "x.xlf").bytes, as: UTF8.self)
    let code = format == .xliff12 ? "<ph id=\"2\">{clinicName}</ph>" : "<data id=\"d2\">{clinicName}</data>"
    #expect(text.contains(code))
    #expect(text.contains("wait &lt; 5"))
    #expect(text.contains("# tablet for {name}"))
  }

  /// What a catalog says as PO, directly and by way of XLIFF, to msgfmt.
  private func codes(_ catalog: Catalog) throws -> [Int32] {
    let msgfmt = try #require(Oracle("msgfmt"))
    let xliff = try CatalogWriter.write(catalog, as: .xliff21, path: "x.xlf").bytes
    return try [catalog, CatalogReader.read(xliff, file: "x.xlf")].map { catalog in
      let po = try CatalogWriter.write(catalog, as: .po, path: "x.po").bytes
      return try msgfmt.run(["-c", "-o", "/dev/null", "-"], input: po).code
    }
  }

  @Test(.enabled(if: Oracle.isInstalled("msgfmt"), "install Debian's package gettext"))
  func `write PO that msgfmt accepts`() throws {
    #expect(try codes(CatalogReader.read(Array(Self.rich.utf8), file: "x.po")) == [0, 0])
  }

  @Test(.enabled(if: ForeignCatalogs.areInstalled, "install gettext and translated programs"))
  func `write other projects' PO so that msgfmt says of it what it said before`() throws {
    let catalogs = try ForeignCatalogs.all.prefix(12).map { try ForeignCatalogs.catalog($0.bytes, name: $0.name) }
    let codes = try catalogs.map(codes)
    #expect(codes.map { $0[0] } == codes.map { $0[1] })
    #expect(codes.contains { $0[0] == 0 })
  }

  @Test func `name what a format cannot hold`() throws {
    let catalog = try CatalogReader.read(Array(Self.rich.utf8), file: "x.po")
    let losses = try CatalogWriter.write(catalog, as: .xcstrings, path: "x.xcstrings").losses
    #expect(losses.contains { $0.hasPrefix("translators' comments of 1 units, \"treatment\" at x.po:20") })
    #expect(losses.contains("the header's fields"))
    #expect(try CatalogWriter.write(catalog, as: .xliff12, path: "x.xlf").losses.isEmpty)
  }
}

@Suite struct `String catalogs` {
  static let sample = """
    {
      "sourceLanguage" : "en",
      "strings" : {
        "%lld tablets" : {
          "comment" : "A dose",
          "localizations" : {
            "en" : {
              "variations" : {
                "plural" : {
                  "one" : {
                    "stringUnit" : {
                      "state" : "translated",
                      "value" : "%lld tablet"
                    }
                  },
                  "other" : {
                    "stringUnit" : {
                      "state" : "translated",
                      "value" : "%lld tablets"
                    }
                  }
                }
              }
            },
            "pl" : {
              "variations" : {
                "plural" : {
                  "few" : {
                    "stringUnit" : {
                      "state" : "translated",
                      "value" : "%lld tabletki"
                    }
                  },
                  "many" : {
                    "stringUnit" : {
                      "state" : "translated",
                      "value" : "%lld tabletek {x}"
                    }
                  },
                  "one" : {
                    "stringUnit" : {
                      "state" : "translated",
                      "value" : "%lld tabletka, it's"
                    }
                  },
                  "other" : {
                    "stringUnit" : {
                      "state" : "translated",
                      "value" : "%lld tabletki #1"
                    }
                  }
                }
              }
            }
          }
        },
        "Gone" : {
          "extractionState" : "stale",
          "localizations" : {
            "pl" : {
              "stringUnit" : {
                "state" : "translated",
                "value" : "Nie ma"
              }
            }
          }
        },
        "Hello" : {
          "extractionState" : "manual",
          "localizations" : {
            "pl" : {
              "stringUnit" : {
                "state" : "needs_review",
                "value" : "Cześć"
              }
            }
          }
        },
        "LeafletKit" : {
          "shouldTranslate" : false
        },
        "Take %lld" : {
          "localizations" : {
            "pl" : {
              "stringUnit" : {
                "state" : "translated",
                "value" : "Weź %#@count@ dziennie"
              },
              "substitutions" : {
                "count" : {
                  "argNum" : 1,
                  "formatSpecifier" : "lld",
                  "variations" : {
                    "plural" : {
                      "one" : {
                        "stringUnit" : {
                          "state" : "translated",
                          "value" : "%arg tabletkę"
                        }
                      },
                      "other" : {
                        "stringUnit" : {
                          "state" : "translated",
                          "value" : "%arg tabletki"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "Unfinished" : {

        }
      },
      "version" : "1.0"
    }

    """

  @Test func `become messages with ICU plurals and states`() throws {
    let catalog = try CatalogReader.read(Array(Self.sample.utf8), file: "x.xcstrings")
    #expect(catalog.locale.identifier == "pl")
    let tablets = catalog.units[0]
    #expect(tablets.key.source == "{0, plural, one {%lld tablet} other {%lld tablets}}")
    #expect(tablets.key.context == "%lld tablets")
    #expect(tablets.target.contains("many {%lld tabletek '{'x'}'}"))
    #expect(tablets.target.contains("other {%lld tabletki '#'1}"))
    #expect(catalog.obsolete.map(\.key.source) == ["Gone"])
    #expect(catalog.units.map(\.state) == [.translated, .fuzzy, .untranslated, .translated, .untranslated])
    #expect(catalog.units.map(\.isTranslatable) == [true, true, false, true, true])
    #expect(catalog.units[3].target == "Weź {count, plural, one {# tabletkę} other {# tabletki}} dziennie")
    #expect(catalog.position(ofUTF16: 2, in: .target(0), ofUnit: 1) == TextPosition(line: 74, column: 26))
  }

  @Test func `come back from PO as Xcode wrote them`() throws {
    let catalog = try CatalogReader.read(Array(Self.sample.utf8), file: "x.xcstrings")
    var po = try CatalogReader.read(CatalogWriter.write(catalog, as: .po, path: "x.po").bytes, file: "x.po")
    po.sourceLocale = catalog.sourceLocale
    // Substitutions stand only in the translation, so that the source is no ICU message.
    let back = try CatalogWriter.write(po, as: .xcstrings, path: "x.xcstrings", over: Array(Self.sample.utf8))
    #expect(String(decoding: back.bytes, as: UTF8.self) == Self.sample)
  }

  /// What PO cannot hold: variations by device, other languages, a tool's own members.
  static let devices = """
    {
      "sourceLanguage" : "en",
      "strings" : {
        "Tap" : {
          "x-tool" : [ 1, "two", null ],
          "localizations" : {
            "de" : { "stringUnit" : { "state" : "translated", "value" : "Tippen" } },
            "pl" : {
              "variations" : {
                "device" : {
                  "iphone" : { "stringUnit" : { "state" : "translated", "value" : "Stuknij" } },
                  "other" : { "stringUnit" : { "state" : "translated", "value" : "Kliknij" } }
                }
              }
            }
          }
        },
        "Thanks" : {
          "localizations" : { "pl" : { "stringUnit" : { "state" : "new", "value" : "" } } }
        }
      },
      "version" : "1.0"
    }

    """

  @Test func `keep devices and other languages when one translation comes back from PO`() throws {
    let catalog = try CatalogReader.read(Array(Self.devices.utf8), file: "x.xcstrings", locale: LocaleTag("pl"))
    let written = String(decoding: try CatalogWriter.write(catalog, as: .po, path: "x.po").bytes, as: UTF8.self)
    let translated = written.replacing("msgid \"Thanks\"\nmsgstr \"\"", with: "msgid \"Thanks\"\nmsgstr \"Dzięki\"")
    #expect(translated != written)
    let po = try CatalogReader.read(Array(translated.utf8), file: "x.po")
    let back = try CatalogWriter.write(po, as: .xcstrings, path: "x.xcstrings", over: Array(Self.devices.utf8)).bytes
    let text = String(decoding: back, as: UTF8.self)
    for kept in ["Tippen", "Stuknij", "Kliknij", "x-tool", "iphone"] { #expect(text.contains(kept), "\(kept)") }
    let again = try CatalogReader.read(back, file: "x.xcstrings", locale: LocaleTag("pl"))
    #expect(again.units.last?.target == "Dzięki" && again.units.last?.state == .translated)
  }

  @Test func `made anew say the same`() throws {
    let catalog = try CatalogReader.read(Array(Self.sample.utf8), file: "x.xcstrings")
    let anew = try CatalogReader.read(
      CatalogWriter.write(catalog, as: .xcstrings, path: "y.xcstrings").bytes,
      file: "y.xcstrings"
    )
    #expect(anew.units.map(\.key) == catalog.units.map(\.key))
    #expect(anew.units.map(\.targets) == catalog.units.map(\.targets))
    #expect(anew.units.map(\.state) == catalog.units.map(\.state))
  }

  @Test(arguments: [
    ("{", "x:1:2"), ("{\"a\": }", "x:1:7: a value is missing"), ("{\"a\": 1, \"a\": 2}", "x:1:10: \"a\" stands twice"),
    (String(repeating: "[", count: 5000), "nested too deeply"), ("{\"a\": \"\\ud800\"}", "half a character"),
    ("{\"sourceLanguage\": \"en\"}", "this is no string catalog"),
  ])
  func `that are broken are refused with a place`(text: String, expected: String) {
    let error = #expect(throws: InputError.self) { try XCStrings.read(Array(text.utf8), file: "x", locale: nil) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }
}
