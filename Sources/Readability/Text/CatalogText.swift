import Catalogs
import ICU

extension Catalog {
  /// The translations as blocks; what is untranslated or not current is left out.
  public var textBlocks: [TextBlock] {
    units.filter { $0.state == .translated }.map { unit in
      TextBlock(.paragraph, MarkedLine.inline(Self.plainText(of: unit)))
    }
  }

  /// A pattern in its form for `other`, with a name in place of each value.
  private static func plainText(of unit: CatalogUnit) -> String {
    guard MessageText.isPattern(source: unit.key.source), let pattern = try? MessagePattern(parsing: unit.target)
    else { return unit.target }
    return plainText(of: pattern.nodes)
  }

  private static func plainText(of nodes: [MessagePattern.Node]) -> String {
    nodes.map { node in
      switch node.content {
      case .text(let text): text
      case .argument(let name), .simple(let name, _, _): name
      case .number: "2"
      case .plural(_, _, _, let variants), .select(_, let variants):
        plainText(of: (variants.first { $0.selector == "other" } ?? variants.first)?.message ?? [])
      }
    }.joined()
  }
}
