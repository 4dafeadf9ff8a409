import ICU
import Languages

/// Unit symbols and their names in one language.
struct UnitReader: Sendable {
  /// A number's words with its unit's around them: "yüzde" before, "milligrams" after.
  struct Name {
    let before: String
    let after: String
    /// False where the name itself says how many, as the Arabic dual does.
    let holdsNumber: Bool
  }

  /// The symbols of the SI and those that medicine uses beside them, with CLDR's names; no language's own.
  private static let international: [String: String] = [
    "mg": "milligram", "g": "gram", "kg": "kilogram", "µg": "microgram", "μg": "microgram", "mcg": "microgram",
    "l": "liter", "L": "liter", "ml": "milliliter", "mL": "milliliter", "dl": "deciliter", "dL": "deciliter",
    "cl": "centiliter", "mm": "millimeter", "cm": "centimeter", "m": "meter", "km": "kilometer", "°C": "celsius",
    "℃": "celsius", "°F": "fahrenheit", "%": "percent", "٪": "percent", "％": "percent", "h": "hour", "min": "minute",
    "s": "second", "mmHg": "millimeter-ofhg", "mmol": "millimole", "mol": "mole", "kcal": "kilocalorie",
    "kJ": "kilojoule", "cm²": "square-centimeter", "m²": "square-meter", "IU": "international-unit",
  ]

  private let locale: LocaleTag
  private let names: [String: [PluralCategory: String]]
  private let symbols: [UInt16: [(units: [UInt16], unit: String)]]
  private let plurals: PluralRules

  init(locale: LocaleTag, facts: SpeechFacts) {
    self.locale = locale
    names = facts.unitNames
    plurals = PluralRules(locale)
    let all = Self.international.merging(facts.units) { $1 }
    let list = all.map { (units: Array($0.key.utf16), unit: $0.value) }.filter { !$0.units.isEmpty }
    symbols = Dictionary(grouping: list, by: { $0.units[0] })
      .mapValues { $0.sorted { $0.units.count > $1.units.count } }
  }

  /// The longest symbol at a place, where no letter follows it.
  func symbol(in units: [UInt16], at start: Int) -> (range: Range<Int>, unit: String)? {
    guard start < units.count else { return nil }
    for (symbol, unit) in symbols[units[start]] ?? [] {
      let end = start + symbol.count
      guard end <= units.count, units[start..<end].elementsEqual(symbol) else { continue }
      if end == units.count || !units[end].isLetter || !units[end - 1].isLetter { return (start..<end, unit) }
    }
    return nil
  }

  /// A unit's name beside a number; `nil` where nobody knows one in the language.
  func name(of unit: String, value: String) -> Name? {
    if let forms = names[unit] {
      let category = (try? plurals.category(ofFormatted: value)) ?? .other
      return (forms[category] ?? forms[.other]).map { Name(pattern: $0) }
    }
    guard UnitSpelling.actualLocale(of: unit, locale: locale) != nil,
      let text = try? UnitSpelling.name(of: unit, value: value, locale: locale, numberingSystem: "latn")
    else { return nil }
    return Name(text)
  }

  /// The unit's name without a number, as in "per kilogram" or "in milligrams".
  func bareName(of unit: String, isPlural: Bool) -> String? {
    if let name = name(of: unit, value: isPlural ? "5" : "1") {
      return [name.before, name.after].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return nil
  }
}

extension UnitReader.Name {
  /// Splits what ICU writes at its number.
  fileprivate init(_ text: String) {
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit) else {
      self.init(before: "", after: text, holdsNumber: false)
      return
    }
    self.init(before: trimmed(text[..<first]), after: trimmed(text[text.index(after: last)...]), holdsNumber: true)
  }

  fileprivate init(pattern: String) {
    let parts = pattern.split(separator: "{0}", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(before: trimmed(parts[0]), after: trimmed(parts.last ?? ""), holdsNumber: true)
  }
}

private func trimmed(_ text: Substring) -> String {
  let isSpace: (Unicode.Scalar) -> Bool = { UnicodeText.isWhiteSpace($0) || UnicodeText.isDefaultIgnorable($0) }
  var scalars = text.unicodeScalars
  while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
  while let last = scalars.last, isSpace(last) { scalars.removeLast() }
  return UnicodeText.nfc(String(scalars))
}

extension UInt16 {
  /// Whether it is a letter or a mark on one; half a surrogate pair counts as one.
  var isLetter: Bool {
    guard let scalar = Unicode.Scalar(self) else { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// Whether it separates words on a line.
  var isSpace: Bool { Unicode.Scalar(self).map(UnicodeText.isWhiteSpace) ?? false }
}
