import Catalogs
import ICU

/// A choice of words has other cases than in the source.
///
/// `{sex, select, female {…} male {…} other {…}}`: the names of the cases are given by the program and are not translated.
struct SelectVariants: MessageRule {
  static let id = "select-variants"
  static let category = Finding.Category.messages
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.isPattern, let source = try? message.sourcePattern.get(),
      let target = try? message.targetPattern.get()
    else { return [] }
    let sources = Dictionary(selects(in: source.nodes).map { ($0.name, $0.selectors) }) { $0.union($1) }
    return selects(in: target.nodes).flatMap { select -> [Issue] in
      guard let expected = sources[select.name] else { return [] }
      let missing = expected.subtracting(select.selectors).sorted().map {
        "the case \"\($0)\" of {\(select.name)} is missing; add it"
      }
      let extra = select.selectors.subtracting(expected).sorted().map {
        "the source has no case \"\($0)\" of {\(select.name)}; write its name as there"
      }
      return (missing + extra).map { Issue(part: .target(0), range: select.range, message: $0) }
    }
  }

  private func selects(in nodes: [MessagePattern.Node]) -> [(name: String, selectors: Set<String>, range: Range<Int>)] {
    nodes.flatMap { node -> [(name: String, selectors: Set<String>, range: Range<Int>)] in
      guard let (name, variants) = node.choice else { return [] }
      let inner = variants.flatMap { selects(in: $0.message) }
      guard case .select = node.content else { return inner }
      return [(name, Set(variants.map(\.selector)), node.range)] + inner
    }
  }
}
