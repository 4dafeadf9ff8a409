import Files
import ICU
import Yams

extension LanguageLibrary {
  /// How numbers, units and signs are read aloud in a language; for one without data, as ICU knows.
  public func speech(of locale: LocaleTag) throws -> SpeechFacts {
    guard let file = try facts(of: locale).file else { return SpeechFacts() }
    return try SpeechFacts.read(try FileSystem.readText(file), file: file)
  }
}

extension SpeechFacts {
  private static let fields: Set<String> = [
    "after", "cardinal", "genders", "joins", "numerals", "before-noun", "number-repairs", "characters", "signs",
    "fractions", "fraction", "over", "mixed", "power", "range", "range-rules", "per", "time", "full-hour",
    "ordinal-suffixes", "units", "unit-names", "abbreviations",
  ]

  /// Reads the `speech:` of a `language.yaml`; every field may be left out.
  public static func read(_ yaml: String, file: String) throws(InputErrors) -> SpeechFacts {
    var reader = YAMLFields(file: file, fields: [])
    let speech = try reader.openMapping(of: yaml)["speech"]?.mapping ?? [:]
    for (key, _) in speech where !fields.contains(key.string ?? "") {
      let known = fields.sorted().joined(separator: ", ")
      reader.report(at: key, "unknown field \"\(key.string ?? "")\" of speech", "use one of \(known)")
    }
    var facts = SpeechFacts()
    facts.readNumbers(speech, &reader)
    facts.readSigns(speech, &reader)
    facts.readUnits(speech, &reader)
    try reader.finish()
    return facts
  }

  private mutating func readNumbers(_ speech: Node.Mapping, _ reader: inout YAMLFields) {
    cardinal = speech["cardinal"]?.string
    genders = reader.agreements("genders", of: speech)
    cases = reader.agreements("after", of: speech)
    joins = Set(speech["joins"].map { reader.list($0) } ?? [])
    numerals = reader.numerals(of: speech)
    beforeNoun = reader.words("before-noun", of: speech)
    numberRepairs = reader.words("number-repairs", of: speech)
      .sorted { ($1.key.utf16.count, $0.key) < ($0.key.utf16.count, $1.key) }
      .map { (wrong: $0.key, right: $0.value) }
    ordinalSuffixes = speech["ordinal-suffixes"].map { reader.list($0) } ?? []
  }

  private mutating func readSigns(_ speech: Node.Mapping, _ reader: inout YAMLFields) {
    characters = Dictionary(
      reader.rawWords("characters", of: speech).compactMap { key, value in key.first.map { ($0, value) } },
      uniquingKeysWith: { first, _ in first }
    )
    signs = reader.words("signs", of: speech)
    fractions = reader.words("fractions", of: speech)
    fraction = reader.pattern("fraction", of: speech, parts: 2)
    over = reader.pattern("over", of: speech, parts: 2) ?? fraction
    mixed = reader.pattern("mixed", of: speech, parts: 2)
    power = reader.pattern("power", of: speech, parts: 2)
    range = reader.pattern("range", of: speech, parts: 2)
    time = reader.pattern("time", of: speech, parts: 2)
    fullHour = reader.pattern("full-hour", of: speech, parts: 1)
    rangeRules = speech["range-rules"]?.string
    per = speech["per"]?.string
  }

  private mutating func readUnits(_ speech: Node.Mapping, _ reader: inout YAMLFields) {
    units = reader.words("units", of: speech)
    abbreviations = reader.words("abbreviations", of: speech)
    for (unit, forms) in reader.table("unit-names", of: speech) {
      unitNames[unit] = reader.forms(forms)
    }
  }
}

extension YAMLFields {
  /// The entries of a mapping, sorted by key.
  fileprivate mutating func table(_ field: String, of mapping: Node.Mapping) -> [(String, Node)] {
    guard let node = mapping[field] else { return [] }
    guard let entries = node.mapping else {
      report(at: node, "\(field) is not a table", "write one key: value a line below \(field):")
      return []
    }
    return entries.compactMap { key, value in key.scalar.map { ($0.string, value) } }.sorted { $0.0 < $1.0 }
  }

  /// A list of words for each of ICU's rule sets.
  fileprivate mutating func agreements(_ field: String, of mapping: Node.Mapping) -> [SpeechFacts.Agreement] {
    table(field, of: mapping).map { key, value in
      SpeechFacts.Agreement(ruleSet: key, words: list(value).map(WordPattern.init))
    }
  }

  /// A table of texts.
  fileprivate mutating func words(_ field: String, of mapping: Node.Mapping) -> [String: String] {
    rawWords(field, of: mapping).mapValues(UnicodeText.nfc)
  }

  /// The words in the form in which the file gives them, which the voice may need.
  fileprivate mutating func rawWords(_ field: String, of mapping: Node.Mapping) -> [String: String] {
    var words: [String: String] = [:]
    for (key, value) in table(field, of: mapping) {
      guard let text = value.scalar?.string else {
        report(at: value, "\"\(key)\" of \(field) is not a text", "write what is said")
        continue
      }
      words[UnicodeText.nfc(key)] = text
    }
    return words
  }

  fileprivate mutating func list(_ node: Node) -> [String] {
    guard let sequence = node.sequence, sequence.allSatisfy({ $0.scalar?.string.isEmpty == false }) else {
      report(at: node, "this is not a list of words", "write [word, stem*]")
      return []
    }
    return sequence.compactMap { $0.scalar.map { UnicodeText.nfc($0.string) } }
  }

  /// A text with `{0}` and, where it has two parts, `{1}`.
  fileprivate mutating func pattern(_ field: String, of mapping: Node.Mapping, parts: Int) -> String? {
    guard let text = mapping[field]?.scalar?.string else { return nil }
    if (0..<parts).allSatisfy({ text.contains("{\($0)}") }) { return UnicodeText.nfc(text) }
    report(field, of: mapping, "\(field) lacks a part", "write {0}\(parts == 2 ? " and {1}" : "") where the numbers go")
    return nil
  }

  fileprivate mutating func forms(_ node: Node) -> [PluralCategory: String] {
    var forms: [PluralCategory: String] = [:]
    for (key, value) in node.mapping ?? [:] {
      guard let category = key.string.flatMap(PluralCategory.init(rawValue:)), let text = value.scalar?.string,
        text.contains("{0}")
      else {
        report(at: key, "this is no plural form of a unit", "write other: \"{0} …\"")
        continue
      }
      forms[category] = UnicodeText.nfc(text)
    }
    if forms[.other] == nil { report(at: node, "the unit has no form \"other\"", "add other: \"{0} …\"") }
    return forms
  }

  fileprivate mutating func numerals(of speech: Node.Mapping) -> SpeechFacts.Numerals? {
    guard let mapping = speech["numerals"]?.mapping else { return nil }
    let words = mapping["below-hundred"].map { list($0) } ?? []
    if words.count != 100 {
      report("below-hundred", of: mapping, "there are \(words.count) number words", "list the hundred from 0 to 99")
      return nil
    }
    var scales: [SpeechFacts.Numerals.Scale] = []
    for (key, value) in table("scales", of: mapping) {
      guard let power = Int(key), let pattern = value.scalar?.string, pattern.contains("{0}") else {
        report(at: value, "\"\(key)\" is no power of ten with a pattern", "write 2: \"{0} hundred\"")
        continue
      }
      scales.append(.init(power: power, pattern: UnicodeText.nfc(pattern)))
    }
    let point = text("point", of: mapping)
    return .init(belowHundred: words, scales: scales.sorted { $0.power > $1.power }, point: point)
  }
}
