/// A number by its value, exact and of any length: 1.50 and 01.5 are one value.
public struct NumberValue: Hashable, Sendable {
  /// The digits from the first to the last that is not nought.
  private enum Amount: Hashable, Sendable {
    /// At most eighteen digits; nearly all numbers have few, and no text need be made of them.
    case short(UInt64)
    /// More digits in ASCII, or a fraction that no decimal equals.
    case long(String)
  }

  private let amount: Amount
  /// The power of ten of the last digit.
  public let exponent: Int

  private init(_ amount: Amount, exponent: Int) {
    self.amount = amount
    self.exponent = exponent
  }

  /// The digits from the first to the last that is not nought, ASCII; "0" for nought. A fraction that no decimal
  /// equals stands as "1/3".
  public var digits: String {
    switch amount {
    case .short(let number): String(number)
    case .long(let digits): digits
    }
  }

  /// Makes a value from the ASCII digits before and after the point.
  public init(whole: some Sequence<UInt8>, fraction: some Collection<UInt8> = []) {
    var digits = SignificantDigits()
    for digit in whole { digits.append(digit) }
    for digit in fraction { digits.append(digit) }
    let exponent = digits.number == 0 ? 0 : digits.noughts - fraction.count
    if digits.long.isEmpty {
      self.init(.short(digits.number), exponent: exponent)
    } else {
      self.init(.long(String(decoding: digits.long, as: UTF8.self)), exponent: exponent)
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
      self.init(.long("\(numerator)/\(denominator)"), exponent: 0)
    }
  }

  /// The value times a power of ten.
  public func scaled(by power: Int) -> NumberValue {
    amount == .short(0) ? self : NumberValue(amount, exponent: exponent + power)
  }

  /// Whether the value is a whole number.
  public var isWhole: Bool { exponent >= 0 && !isFraction }

  /// Whether the value is a fraction that no decimal equals.
  public var isFraction: Bool {
    guard case .long(let digits) = amount else { return false }
    return digits.utf8.contains(UInt8(ascii: "/"))
  }

  /// The whole number; `nil` for others and for those above 10¹⁸.
  public var integer: Int? {
    guard case .short(let number) = amount, exponent >= 0, exponent <= 18 else { return nil }
    let limit: UInt64 = 1_000_000_000_000_000_000
    var whole = number
    for _ in 0..<exponent where whole < limit { whole *= 10 }
    return whole < limit ? Int(whole) : nil
  }

  /// The nearest floating-point number, for comparing sizes.
  public var approximate: Double {
    let parts = digits.split(separator: "/").compactMap { Double($0) }
    if parts.count == 2 { return parts[0] / parts[1] }
    return Double("\(digits)e\(exponent)") ?? .infinity
  }

  /// The power of ten that this value must be multiplied with to be `other`; `nil` when none does.
  public func powerOfTen(to other: NumberValue) -> Int? {
    amount == other.amount && amount != .short(0) ? other.exponent - exponent : nil
  }
}

/// Gathers the digits of a number without the noughts at both ends.
private struct SignificantDigits {
  /// The digits as a number while they are at most eighteen.
  private(set) var number: UInt64 = 0
  /// The digits in ASCII as soon as they are more.
  private(set) var long: [UInt8] = []
  /// The noughts after them.
  private(set) var noughts = 0
  private var count = 0

  mutating func append(_ digit: UInt8) {
    if digit == UInt8(ascii: "0") {
      if number > 0 { noughts += 1 }
      return
    }
    count += noughts + 1
    if count <= 18 {
      for _ in 0...noughts { number *= 10 }
      number += UInt64(digit - UInt8(ascii: "0"))
    } else {
      if long.isEmpty { long = Array(String(number).utf8) }
      long += repeatElement(UInt8(ascii: "0"), count: noughts)
      long.append(digit)
    }
    noughts = 0
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
