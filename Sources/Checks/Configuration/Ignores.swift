import Catalogs

/// The comments of a catalog that keep rules silent, and whether each was needed.
struct Ignores {
  private var comments: [Int: [IgnoreComment]] = [:]
  private var used: Set<Use> = []

  private struct Use: Hashable {
    let unit: Int
    let check: String
  }

  init(_ catalog: Catalog) {
    for index in catalog.units.indices where !catalog.units[index].comments.isEmpty {
      let found = catalog.units[index].comments.compactMap(IgnoreComment.init)
      if !found.isEmpty { comments[index] = found }
    }
  }

  /// Whether a comment with a reason silences this rule on this unit.
  mutating func silence(_ check: String, unit: Int?) -> Bool {
    guard !comments.isEmpty, let unit, let found = comments[unit],
      found.contains(where: { $0.check == check && !$0.reason.isEmpty })
    else { return false }
    used.insert(Use(unit: unit, check: check))
    return true
  }

  /// The comments that lack a reason, by unit.
  var withoutReason: [(unit: Int, comment: IgnoreComment)] { all.filter { $0.comment.reason.isEmpty } }

  /// The comments that silenced nothing, by unit.
  var unused: [(unit: Int, comment: IgnoreComment)] {
    all.filter { !$0.comment.reason.isEmpty && !used.contains(Use(unit: $0.unit, check: $0.comment.check)) }
  }

  private var all: [(unit: Int, comment: IgnoreComment)] {
    comments.sorted { $0.key < $1.key }.flatMap { unit, found in found.map { (unit, $0) } }
  }
}
