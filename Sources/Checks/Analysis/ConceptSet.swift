import Languages

/// Meanings as bits: every message is asked about a dozen sets of them.
struct ConceptSet: Sendable {
  private var bits: UInt16 = 0

  init(_ concepts: some Sequence<Concept>) {
    for concept in concepts { insert(concept) }
  }

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ concept: Concept) { bits |= concept.bit }

  func contains(_ concept: Concept) -> Bool { bits & concept.bit != 0 }

  func isDisjoint(with other: ConceptSet) -> Bool { bits & other.bits == 0 }

  func isSubset(of other: ConceptSet) -> Bool { bits & ~other.bits == 0 }

  func intersection(_ other: ConceptSet) -> ConceptSet {
    var both = self
    both.bits &= other.bits
    return both
  }
}

extension ConceptSet: ExpressibleByArrayLiteral {
  init(arrayLiteral concepts: Concept...) { self.init(concepts) }
}

extension Concept {
  fileprivate var bit: UInt16 {
    switch self {
    case .negation: 1
    case .left: 1 << 1
    case .right: 1 << 2
    case .atLeast: 1 << 3
    case .atMost: 1 << 4
    case .upTo: 1 << 5
    case .moreThan: 1 << 6
    case .lessThan: 1 << 7
    case .before: 1 << 8
    case .after: 1 << 9
    case .once: 1 << 10
    case .twice: 1 << 11
    case .every: 1 << 12
    case .daily: 1 << 13
    case .asNeeded: 1 << 14
    }
  }
}
