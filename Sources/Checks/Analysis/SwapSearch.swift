import Languages

/// Looks for two numbers of a translation that stand in each other's places.
///
/// Both are in the source, so values alone show nothing. What stands around them does: if each number's surroundings in
/// the source fit the other's in the translation clearly better, they were swapped.
struct SwapSearch: Sendable {
  /// Numbers, by their places in both texts' numbers, whose values occur once on each side.
  private let pairs: [(source: Int, target: Int)]
  private let sources: [NumberContext]
  private let targets: [NumberContext]

  /// More numbers than this in one message are a table, where neighbours say little.
  private static let most = 24
  /// How much better the exchanged places must fit, in nats.
  private static let margin = 4.0

  init(_ pair: TextPair) {
    let found = Self.uniquePairs(pair)
    pairs = found.count > Self.most ? [] : found
    if pairs.isEmpty {
      (sources, targets) = ([], [])
      return
    }
    let source = NumberContextReader(pair.source, isSource: true)
    let target = NumberContextReader(pair.target, isSource: false)
    sources = pairs.map { source.context(at: $0.source) }
    targets = pairs.map { target.context(at: $0.target) }
  }

  private static func uniquePairs(_ pair: TextPair) -> [(source: Int, target: Int)] {
    if pair.source.numbers.isEmpty || pair.target.numbers.isEmpty { return [] }
    let target = unique(pair.target.numbers) { $0.form == .digits }
    if target.isEmpty { return [] }
    let monthsAreDigits =
      pair.target.numbers.contains { $0.form == .digits } && !pair.target.numbers.contains { $0.form == .month }
    let source = unique(pair.source.numbers) { $0.form == .digits || (monthsAreDigits && $0.form == .month) }
    return target.compactMap { value, index in source[value].map { ($0, index) } }.sorted { $0.1 < $1.1 }
  }

  /// The places of the values that occur once.
  private static func unique(_ tokens: [NumberToken], where isIncluded: (NumberToken) -> Bool) -> [NumberValue: Int] {
    var found: [NumberValue: Int] = [:]
    var repeated: Set<NumberValue> = []
    for (index, token) in tokens.enumerated() where isIncluded(token) {
      if found.updateValue(index, forKey: token.value) != nil { repeated.insert(token.value) }
    }
    for value in repeated { found[value] = nil }
    return found
  }

  /// Whether there are two numbers that can be swapped.
  var hasPairs: Bool { pairs.count > 1 }

  /// Teaches a model what stands around the numbers.
  func teach(_ model: inout NeighbourModel) {
    for (source, target) in zip(sources, targets) { model.learn(source, target) }
    for (first, second) in zip(pairs.indices, pairs.indices.dropFirst()) where areKin(first, second) {
      model.learnOrder(isKept: pairs[first].source < pairs[second].source)
    }
  }

  /// The places in the translation's numbers of the two that are most clearly swapped.
  func swap(_ model: NeighbourModel) -> (first: Int, second: Int)? {
    var best: (gain: Double, first: Int, second: Int)?
    let fits = pairs.indices.map { agreement($0, $0) + association($0, $0, model) }
    for first in pairs.indices {
      for second in pairs.indices.dropFirst(first + 1) {
        let least = best?.gain ?? Self.margin
        let known = order(first, second, model) - fits[first] - fits[second]
        let agreement = known + agreement(first, second) + agreement(second, first)
        // Most pairs cannot gain enough, whatever goes with them.
        if agreement + 2 * NeighbourModel.mostAssociation <= least { continue }
        let gain = agreement + association(first, second, model) + association(second, first, model)
        if gain > least { best = (gain, first, second) }
      }
    }
    return best.map { (pairs[$0.first].target, pairs[$0.second].target) }
  }

  /// Numbers of one kind mostly keep their order; how surely they do, the catalog tells.
  private func order(_ first: Int, _ second: Int, _ model: NeighbourModel) -> Double {
    let (one, other) = (pairs[first], pairs[second])
    let areAdjacent = abs(one.source - other.source) == 1 && abs(one.target - other.target) == 1
    guard areAdjacent || areKin(first, second) else { return 0 }
    let weight = max(areAdjacent ? 2 : 0, areKin(first, second) ? model.orderWeight : 0)
    return one.source < other.source ? -weight : weight
  }

  private func areKin(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (sources[first], sources[second])
    return one.isPercent == other.isPercent && one.isInName == other.isInName && one.unit == other.unit
      && one.role == other.role
  }

  private func agreement(_ source: Int, _ target: Int) -> Double { sources[source].agreement(with: targets[target]) }

  private func association(_ source: Int, _ target: Int, _ model: NeighbourModel) -> Double {
    model.association(sources[source], targets[target], isOwn: source == target)
  }
}

extension NumberContext {
  /// How alike two contexts are, in nats; only differences that translators do not make weigh much.
  func agreement(with other: NumberContext) -> Double {
    var score = 0.0
    if isPercent != other.isPercent { score -= 3 }
    if isInName != other.isInName { score -= 2 }
    if let name, let otherName = other.name { score += name == otherName ? 2 : -3 }
    if let unit, let otherUnit = other.unit { score += unit == otherUnit ? 1.5 : -1.5 }
    if (unit == nil) != (other.unit == nil) { score -= 0.5 }
    if (depth > 0) != (other.depth > 0) { score -= 2 }
    if sign != other.sign { score -= 1.5 }
    if let role, let otherRole = other.role, role != otherRole { score -= 2.5 }
    if (role == nil) != (other.role == nil) { score -= 1 }
    if isRangeStart != other.isRangeStart { score -= 1 }
    if isRangeEnd != other.isRangeEnd { score -= 1 }
    return score - 2 * abs(place - other.place)
  }
}
