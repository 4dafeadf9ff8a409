import Glibc

/// The arithmetic of a formula, as a value that can be computed and printed.
public indirect enum Expression: Hashable, Sendable {
  /// A constant, and measures each times a coefficient.
  case linear(Double, [Term])
  /// `scale × √of + plus`.
  case root(scale: Double, of: Expression, plus: Double)
  /// The sum of two expressions.
  case sum(Expression, Expression)
  /// The product of two expressions.
  case product(Expression, Expression)
  /// The first expression divided by the second.
  case quotient(Expression, Expression)
  /// The natural logarithm.
  case logarithm(Expression)
  /// One expression in another's place: `scale × inner + plus`.
  case scaled(Double, Expression, plus: Double)

  /// A measure times its coefficient.
  public struct Term: Hashable, Sendable {
    /// What the measure is multiplied with.
    public let coefficient: Double
    /// What is measured.
    public let measure: Measure

    /// Makes a term.
    public init(_ coefficient: Double, _ measure: Measure) {
      self.coefficient = coefficient
      self.measure = measure
    }
  }

  /// A measure by itself.
  public static func measure(_ measure: Measure) -> Expression { .linear(0, [Term(1, measure)]) }

  /// The value for a text; `nil` where a measure is not known or the arithmetic has no result.
  public func value(for counts: TextCounts) -> Double? {
    guard let value = unchecked(counts), value.isFinite else { return nil }
    return value
  }

  private func unchecked(_ counts: TextCounts) -> Double? {
    switch self {
    case .linear(let constant, let terms):
      var sum = constant
      for term in terms {
        guard let value = counts.value(of: term.measure) else { return nil }
        sum += term.coefficient * value
      }
      return sum
    case .root(let scale, let inner, let plus): return inner.unchecked(counts).map { scale * $0.squareRoot() + plus }
    case .sum(let a, let b): return a.unchecked(counts).flatMap { a in b.unchecked(counts).map { a + $0 } }
    case .product(let a, let b): return a.unchecked(counts).flatMap { a in b.unchecked(counts).map { a * $0 } }
    case .quotient(let a, let b): return a.unchecked(counts).flatMap { a in b.unchecked(counts).map { a / $0 } }
    case .logarithm(let inner): return inner.unchecked(counts).map { log($0) }
    case .scaled(let scale, let inner, let plus): return inner.unchecked(counts).map { scale * $0 + plus }
    }
  }

  /// Every measure in it.
  public var measures: Set<Measure> {
    switch self {
    case .linear(_, let terms): Set(terms.map(\.measure))
    case .root(_, let inner, _), .logarithm(let inner), .scaled(_, let inner, _): inner.measures
    case .sum(let a, let b), .product(let a, let b), .quotient(let a, let b): a.measures.union(b.measures)
    }
  }
}

extension Expression: CustomStringConvertible {
  /// As it is printed in a paper: `206.835 − 1.015 × words/sentence − 84.6 × syllables/word`.
  public var description: String {
    switch self {
    case .linear(let constant, let terms): Self.printed(constant, terms)
    case .root(let scale, let inner, let plus): Self.printed(scale, "√(\(inner))", plus)
    case .sum(let a, let b): "\(a) + \(b)"
    case .product(let a, let b): "(\(a)) × (\(b))"
    case .quotient(let a, let b): "(\(a)) ÷ (\(b))"
    case .logarithm(let inner): "ln(\(inner))"
    case .scaled(let scale, let inner, let plus): Self.printed(scale, "(\(inner))", plus)
    }
  }

  private static func printed(_ constant: Double, _ terms: [Term]) -> String {
    var text = constant == 0 ? "" : Self.number(constant)
    for term in terms {
      let magnitude = Self.number(abs(term.coefficient))
      let factor = magnitude == "1" ? term.measure.rawValue : "\(magnitude) × \(term.measure.rawValue)"
      if text.isEmpty {
        text = (term.coefficient < 0 ? "−" : "") + factor
      } else {
        text += (term.coefficient < 0 ? " − " : " + ") + factor
      }
    }
    return text
  }

  private static func printed(_ scale: Double, _ inner: String, _ plus: Double) -> String {
    let product = scale == 1 ? inner : "\(number(scale)) × \(inner)"
    return plus == 0 ? product : product + (plus < 0 ? " − " : " + ") + number(abs(plus))
  }

  private static func number(_ value: Double) -> String {
    let text = "\(abs(value))"
    return (value < 0 ? "−" : "") + (text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}
