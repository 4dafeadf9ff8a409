import ICU

/// What the numbers of a leaflet need of a language's plural forms, asked of ICU once.
struct PluralFacts: Sendable {
  /// The categories of the language.
  let categories: [PluralCategory]
  /// Numbers of each category that a leaflet can have, in order: the first few, and for ``isForSeveral(_:)`` two are enough.
  private let numbers: [PluralCategory: [String]]
  /// CLDR's own samples, a few of each.
  private let samples: [PluralCategory: [String]]

  private static let few = 3
  /// Whole ones up to 1,000, halves and tenths.
  private static let leafletNumbers = (0...1000).map(String.init) + ["0.5", "1.5", "2.5", "0.1", "0.2", "1.0", "1.2"]

  init(_ rules: PluralRules) {
    categories = rules.categories
    var numbers: [PluralCategory: [String]] = [:]
    for number in Self.leafletNumbers {
      guard let category = try? rules.category(ofFormatted: number) else { continue }
      if numbers[category, default: []].count <= Self.few { numbers[category, default: []].append(number) }
    }
    self.numbers = numbers
    samples = Dictionary(
      uniqueKeysWithValues: rules.categories.map { ($0, rules.samples(of: $0, limit: Self.few).map(String.init)) }
    )
  }

  /// Categories that a number of a leaflet can have.
  ///
  /// Whole millions have a category of their own in French and its kin, and no patient counts to them.
  var needed: [PluralCategory] { categories.filter { numbers[$0] != nil } }

  /// Categories that only other numbers have.
  var advised: [PluralCategory] { categories.filter { numbers[$0] == nil } }

  /// A few numbers of a category by its name, for a message.
  func samples(of selector: String) -> String {
    guard let category = PluralCategory(rawValue: selector) else { return "" }
    let known = samples[category] ?? []
    return (known.isEmpty ? (numbers[category] ?? []).prefix(Self.few).map(\.self) : known).joined(separator: ", ")
  }

  /// Whether a form is for more than one number that a leaflet may have; 1.0 is 1.
  func isForSeveral(_ selector: String) -> Bool {
    PluralCategory(rawValue: selector).map { (numbers[$0] ?? []).count { $0 != "1.0" } > 1 } ?? false
  }
}
