import Catalogs

/// How long translations are beside their sources in one catalog.
///
/// Languages differ (Chinese takes a third of the characters of English), so each catalog is its own measure; a small
/// one is judged with wide margins.
struct LengthModel: Sendable {
  /// The middle of target length over source length, in UTF-16 units, of messages of some length.
  let ratio: Double
  /// How many messages it comes from.
  let count: Int

  /// Only messages with this many UTF-16 units of source say anything.
  static let least = 30

  init(_ catalog: Catalog) {
    var ratios: [Double] = []
    for unit in catalog.units where unit.state == .translated {
      let length = unit.key.source.utf16.count
      if length >= Self.least, unit.target != unit.key.source {
        ratios.append(Double(unit.target.utf16.count) / Double(length))
      }
    }
    count = ratios.count
    ratios.sort()
    ratio = ratios.isEmpty ? 1 : ratios[ratios.count / 2]
  }
}
