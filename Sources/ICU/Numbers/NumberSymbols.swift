import ICUShim

/// The marks and digits that a locale writes numbers with.
public struct NumberSymbols: Hashable, Sendable {
  public let decimal, grouping, percent, minus, plus, perMille: String
  /// The digits of the default numbering system, 0 to 9.
  public let digits: [String]
  /// The system that ICU uses when none is asked for, such as "latn".
  ///
  /// It differs between versions of CLDR: "arab" for `ar` in 42, "latn" in 48.
  public let defaultNumberingSystem: String
  /// The system of the language's own script; often the default.
  public let nativeNumberingSystem: String
  /// How many digits the group beside the decimal mark has; 0 when numbers are not grouped.
  public let primaryGroupingSize: Int
  /// How many digits the other groups have: 2 in Hindi.
  public let secondaryGroupingSize: Int
  /// How many digits must stand before the last group for groups to be written: 2 in Polish and Spanish.
  public let minimumGroupingDigits: Int

  /// The symbols of a locale, or of its locale in another numbering system.
  public init(_ locale: LocaleTag, numberingSystem: String? = nil) throws(ICUFailure) {
    let tag = try locale.with(numberingSystem: numberingSystem)
    let symbols = try strings("number symbols of \(tag)") { icu_number_symbols(tag, $0, $1, &$2) }
    (decimal, grouping, percent) = (symbols[0], symbols[1], symbols[2])
    (minus, plus, perMille) = (symbols[3], symbols[4], symbols[5])
    digits = Array(symbols[6..<16])
    (defaultNumberingSystem, nativeNumberingSystem) = (symbols[16], symbols[17])
    var (primary, secondary, status): (Int32, Int32, Int32) = (0, 0, 0)
    icu_number_grouping(tag, &primary, &secondary, &status)
    (primaryGroupingSize, secondaryGroupingSize) = (Int(primary), Int(secondary))
    minimumGroupingDigits = Int(icu_minimum_grouping_digits(tag))
  }

  /// The digit for nought.
  public var zeroDigit: String { digits[0] }
}

/// Digits in any script.
public enum NumberingSystems {
  /// What a decimal digit is worth, in any script; nil for anything else.
  public static func digitValue(of scalar: Unicode.Scalar) -> Int? {
    let value = icu_digit_value(scalar.value)
    return value < 0 ? nil : Int(value)
  }

  /// The ten digits of a system such as "beng"; empty for an unknown one or one without digits.
  public static func digits(of system: String) -> [String] {
    let digits = try? string("numbering systems") { icu_numbering_digits(system, $0, $1, &$2) }
    return (digits ?? "").unicodeScalars.map(String.init)
  }
}
