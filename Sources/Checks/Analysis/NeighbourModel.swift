import Glibc

/// Which words stand beside equal numbers in a catalog's sources and translations: "days" beside "jours".
///
/// It is learnt from the catalog itself, so that a swap shows in a language that nobody has written facts for. In a
/// small catalog it knows nothing and stays silent.
struct NeighbourModel: Sendable {
  private var together = CountTable()
  private var ofSource = CountTable()
  private var ofTarget = CountTable()
  private var total: Int32 = 0
  /// How many ranges of percentages keep both signs, and how many say the first only once.
  private(set) var keptPercents = 0
  private(set) var mergedPercents = 0
  private var keptOrders = 0
  private var turnedOrders = 0

  /// Whether nothing was learnt.
  var isEmpty: Bool { total == 0 && keptPercents + mergedPercents + keptOrders + turnedOrders == 0 }

  /// Learns from two contexts of one number.
  mutating func learn(_ source: NumberContext, _ target: NumberContext) {
    total += 1
    let targets = target.words
    for word in targets { ofTarget.add(1, to: word) }
    for word in source.words {
      ofSource.add(1, to: word)
      for other in targets { together.add(1, to: Self.key(word, other)) }
    }
  }

  /// Learns whether ranges that have two percent signs in the source keep both.
  mutating func learnPercents(_ numbers: NumberComparison) {
    for change in numbers.equal where change.source.isPercent && change.source.beginsRange {
      if change.target.isPercent { keptPercents += 1 } else if change.target.isInPercentRange { mergedPercents += 1 }
    }
  }

  /// Learns whether two numbers of one kind keep their order.
  mutating func learnOrder(isKept: Bool) {
    if isKept { keptOrders += 1 } else { turnedOrders += 1 }
  }

  /// How surely numbers of one kind keep their order in this catalog, in nats.
  var orderWeight: Double {
    min(4, max(0.5, log((Double(keptOrders) + 1) / (Double(turnedOrders) + 1))))
  }

  /// Takes in what another part of the catalog taught.
  mutating func merge(_ other: NeighbourModel) {
    together.merge(other.together)
    ofSource.merge(other.ofSource)
    ofTarget.merge(other.ofTarget)
    total += other.total
    keptPercents += other.keptPercents
    mergedPercents += other.mergedPercents
    keptOrders += other.keptOrders
    turnedOrders += other.turnedOrders
  }

  /// However well words go together, they are no more than this evidence, in nats.
  static let mostAssociation = 5.0

  /// How well the words around two numbers go together, in nats: 0 for no evidence.
  ///
  /// `isOwn` says that this very pair was learnt from, so that it does not vouch for itself.
  func association(_ source: NumberContext, _ target: NumberContext, isOwn: Bool) -> Double {
    let own: Double = isOwn ? 1 : 0
    var (best, second) = (0.0, 0.0)
    for word in source.words {
      let count = Double(ofSource[word]) - own
      if count < 2 { continue }
      var ratio = 1.0
      for other in target.words {
        let both = Double(together[Self.key(word, other)]) - own
        if both < 2 { continue }
        let expected = count * (Double(ofTarget[other]) - own) / Double(max(total, 1))
        ratio = max(ratio, (both + 0.5) / (expected + 0.5))
      }
      let score = log(ratio)
      if score > best { (best, second) = (score, best) } else { second = max(second, score) }
    }
    return min(best + second, Self.mostAssociation)
  }

  private static func key(_ source: UInt64, _ target: UInt64) -> UInt64 { source &* 0x9E37_79B9_7F4A_7C15 ^ target }
}
