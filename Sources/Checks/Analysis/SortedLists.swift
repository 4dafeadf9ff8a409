import Catalogs
import ICU

/// The lists of a catalog that its notes call sorted, each with its units in order.
///
/// A note `sorted: NAME` puts a message into the list NAME. A reader looks its items up in the translation's own order.
struct SortedLists {
  /// Unit indices by the list's name, in the catalog's order.
  private(set) var lists: [(name: String, units: [Int])] = []

  private static let mark = "sorted:"

  init(_ catalog: Catalog) {
    var places: [String: Int] = [:]
    let units = catalog.units
    for index in units.indices where !units[index].notes.isEmpty && units[index].state == .translated {
      guard let name = Self.list(units[index].notes) else { continue }
      if let place = places[name] {
        lists[place].units.append(index)
      } else {
        places[name] = lists.count
        lists.append((name, [index]))
      }
    }
  }

  private static func list(_ notes: [String]) -> String? {
    notes.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count).drop { $0 == " " }) }
  }
}
