/// A message with arguments, plurals and choices, in ICU's MessageFormat syntax.
///
/// ICU parses it; what is here is the tree of what ICU found. Plural keywords are not checked against a locale: ICU
/// takes any word, and which are right depends on the translation's language.
public struct MessagePattern: Hashable, Sendable {
  /// The pattern as written.
  public let source: String
  /// What it consists of, in order.
  public let nodes: [Node]

  /// A piece of a pattern.
  public struct Node: Hashable, Sendable {
    /// What it is.
    public let content: Content
    /// Where it stands in the pattern, in UTF-16 units; an argument's range takes in its braces.
    public let range: Range<Int>
  }

  /// What a node is.
  public indirect enum Content: Hashable, Sendable {
    /// Text, with its quoting apostrophes resolved.
    case text(String)
    /// `{name}`
    case argument(name: String)
    /// `{name, number, percent}`
    case simple(name: String, type: String, style: String?)
    /// `{name, plural, offset:1 one {…} other {…}}`, or `selectordinal` when `isOrdinal`.
    case plural(name: String, offset: Int, isOrdinal: Bool, variants: [Variant])
    /// `{name, select, female {…} other {…}}`
    case select(name: String, variants: [Variant])
    /// `#`: the number of the plural directly around it, less its offset.
    case number
  }

  /// One of the messages that a plural or a select chooses from.
  public struct Variant: Hashable, Sendable {
    /// What selects it, as written: "one", "=1", "female".
    public let selector: String
    /// What is said then.
    public let message: [Node]
    /// From the selector's first unit to after the closing brace, in UTF-16 units.
    public let range: Range<Int>
  }
}

extension MessagePattern {
  /// The arguments' names, each once, in the order of their first mention.
  public var argumentNames: [String] {
    var seen: Set<String> = []
    return Self.names(in: nodes).filter { seen.insert($0).inserted }
  }

  private static func names(in nodes: [Node]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node.content {
      case .text, .number: []
      case .argument(let name), .simple(let name, _, _): [name]
      case .plural(let name, _, _, let variants), .select(let name, let variants):
        [name] + variants.flatMap { names(in: $0.message) }
      }
    }
  }
}
