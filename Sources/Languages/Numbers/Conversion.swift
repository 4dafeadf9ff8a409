/// Whether two quantities in different units are one amount.
public enum Conversion {
  /// Whether both units measure the same kind of thing: grams and pounds do.
  public static func areComparable(_ left: String, _ right: String) -> Bool {
    if isTemperature(left) || isTemperature(right) { return isTemperature(left) && isTemperature(right) }
    guard let left = CLDRUnits.factors[left], let right = CLDRUnits.factors[right] else { return left == right }
    return left.dimension == right.dimension
  }

  /// Whether the amounts agree when one may have been rounded: they differ by at most a twentieth.
  public static func agree(_ left: Double, _ leftUnit: String, _ right: Double, _ rightUnit: String) -> Bool {
    if isTemperature(leftUnit), isTemperature(rightUnit) {
      return abs(celsius(left, leftUnit) - celsius(right, rightUnit)) <= 0.6
    }
    guard let one = CLDRUnits.factors[leftUnit], let other = CLDRUnits.factors[rightUnit],
      one.dimension == other.dimension
    else { return false }
    let (a, b) = (left * one.factor, right * other.factor)
    return abs(a - b) <= 0.05 * max(abs(a), abs(b))
  }

  private static func isTemperature(_ unit: String) -> Bool { unit == "celsius" || unit == "fahrenheit" }

  private static func celsius(_ degrees: Double, _ unit: String) -> Double {
    unit == "fahrenheit" ? (degrees - 32) / 1.8 : degrees
  }
}
