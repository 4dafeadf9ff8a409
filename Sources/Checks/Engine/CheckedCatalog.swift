import Catalogs
import ICU
import Processors

/// What the rules know of a catalog as a whole while they look at one message.
struct CatalogFacts: Sendable {
  /// Which units are alike.
  let repetitions: Repetitions
  /// How long its translations are.
  let lengths: LengthModel
  /// Where its translations belong to other messages.
  let misalignment: Misalignment
  /// The forms of its gettext plurals that only one number takes.
  let formsOfOneNumber: Set<Int>
  /// The project's terms; `nil` for a catalog by itself.
  let terms: TermSearch?
  /// What stands around its numbers; `nil` while that is being learnt.
  var neighbours: NeighbourModel?
}

/// A catalog for the rules that look at all of it.
struct CheckedCatalog: Sendable {
  let catalog: Catalog
  let source: LanguageContext
  let target: LanguageContext
  let facts: CatalogFacts
  /// The messages that the catalog should translate, where they are known.
  let expected: [Message]?
  /// What the spelling dictionary says of the translations; `nil` without one.
  let spelling: SpellingSearch?

  /// What is found in each current translation, with the units that have it. All processors look.
  func search<Found: Sendable>(_ find: @Sendable (String) -> [Found]) -> [(units: [Int], found: [Found])] {
    let (units, groups) = (catalog.units, facts.repetitions.groups)
    let found = Shares.map(groups.count) { place in
      let unit = groups[place].first
      return units[unit].state == .translated ? find(units[unit].target) : []
    }
    return zip(groups, found).filter { !$1.isEmpty }.map { ($0.units, $1) }
  }
}
