import ICUShim

extension PluralRules {
  /// What must hold for a number to be in a category.
  public struct Condition: Hashable, Sendable {
    /// The category.
    public let category: PluralCategory
    /// One of these lists must hold, and of it every relation; none means that the category takes what is left.
    public let alternatives: [[Relation]]
  }

  /// One comparison of a rule, such as `i % 100 != 12..14` (UTS #35, part 3, section 5.1).
  public struct Relation: Hashable, Sendable {
    /// The operand: `n`, `i`, `v`, `w`, `f`, `t`, `c` or `e`.
    public let operand: Character
    /// The divisor whose remainder is compared; `nil` when the operand itself is.
    public let divisor: Int?
    /// Whether the value must lie outside the ranges.
    public let isNegated: Bool
    /// The values, ends included.
    public let ranges: [ClosedRange<Int>]

    /// Makes a comparison that holds inside the ranges.
    public init(operand: Character, divisor: Int?, ranges: [ClosedRange<Int>]) {
      self.operand = operand
      self.divisor = divisor
      self.ranges = ranges
      isNegated = false
    }
  }

  /// The conditions of a locale's categories in CLDR's order, so that other formats can be given the same rules.
  public static func conditions(of locale: LocaleTag, type: Kind = .cardinal) throws(ICUFailure) -> [Condition] {
    let text = try string("plural rules of \(locale)", capacity: 1024) {
      icu_plural_rules_text(locale.identifier, type == .ordinal, $0, $1, &$2)
    }
    let conditions = text.split(separator: ";").compactMap { Condition(String($0)) }
    return PluralCategory.allCases.compactMap { category in conditions.first { $0.category == category } }
  }
}

extension PluralRules.Condition {
  /// Reads ICU's `few: v  in 0..0 and i mod 10 in 2..4 or …`.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard let name = parts.first?.filter({ $0 != " " }), let category = PluralCategory(rawValue: name) else {
      return nil
    }
    let rule = parts.count > 1 ? parts[1].split(separator: " ").joined(separator: " ") : ""
    self.category = category
    alternatives =
      rule.isEmpty
      ? [] : rule.split(separator: " or ").map { $0.split(separator: " and ").compactMap(PluralRules.Relation.init) }
  }
}

extension PluralRules.Relation {
  /// Reads `n mod 10 not in 3..4, 9..9`.
  fileprivate init?(_ text: Substring) {
    var words = text.split(separator: " ")[...]
    guard let operand = words.popFirst()?.first else { return nil }
    self.operand = operand
    if words.first == "mod" {
      divisor = words.dropFirst().first.flatMap { Int($0) }
      words = words.dropFirst(2)
    } else {
      divisor = nil
    }
    isNegated = words.first == "not"
    ranges = words.drop { $0 == "not" || $0 == "in" || $0 == "within" }.compactMap { word in
      let ends = word.split { $0 == "." || $0 == "," }.compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
    }
  }
}
