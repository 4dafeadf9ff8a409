import Files
import ICU
import Yams

extension LanguageFacts {
  /// Reads a `language.yaml`, whose fields `docs/language-facts.md` explains. Every one may be left out.
  ///
  /// `speech` belongs to the voice and is not read here.
  public static func read(_ yaml: String, file: String, locale: LocaleTag) throws(InputErrors) -> LanguageFacts {
    var reader = YAMLFields(file: file, fields: fields)
    let mapping = try reader.mapping(of: yaml)
    var draft = Draft()
    draft.digits = reader.digits(of: mapping)
    draft.abbreviations = reader.texts("abbreviations", of: mapping).map(\.text)
    draft.prefixes = reader.texts("prefixes", of: mapping).map(\.text)
    draft.words = reader.concepts(of: mapping)
    draft.numbers = reader.values("numbers", of: mapping, remedy: "write word: 5, word: 0.5 or word: 1/3") {
      NumberValue($0)
    }
    draft.ordinals = reader.values("ordinals", of: mapping, remedy: "write word: 1") { Int($0) }
    draft.scales = reader.values("scales", of: mapping, remedy: "write word: 1000000, a power of ten") {
      NumberValue($0).flatMap { $0.digits == "1" && $0.exponent > 0 ? $0.exponent : nil }
    }
    draft.months = reader.values("months", of: mapping, remedy: "write name: 1, up to 12") {
      Int($0).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    draft.units = reader.units(of: mapping)
    draft.idioms = reader.texts("idioms", of: mapping).map { UnicodeText.nfc($0.text) }
    draft.reduplicated = Set(reader.texts("reduplicated", of: mapping).map { UnicodeText.nfc($0.text) })
    draft.letters = Set(mapping["letters"]?.scalar?.string.unicodeScalars.filter { $0 != " " } ?? [])
    draft.quotes = reader.quotes(of: mapping)
    draft.spacedMarks = Set(mapping["spaced"]?.scalar?.string.utf16.filter { $0 != 0x20 } ?? [])
    draft.spelling = reader.texts("spelling", of: mapping).map { WordPattern(UnicodeText.nfc($0.text)) }
    draft.spellingLocale = reader.locale("spelled-as", of: mapping)
    try reader.finish()
    return LanguageFacts(draft, locale: locale, file: file)
  }

  private static let fields: Set<String> = [
    "digits", "abbreviations", "prefixes", "words", "numbers", "ordinals", "scales", "months", "units", "reduplicated",
    "letters", "quotes", "spaced", "idioms", "spelling", "spelled-as", "speech",
  ]
}

extension YAMLFields {
  fileprivate mutating func digits(of mapping: Node.Mapping) -> String? {
    guard let name = mapping["digits"]?.string else { return nil }
    if NumberingSystems.digits(of: name).count == 10 { return name }
    report("digits", of: mapping, "unknown numbering system \"\(name)\"", "use a CLDR name such as latn, arab or beng")
    return nil
  }

  fileprivate mutating func locale(_ field: String, of mapping: Node.Mapping) -> LocaleTag? {
    guard let tag = mapping[field]?.string else { return nil }
    if let locale = try? LocaleTag(tag) { return locale }
    report(field, of: mapping, "\"\(tag)\" is no language tag", "write one such as pt-PT")
    return nil
  }

  fileprivate mutating func concepts(of mapping: Node.Mapping) -> [Concept: [WordPattern]] {
    var words: [Concept: [WordPattern]] = [:]
    for (key, value) in mapping["words"]?.mapping ?? [:] {
      guard let concept = key.scalar.flatMap({ Concept(rawValue: $0.string) }) else {
        let known = Concept.allCases.map(\.rawValue).joined(separator: ", ")
        report(at: key, "unknown meaning \"\(key.string ?? "")\"", "use one of \(known)")
        continue
      }
      words[concept] = patterns(value)
    }
    return words
  }

  fileprivate mutating func units(of mapping: Node.Mapping) -> [String: [WordPattern]] {
    var units: [String: [WordPattern]] = [:]
    for (key, value) in mapping["units"]?.mapping ?? [:] { units[key.string ?? ""] = patterns(value) }
    return units
  }

  private mutating func patterns(_ node: Node) -> [WordPattern] {
    guard let sequence = node.sequence, sequence.allSatisfy({ $0.scalar?.string.isEmpty == false }) else {
      report(at: node, "this is not a list of words", "write [word, \"two words\", stem*]")
      return []
    }
    return sequence.compactMap { $0.scalar?.string }.map { WordPattern(UnicodeText.nfc($0)) }
  }

  fileprivate mutating func values<Value>(
    _ field: String,
    of mapping: Node.Mapping,
    remedy: String,
    _ read: (String) -> Value?
  ) -> [WordPattern: Value] {
    var values: [WordPattern: Value] = [:]
    for (key, value) in mapping[field]?.mapping ?? [:] {
      guard let word = key.scalar?.string, let value = value.scalar.flatMap({ read($0.string) }) else {
        report(at: key, "the word \"\(key.scalar?.string ?? "")\" in \(field) has no value that it can have", remedy)
        continue
      }
      values[WordPattern(UnicodeText.nfc(word))] = value
    }
    return values
  }

  fileprivate mutating func quotes(of mapping: Node.Mapping) -> [QuotationPair] {
    texts("quotes", of: mapping).compactMap { text, _ in
      let marks = text.split(separator: " ").map(String.init)
      if marks.count == 2 { return QuotationPair(open: marks[0], close: marks[1]) }
      report("quotes", of: mapping, "\"\(text)\" is not a pair of marks", "write \"„ ”\", with a space between")
      return nil
    }
  }
}
