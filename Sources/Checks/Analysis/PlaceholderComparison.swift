import ICU

/// The arguments of a source and of its translation, by name.
struct PlaceholderComparison {
  /// Names that the translation lacks.
  private(set) var missing: [String] = []
  /// Names that the source lacks, with their ranges in the translation.
  private(set) var extra: [(name: String, range: Range<Int>)] = []
  /// Arguments of different types.
  private(set) var changedType: [(name: String, source: String, target: String, range: Range<Int>)] = []

  init(_ message: CheckedMessage) {
    guard message.isPattern, let source = try? message.sourcePattern.get(),
      let target = try? message.targetPattern.get()
    else { return }
    let sources = Self.arguments(in: source.nodes)
    let targets = Self.arguments(in: target.nodes)
    let sourceNames = Set(sources.map(\.name))
    let targetNames = Set(targets.map(\.name))
    missing = source.argumentNames.filter { !targetNames.contains($0) }
    var seen: Set<String> = []
    extra = targets.filter { !sourceNames.contains($0.name) && seen.insert($0.name).inserted }.map {
      ($0.name, $0.range)
    }
    let types = Dictionary(grouping: sources, by: \.name).mapValues { Set($0.map(\.type)) }
    changedType = targets.compactMap { argument in
      guard let allowed = types[argument.name], !Self.isAllowed(argument.type, allowed) else { return nil }
      return (argument.name, allowed.sorted().joined(separator: " or "), argument.type, argument.range)
    }
  }

  /// A number that the source counts may also be shown alone, beside its plural.
  private static func isAllowed(_ type: String, _ allowed: Set<String>) -> Bool {
    if allowed.contains(type) || allowed.isEmpty { return true }
    return type == "plain" && !allowed.isDisjoint(with: ["number"]) || type == "number" && allowed.contains("plain")
      || type == "plural" && allowed.contains("number") || type == "plural" && allowed.contains("plain")
  }

  private static func arguments(in nodes: [MessagePattern.Node]) -> [(name: String, type: String, range: Range<Int>)] {
    nodes.flatMap { node -> [(name: String, type: String, range: Range<Int>)] in
      switch node.content {
      case .text, .number: []
      case .argument(let name): [(name, "plain", node.range)]
      case .simple(let name, let type, _): [(name, type, node.range)]
      case .plural(let name, _, let isOrdinal, let variants):
        [(name, isOrdinal ? "selectordinal" : "plural", node.range)] + variants.flatMap { arguments(in: $0.message) }
      case .select(let name, let variants):
        [(name, "select", node.range)] + variants.flatMap { arguments(in: $0.message) }
      }
    }
  }
}

/// The placeholders of C and its kin: `%s`, `%1$d`, `%(name)s`.
struct PrintfComparison {
  /// Those that the translation has less often than the source.
  private(set) var missing: [String] = []
  /// Those that it has more often, with their ranges in its text.
  private(set) var extra: [(code: String, range: Range<Int>)] = []

  /// The form of one number may say it in words: "one tablet".
  init(_ pair: TextPair, in message: CheckedMessage) {
    guard pair.source.has("%") || pair.target.has("%"),
      !message.texts.flags.contains(where: { $0.hasPrefix("no-") && $0.hasSuffix("-format") })
    else { return }
    var waiting: [String: Int] = [:]
    for span in pair.source.markup where span.kind == .printf {
      waiting[pair.source.scanned[span.range], default: 0] += 1
    }
    for span in pair.target.markup where span.kind == .printf {
      let code = pair.target.scanned[span.range]
      if let count = waiting[code], count > 0 { waiting[code] = count - 1 } else { extra.append((code, span.range)) }
    }
    missing = waiting.filter { $0.value > 0 }.map(\.key).sorted()
    if missing.count == 1, message.isFormOfOneNumber(pair.part), "diu".contains(missing[0].last ?? "s") { missing = [] }
    // Positions may be named on one side only: "%1$s" is the first "%s".
    if missing.count == extra.count, missing.map(Self.type).sorted() == extra.map({ Self.type($0.code) }).sorted() {
      (missing, extra) = ([], [])
    }
  }

  private static func type(_ code: String) -> String { code.contains("(") ? code : String(code.suffix(1)) }
}
