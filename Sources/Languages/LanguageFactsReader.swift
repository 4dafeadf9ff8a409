import Files
import ICU
import Yams

extension LanguageFacts {
  /// Reads a `language.yaml`.
  ///
  /// Its fields are `digits`, `abbreviations`, `words` (a list for each ``Concept``), `numbers` (word: value) and
  /// `units` (a list for each CLDR unit). Every one may be left out.
  public static func read(_ yaml: String, file: String, locale: LocaleTag) throws(InputErrors) -> LanguageFacts {
    var reader = YAMLFields(file: file, fields: ["digits", "abbreviations", "words", "numbers", "units", "speech"])
    let mapping = try reader.mapping(of: yaml)
    let facts = LanguageFacts(
      locale: locale,
      digits: reader.digits(of: mapping),
      abbreviations: reader.texts("abbreviations", of: mapping).map(\.text),
      words: reader.concepts(of: mapping),
      numbers: reader.numbers(of: mapping),
      units: reader.units(of: mapping),
      file: file
    )
    try reader.finish()
    return facts
  }
}

extension YAMLFields {
  fileprivate mutating func digits(of mapping: Node.Mapping) -> String {
    guard let name = mapping["digits"]?.string else { return "latn" }
    if NumberingSystems.digits(of: name).count == 10 { return name }
    report("digits", of: mapping, "unknown numbering system \"\(name)\"", "use a CLDR name such as latn, arab or beng")
    return "latn"
  }

  fileprivate mutating func concepts(of mapping: Node.Mapping) -> [Concept: [WordPattern]] {
    var words: [Concept: [WordPattern]] = [:]
    for (key, value) in mapping["words"]?.mapping ?? [:] {
      guard let concept = key.string.flatMap(Concept.init(rawValue:)) else {
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

  fileprivate mutating func numbers(of mapping: Node.Mapping) -> [String: String] {
    var numbers: [String: String] = [:]
    for (key, value) in mapping["numbers"]?.mapping ?? [:] {
      guard let word = key.scalar?.string, let number = value.scalar?.string, number.isASCIINumber else {
        report(at: key, "the number word has no value", "write word: 5, or word: 0.5")
        continue
      }
      numbers[UnicodeText.nfc(word)] = number
    }
    return numbers
  }
}

extension String {
  fileprivate var isASCIINumber: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
