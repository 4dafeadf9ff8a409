import ICU

/// A plural of a message, with the rules of the language that it is in.
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
  private let rules: PluralRules

  /// The categories of the language.
  var categories: [PluralCategory] { rules.categories }

  /// Categories that a number of a leaflet can have: whole ones up to 1,000, halves and tenths.
  ///
  /// Whole millions have a category of their own in French and its kin, and no patient counts to them.
  var needed: [PluralCategory] {
    categories.filter { category in Self.numbers.contains { self.category(of: $0) == category } }
  }

  /// Categories that only other numbers have.
  var advised: [PluralCategory] { categories.filter { !needed.contains($0) } }

  private static let numbers = (0...1000).map(String.init) + ["0.5", "1.5", "2.5", "0.1", "0.2", "1.0", "1.2"]

  private func category(of number: String) -> PluralCategory? { try? rules.category(ofFormatted: number) }

  /// A few numbers of a category, for a message.
  func samples(of category: PluralCategory) -> String {
    let samples = rules.samples(of: category, limit: 3).map(String.init)
    if !samples.isEmpty { return samples.joined(separator: ", ") }
    return Self.numbers.filter { self.category(of: $0) == category }.prefix(3).joined(separator: ", ")
  }

  /// A few numbers of a category by its name.
  func samples(of selector: String) -> String { PluralCategory(rawValue: selector).map { samples(of: $0) } ?? "" }

  /// Whether a form is for more than one number that a leaflet may have.
  func isForSeveral(_ selector: String) -> Bool {
    guard let category = PluralCategory(rawValue: selector) else { return false }
    return Self.numbers.lazy.filter { $0 != "1.0" && self.category(of: $0) == category }.prefix(2).count > 1
  }
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
        rules: isOrdinal ? language.ordinals : language.plurals
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
