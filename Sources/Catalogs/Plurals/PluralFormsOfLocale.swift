import ICU

extension PluralForms {
  /// The forms of a locale as CLDR has them, with the category of each.
  ///
  /// Only categories that a whole number can have are forms, since gettext counts nothing else.
  public static func forms(of locale: LocaleTag) throws(ICUFailure) -> (
    forms: PluralForms, categories: [PluralCategory]
  ) {
    let rules = PluralRules(locale)
    let used = Set(trials.map(rules.category(of:)))
    let conditions = try PluralRules.conditions(of: locale).filter { used.contains($0.category) }
    let categories = conditions.map(\.category)
    guard let forms = PluralForms("nplurals=\(max(conditions.count, 1)); plural=\(expression(conditions));") else {
      preconditionFailure("an expression that this type wrote is one that it reads")
    }
    return (forms, categories.isEmpty ? [.other] : categories)
  }

  /// Numbers that have every category that whole numbers can have: CLDR's rules look at n, and at n modulo powers of
  /// ten up to a million.
  private static let trials = Array(0...1000) + [1000, 10_000, 100_000, 1_000_000].flatMap { [$0, 2 * $0, 40 * $0] }

  /// The last category takes what the others leave.
  private static func expression(_ conditions: [PluralRules.Condition]) -> String {
    let tests = conditions.dropLast().map { GettextTest($0.alternatives) }
    if tests.isEmpty { return "0" }
    if tests.count == 1, let opposite = tests[0].opposite { return "(\(opposite))" }
    return "(" + tests.enumerated().map { "\($1.text) ? \($0) : " }.joined() + "\(tests.count))"
  }
}

/// A category's condition for whole numbers, in C.
private struct GettextTest {
  private let alternatives: [[PluralRules.Relation]]

  /// Leaves out what holds for every whole number, and alternatives that hold for none.
  init(_ alternatives: [[PluralRules.Relation]]) {
    let used = alternatives.compactMap { relations in
      let constants = relations.compactMap(\.wholeNumberValue)
      return constants.contains(false) ? nil : relations.filter { $0.wholeNumberValue == nil }
    }
    self.alternatives = Self.joined(used).map { [[$0]] } ?? used
  }

  /// `i = 0 or n = 1` as one comparison, `n = 0..1`.
  private static func joined(_ alternatives: [[PluralRules.Relation]]) -> PluralRules.Relation? {
    let relations = alternatives.compactMap { $0.count == 1 && !$0[0].isNegated ? $0[0] : nil }
    guard relations.count == alternatives.count, let first = relations.first,
      relations.allSatisfy({ $0.divisor == first.divisor })
    else { return nil }
    return PluralRules.Relation(operand: "n", divisor: first.divisor, ranges: relations.flatMap(\.ranges))
  }

  var text: String {
    alternatives.map { relations in
      relations.map { $0.expression(isNegated: $0.isNegated, isAlone: relations.count == 1) }.joined(separator: " && ")
    }.joined(separator: " || ")
  }

  /// The condition turned round, where it is one comparison.
  var opposite: String? {
    guard alternatives.count == 1, alternatives[0].count == 1 else { return nil }
    return alternatives[0][0].expression(isNegated: !alternatives[0][0].isNegated, isAlone: true)
  }
}

extension PluralRules.Relation {
  /// Whether it holds, for operands that are 0 in every whole number; `nil` for `n` and `i`.
  fileprivate var wholeNumberValue: Bool? {
    operand == "n" || operand == "i" ? nil : ranges.contains { $0.contains(0) } != isNegated
  }

  /// The comparison in C; `isAlone` when nothing is joined to it by `&&`.
  fileprivate func expression(isNegated: Bool, isAlone: Bool) -> String {
    let value = divisor.map { "n%\($0)" } ?? "n"
    let parts = merged.map { range in
      let part = Self.expression(value, range, isNegated: isNegated)
      let hasOr = isNegated && range.count > 1 && range.lowerBound > 0
      return hasOr && !(isAlone && merged.count == 1) ? "(\(part))" : part
    }
    if isNegated { return parts.joined(separator: " && ") }
    let text = parts.joined(separator: " || ")
    return parts.count > 1 && !isAlone ? "(\(text))" : text
  }

  private static func expression(_ value: String, _ range: ClosedRange<Int>, isNegated: Bool) -> String {
    if range.count == 1 { return "\(value)\(isNegated ? "!=" : "==")\(range.lowerBound)" }
    if range.lowerBound == 0 { return "\(value)\(isNegated ? ">" : "<=")\(range.upperBound)" }
    return isNegated
      ? "\(value)<\(range.lowerBound) || \(value)>\(range.upperBound)"
      : "\(value)>=\(range.lowerBound) && \(value)<=\(range.upperBound)"
  }

  /// Neighbouring ranges as one: `0..0, 1..1` is `0..1`.
  private var merged: [ClosedRange<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}
