import ICU
import Languages

/// The texts that a MessageFormat message can become: one for each variant of its plurals and selects.
///
/// While one plural's variants are gone through, every other one shows "other", so that their number grows with the
/// message and not with the product of its plurals.
struct PatternViews {
  /// A choice of variants: the argument's name and the selector.
  struct Choice: Hashable {
    let name: String
    let selector: String
  }

  /// A text and the choices that lead to it.
  struct Variant {
    let choices: [Choice]
    let view: TextView
  }

  /// The texts; at least one.
  private(set) var variants: [Variant] = []
  /// How many variants were not gone through.
  let left: Int

  /// A message with more variants than any author writes, or whose variants are longer together than any leaflet, is not
  /// gone through to the end.
  private static let (mostVariants, mostUnits) = (256, 1 << 18)

  init(_ pattern: MessagePattern) {
    let units = Array(unitsOf: pattern.source)
    let found = Self.paths(in: pattern.nodes)
    let paths = found.isEmpty ? [[]] : found
    var length = 0
    for path in paths.prefix(Self.mostVariants) where length <= Self.mostUnits {
      let view = Self.view(of: pattern, units, path)
      length += view.units.count
      variants.append(Variant(choices: path.map(\.choice), view: view))
    }
    left = paths.count - variants.count
  }

  private static func view(of pattern: MessagePattern, _ units: [UInt16], _ path: [Step]) -> TextView {
    let choices = Dictionary(path.map { ($0.start, $0.choice.selector) }) { first, _ in first }
    var writer = ViewWriter(units: units, choices: choices)
    writer.write(pattern.nodes)
    return writer.view(end: units.count)
  }

  private struct Step {
    let start: Int
    let choice: Choice
  }

  /// Every way from the top to a variant that holds no further choice.
  private static func paths(in nodes: [MessagePattern.Node]) -> [[Step]] {
    nodes.flatMap { node -> [[Step]] in
      guard let (name, variants) = node.choice else { return [] }
      return variants.flatMap { variant -> [[Step]] in
        let step = Step(start: node.range.lowerBound, choice: Choice(name: name, selector: variant.selector))
        let inner = paths(in: variant.message)
        return inner.isEmpty ? [[step]] : inner.map { [step] + $0 }
      }
    }
  }
}

extension MessagePattern.Node {
  /// The argument's name and the variants of a plural or a select.
  var choice: (name: String, variants: [MessagePattern.Variant])? {
    switch content {
    case .plural(let name, _, _, let variants), .select(let name, let variants): (name, variants)
    case .text, .argument, .simple, .number: nil
    }
  }
}

/// Writes the nodes of a pattern as one text, with a placeholder for every value.
private struct ViewWriter {
  let source: [UInt16]
  let choices: [Int: String]
  private var units: [UInt16] = []
  private var offsets: [Int] = []

  init(units: [UInt16], choices: [Int: String]) {
    source = units
    self.choices = choices
  }

  mutating func write(_ nodes: [MessagePattern.Node]) {
    for node in nodes {
      switch node.content {
      case .text(let text): write(text, node.range)
      case .number, .argument, .simple: put(TextView.placeholder, node.range.lowerBound)
      case .plural(_, _, _, let variants), .select(_, let variants):
        let selector = choices[node.range.lowerBound] ?? "other"
        let variant = variants.first { $0.selector == selector } ?? variants.first { $0.selector == "other" }
        write(variant?.message ?? [])
      }
    }
  }

  /// Quoting apostrophes stand in the source and not in the text; they are passed over.
  private mutating func write(_ text: String, _ range: Range<Int>) {
    var offset = range.lowerBound
    for unit in text.utf16 {
      while offset < range.upperBound, source[offset] != unit { offset += 1 }
      put(unit, min(offset, range.upperBound))
      offset += 1
    }
  }

  private mutating func put(_ unit: UInt16, _ offset: Int) {
    units.append(unit)
    offsets.append(offset)
  }

  func view(end: Int) -> TextView { TextView(units: units, offsets: offsets + [end]) }
}
