import ICU
import Languages
import Synchronization

/// Says numbers and doses in words, for counting.
final class SpokenNumbers: Sendable {
  private let locale: LocaleTag
  private let spelling: NumberSpelling?
  private let decimal: Unicode.Scalar
  /// Symbols and short names of units, by which CLDR knows them.
  private let units: [String: String]
  private let known = Mutex<[String: [SpokenWord]]>([:])

  /// The units of doses, sizes and times; CLDR and the language's facts know how each is written.
  private static let unitIDs = [
    "microgram", "milligram", "gram", "kilogram", "milliliter", "liter", "millimeter", "centimeter", "meter",
    "kilometer", "celsius", "fahrenheit", "hour", "minute", "second",
  ]
  /// A longer number is a telephone's or a code's, and is said digit by digit.
  private static let mostDigits = 7

  init(locale: LocaleTag, facts: LanguageFacts) {
    self.locale = locale
    spelling = NumberSpelling(locale)
    decimal = (try? NumberSymbols(locale))?.decimal.unicodeScalars.first ?? "."
    var units: [String: String] = [:]
    for id in Self.unitIDs where UnitSpelling.actualLocale(of: id, locale: locale) != nil {
      let forms = (try? UnitSpelling.forms(of: id, locale: locale, width: .short)) ?? []
      let written = facts.units[id, default: []].filter { !$0.isOpenAtStart && !$0.isOpenAtEnd }.map(\.text)
      for form in forms + written { units[form] = id }
    }
    self.units = units
  }

  func isUnit(_ symbol: String) -> Bool { units[symbol] != nil }

  /// The words that say a number, with the unit after it where there is one; each number is spelled out once.
  func spoken(_ number: String, unit: String?) -> [SpokenWord] {
    let key = unit.map { number + "\0" + $0 } ?? number
    if let words = known.withLock({ $0[key] }) { return words }
    let words = spell(number, unit: unit.flatMap { units[$0] })
    known.withLock { $0[key] = words }
    return words
  }

  /// "500mg" holds its unit; the letters of "3rd" stay as they are.
  private func spell(_ written: String, unit: String?) -> [SpokenWord] {
    let parts = written.numberParts(decimal: decimal)
    if parts.count == 2, case .number(let ascii) = parts[0], case .letters(let symbol) = parts[1],
      let unit = units[symbol]
    {
      return spell(ascii: ascii, unit: unit)
    }
    return parts.flatMap { part in
      switch part {
      case .letters(let letters): [SpokenWord(letters)]
      case .number(let ascii): spell(ascii: ascii, unit: unit)
      }
    }
  }

  private func spell(ascii: String, unit: String?) -> [SpokenWord] {
    guard let spelling else { return [SpokenWord(ascii)] }
    let isCode = ascii.utf8.count > Self.mostDigits || (ascii.hasPrefix("0") && !ascii.hasPrefix("0.") && ascii != "0")
    if isCode { return ascii.flatMap { digit in digit == "." ? [] : words(try? spelling.cardinal(of: String(digit))) } }
    let said = words(try? spelling.cardinal(of: ascii))
    guard let unit, let name = try? UnitSpelling.name(of: unit, value: ascii, locale: locale) else { return said }
    let around = name.split { !$0.isLetter && $0 != "-" }.map { SpokenWord(String($0)) }
    // Where a form says the number itself, as the Arabic dual does, it has no digits.
    return name.contains(where: \.isNumber) ? said + around : around
  }

  private func words(_ spelt: String?) -> [SpokenWord] {
    (spelt ?? "").split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }.map { SpokenWord(String($0)) }
  }
}

private enum NumberPart {
  case letters(String)
  /// With ASCII digits and a point.
  case number(String)
}

extension String {
  /// The numbers and letters of "500mg", "1,500.5" or "٥٠٠", marks of grouping left out.
  fileprivate func numberParts(decimal: Unicode.Scalar) -> [NumberPart] {
    var parts: [NumberPart] = []
    var digits = ""
    var letters = String.UnicodeScalarView()
    func close() {
      if !letters.isEmpty { parts.append(.letters(String(letters))) }
      if digits.hasSuffix(".") { digits.removeLast() }
      if !digits.isEmpty { parts.append(.number(digits)) }
      (digits, letters) = ("", .init())
    }
    for scalar in unicodeScalars {
      if let value = NumberingSystems.digitValue(of: scalar) {
        if !letters.isEmpty { close() }
        digits += String(value)
      } else if scalar == decimal, !digits.isEmpty, !digits.contains(".") {
        digits += "."
      } else if scalar.properties.isAlphabetic {
        if !digits.isEmpty { close() }
        letters.append(scalar)
      }
    }
    close()
    return parts
  }
}
