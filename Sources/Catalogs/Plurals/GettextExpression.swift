/// The C expression of a `Plural-Forms` header, as gettext's `plural.y` reads it.
struct GettextExpression: Hashable, Sendable {
  private let root: Node

  private indirect enum Node: Hashable, Sendable {
    case number(Int), variable
    case not(Node)
    case binary(Operator, Node, Node)
    case choice(Node, Node, Node)
  }

  private enum Operator: String, Sendable {
    case or = "||", and = "&&", equal = "==", unequal = "!=", less = "<", more = ">", atMost = "<=", atLeast = ">="
    case plus = "+", minus = "-", times = "*", divided = "/", modulo = "%"

    /// From the loosest, as in C.
    var precedence: Int {
      switch self {
      case .or: 1
      case .and: 2
      case .equal, .unequal: 3
      case .less, .more, .atMost, .atLeast: 4
      case .plus, .minus: 5
      case .times, .divided, .modulo: 6
      }
    }
  }

  /// Reads an expression; `nil` when it is malformed or too deep.
  init?(_ text: String) {
    guard text.utf8.count <= 2000, var parser = Parser(text), let root = parser.choice(), parser.isAtEnd else {
      return nil
    }
    self.root = root
  }

  /// The value for `n`; `nil` on a division by zero or an overflow.
  func value(_ n: Int) -> Int? { Self.value(root, n) }

  private static func value(_ node: Node, _ n: Int) -> Int? {
    switch node {
    case .number(let number): return number
    case .variable: return n
    case .not(let operand): return value(operand, n).map { $0 == 0 ? 1 : 0 }
    case .choice(let condition, let yes, let no):
      return value(condition, n).flatMap { $0 != 0 ? value(yes, n) : value(no, n) }
    case .binary(let sign, let left, let right):
      guard let a = value(left, n) else { return nil }
      if sign == .and, a == 0 { return 0 }
      if sign == .or, a != 0 { return 1 }
      return value(right, n).flatMap { result(sign, a, $0) }
    }
  }

  private static func result(_ sign: Operator, _ a: Int, _ b: Int) -> Int? {
    switch sign {
    case .or, .and: b != 0 ? 1 : 0
    case .equal: a == b ? 1 : 0
    case .unequal: a != b ? 1 : 0
    case .less: a < b ? 1 : 0
    case .more: a > b ? 1 : 0
    case .atMost: a <= b ? 1 : 0
    case .atLeast: a >= b ? 1 : 0
    case .plus: checked(a.addingReportingOverflow(b))
    case .minus: checked(a.subtractingReportingOverflow(b))
    case .times: checked(a.multipliedReportingOverflow(by: b))
    case .divided: checked(a.dividedReportingOverflow(by: b))
    case .modulo: checked(a.remainderReportingOverflow(dividingBy: b))
    }
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
    result.overflow ? nil : result.partialValue
  }

  /// Reads tokens by precedence; deeper nesting than `deepest` is refused, so that recursion is safe.
  private struct Parser {
    private static let deepest = 100
    private var tokens: [Substring]
    private var depth = 0

    init?(_ text: String) {
      guard let tokens = Self.tokens(of: text) else { return nil }
      self.tokens = tokens.reversed()
    }

    var isAtEnd: Bool { tokens.isEmpty }

    private static func tokens(of text: String) -> [Substring]? {
      var tokens: [Substring] = []
      var rest = text[...]
      while let first = rest.first {
        if first == " " || first == "\t" {
          rest.removeFirst()
          continue
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let pair = rest.prefix(2)
        let token =
          !digits.isEmpty ? digits : ["||", "&&", "==", "!=", "<=", ">="].contains(pair) ? pair : rest.prefix(1)
        if digits.isEmpty, token.count == 1, !"n?:!<>+-*/%()".contains(token) { return nil }
        tokens.append(token)
        rest = rest.dropFirst(token.count)
      }
      return tokens
    }

    private mutating func take(_ token: Substring) -> Bool {
      guard tokens.last == token else { return false }
      tokens.removeLast()
      return true
    }

    mutating func choice() -> Node? {
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.deepest, let condition = binary(1) else { return nil }
      guard take("?") else { return condition }
      guard let yes = choice(), take(":"), let no = choice() else { return nil }
      return .choice(condition, yes, no)
    }

    private mutating func binary(_ precedence: Int) -> Node? {
      guard var left = unary() else { return nil }
      while let sign = tokens.last.flatMap({ Operator(rawValue: String($0)) }), sign.precedence >= precedence {
        tokens.removeLast()
        guard let right = binary(sign.precedence + 1) else { return nil }
        left = .binary(sign, left, right)
      }
      return left
    }

    private mutating func unary() -> Node? {
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.deepest else { return nil }
      if take("!") { return unary().map { .not($0) } }
      if take("(") {
        let inside = choice()
        return take(")") ? inside : nil
      }
      if take("n") { return .variable }
      guard let number = tokens.popLast().flatMap({ Int($0) }) else { return nil }
      return .number(number)
    }
  }
}
