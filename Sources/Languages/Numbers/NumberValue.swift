/// A number by its value, exact and of any length: 1.50 and 01.5 are one value.
public struct NumberValue: Hashable, Sendable {
  /// The digits from the first to the last that is not nought, ASCII; "0" for nought. A fraction that no decimal
  /// equals stands as "1/3".
  public let digits: String
  /// The power of ten of the last digit.
  public let exponent: Int

  private init(digits: String, exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// Makes a value from the ASCII digits before and after the point.
  public init(whole: some Sequence<UInt8>, fraction: some Collection<UInt8> = []) {
    var digits = Array(whole) + Array(fraction)
    var exponent = -fraction.count
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    if significant.isEmpty {
      self.init(digits: "0", exponent: 0)
    } else {
      self.init(digits: String(decoding: significant, as: UTF8.self), exponent: exponent)
    }
  }

  /// Makes a whole number's value.
  public init(_ number: Int) { self.init(whole: String(number.magnitude).utf8) }

  /// Reads an ASCII decimal such as `2.50`, or a fraction such as `1/3`; `nil` for anything else.
  public init?(_ text: String) {
    let fraction = text.split(separator: "/", omittingEmptySubsequences: false)
    if fraction.count == 2 {
      guard let numerator = Int(fraction[0]), let denominator = Int(fraction[1]), denominator > 0 else { return nil }
      self.init(numerator, over: denominator)
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    self.init(whole: parts[0].utf8, fraction: parts.count == 2 ? Array(parts[1].utf8) : [])
  }

  /// Makes a fraction's value; `denominator` is above nought.
  public init(_ numerator: Int, over denominator: Int) {
    let hundredths = (numerator * 10_000).quotientAndRemainder(dividingBy: denominator)
    if hundredths.remainder == 0 {
      let padded =
        String(repeating: "0", count: max(0, 5 - String(hundredths.quotient).count)) + "\(hundredths.quotient)"
      self.init(whole: padded.dropLast(4).utf8, fraction: Array(padded.suffix(4).utf8))
    } else {
      self.init(digits: "\(numerator)/\(denominator)", exponent: 0)
    }
  }

  /// The value times a power of ten.
  public func scaled(by power: Int) -> NumberValue {
    digits == "0" ? self : NumberValue(digits: digits, exponent: exponent + power)
  }

  /// Whether the value is a whole number.
  public var isWhole: Bool { exponent >= 0 && !isFraction }

  /// Whether the value is a fraction that no decimal equals.
  public var isFraction: Bool { digits.utf8.contains(UInt8(ascii: "/")) }

  /// The whole number; `nil` for others and for those above 10¹⁸.
  public var integer: Int? {
    guard isWhole, digits.utf8.count + exponent <= 18 else { return nil }
    return Int(digits + String(repeating: "0", count: exponent))
  }

  /// The nearest floating-point number, for comparing sizes.
  public var approximate: Double {
    let parts = digits.split(separator: "/").compactMap { Double($0) }
    if parts.count == 2 { return parts[0] / parts[1] }
    return Double("\(digits)e\(exponent)") ?? .infinity
  }

  /// The power of ten that this value must be multiplied with to be `other`; `nil` when none does.
  public func powerOfTen(to other: NumberValue) -> Int? {
    digits == other.digits && digits != "0" ? other.exponent - exponent : nil
  }
}

extension NumberValue: CustomStringConvertible {
  /// The value as an ASCII decimal, or with its power of ten where that is large.
  public var description: String {
    if isFraction || digits == "0" { return digits }
    if exponent > 15 { return "\(digits)e\(exponent)" }
    if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
    return "\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
