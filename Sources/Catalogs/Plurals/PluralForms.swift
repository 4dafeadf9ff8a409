import Files
import ICU

/// The `Plural-Forms` of a PO file: how many forms a message has, and which one a number takes.
public struct PluralForms: Hashable, Sendable {
  /// The field of a PO file's header that holds them.
  public static let headerField = "Plural-Forms"

  /// How many forms there are.
  public let count: Int
  /// The expression in C that gives a form's index for `n`, without spaces around it.
  public let expression: String
  private let tree: GettextExpression

  /// Reads `nplurals=2; plural=(n != 1);`; `nil` when it is not written so.
  public init?(_ header: String) {
    var fields: [String: String] = [:]
    for part in header.split(separator: ";") {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      fields[part[..<equals].trimmingASCIISpace] = part[part.index(after: equals)...].trimmingASCIISpace
    }
    guard let count = fields["nplurals"].flatMap({ Int($0) }), (1...10).contains(count),
      let expression = fields["plural"], let tree = GettextExpression(expression)
    else { return nil }
    self.count = count
    self.expression = expression
    self.tree = tree
  }

  /// The index of the form that a number takes; `nil` when the expression divides by zero or leaves the forms.
  public func index(of number: Int) -> Int? {
    guard let index = tree.value(number), (0..<count).contains(index) else { return nil }
    return index
  }

  /// The header's value.
  public var header: String { "nplurals=\(count); plural=\(expression);" }

  /// How two rules differ.
  public enum Difference: Hashable, Sendable {
    /// These rules have no form for a number.
    case noForm(Int)
    /// These rules give two numbers one form, and the others part them.
    case joined(Int, Int)
    /// These rules part two numbers to which the others give one form.
    case parted(Int, Int)
  }

  /// The largest number that texts count to.
  private static let largest = 1000

  /// The first number from 1 to 1,000 for which two rules choose different forms, whatever the forms' order, and a
  /// smaller one that shows it.
  ///
  /// For 0 gettext's usual headers and CLDR differ in many languages, and texts have hardly ever "0 tablets".
  public func firstDifference(from other: PluralForms) -> Difference? {
    var ours: [Int: (form: Int, number: Int)] = [:]
    var theirs: [Int: (form: Int, number: Int)] = [:]
    for number in 1...Self.largest {
      guard let own = index(of: number), let foreign = other.index(of: number) else { return .noForm(number) }
      if let first = ours[own], first.form != foreign { return .joined(first.number, number) }
      if let first = theirs[foreign], first.form != own { return .parted(first.number, number) }
      if ours[own] == nil { ours[own] = (foreign, number) }
      if theirs[foreign] == nil { theirs[foreign] = (own, number) }
    }
    return nil
  }

  /// The forms that one number alone takes, of those to 1,000: their texts may say it in words, as gettext allows.
  public func formsOfOneNumber() -> Set<Int> {
    let counts = (0...Self.largest).compactMap(index(of:)).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return Set(counts.filter { $0.value == 1 }.keys)
  }
}
