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

  /// The smallest number up to `limit` for which two rules choose different forms, whatever the forms' order.
  public func firstDifference(from other: PluralForms, through limit: Int = 1000) -> Int? {
    var theirs: [Int: Int] = [:]
    var ours: [Int: Int] = [:]
    for number in 0...limit {
      guard let own = index(of: number), let foreign = other.index(of: number) else { return number }
      if theirs[own, default: foreign] != foreign || ours[foreign, default: own] != own { return number }
      theirs[own] = foreign
      ours[foreign] = own
    }
    return nil
  }
}
