import ICU

/// A plural of a message, with what the language that it is in says of plurals.
struct PluralArgument {
  /// One form.
  struct Variant {
    let selector: String
    let range: Range<Int>
    /// Whether the number is shown, as # or as the argument.
    let showsNumber: Bool
  }

  let name: String
  /// Where it stands in the message, in UTF-16 units.
  let range: Range<Int>
  let variants: [Variant]
  /// What the language says of plurals.
  let facts: PluralFacts
}

extension PluralArgument {
  /// The plurals of a pattern, those within others included.
  static func all(in pattern: MessagePattern, _ language: LanguageContext) -> [PluralArgument] {
    all(in: pattern.nodes, language)
  }

  private static func all(in nodes: [MessagePattern.Node], _ language: LanguageContext) -> [PluralArgument] {
    nodes.flatMap { node -> [PluralArgument] in
      guard let (_, variants) = node.choice else { return [] }
      let inner = variants.flatMap { all(in: $0.message, language) }
      guard case .plural(let name, _, let isOrdinal, _) = node.content else { return inner }
      let own = PluralArgument(
        name: name,
        range: node.range,
        variants: variants.map {
          Variant(selector: $0.selector, range: $0.range, showsNumber: shows(name, in: $0.message))
        },
        facts: isOrdinal ? language.ordinals : language.plurals
      )
      return [own] + inner
    }
  }

  private static func shows(_ name: String, in nodes: [MessagePattern.Node]) -> Bool {
    nodes.contains { node in
      switch node.content {
      case .number: true
      case .argument(let argument), .simple(let argument, _, _): argument == name
      case .plural(_, _, _, let variants), .select(_, let variants): variants.contains { shows(name, in: $0.message) }
      case .text: false
      }
    }
  }
}
