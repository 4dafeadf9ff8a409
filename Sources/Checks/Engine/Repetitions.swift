import Catalogs

/// The units of a catalog, those together that repeat a text with the same translation.
///
/// A catalog of many leaflets says much again: "Take one tablet a day" stands under every medicine. What is wrong with one
/// is wrong with all, so the rules look at the first.
struct Repetitions: Sendable {
  /// A unit and those that repeat it: most units repeat none, and need no list.
  struct Group: Sendable {
    let first: Int
    fileprivate(set) var repeated: [Int] = []

    /// All of them, by their places in the catalog, in order.
    var units: [Int] { [first] + repeated }
    var count: Int { 1 + repeated.count }
  }

  /// The groups in the order of their first units; a unit that repeats none is a group of one.
  let groups: [Group]
  /// The place in ``groups`` of each unit's group.
  private(set) var places: [Int]
  /// For each group the place of the first with the same source, however it is translated.
  let sources: [Int]

  init(_ catalog: Catalog) {
    let units = catalog.units
    let firsts = FirstEqual.places(units.count) {
      UnitTexts(of: $0, in: units).hashValue
    } areEqual: {
      UnitTexts(of: $0, in: units) == UnitTexts(of: $1, in: units)
    }
    var groups: [Group] = []
    groups.reserveCapacity(units.count)
    places = Array(repeating: 0, count: units.count)
    for (index, first) in firsts.enumerated() {
      if first < index {
        places[index] = places[first]
        groups[places[first]].repeated.append(index)
      } else {
        places[index] = groups.count
        groups.append(Group(first: index))
      }
    }
    self.groups = groups
    let found = groups
    sources = FirstEqual.places(groups.count) {
      units[found[$0].first].key.source.hashValue
    } areEqual: {
      units[found[$0].first].key.source == units[found[$1].first].key.source
    }
  }
}
