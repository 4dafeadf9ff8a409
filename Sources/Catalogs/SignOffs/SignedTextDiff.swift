import ICU

/// A message that is not as it was when it was signed.
public struct SignedChange: Hashable, Sendable {
  /// The message as it was signed; `nil` when it is new.
  public let signed: SignedText.Pair?
  /// The message as it is; `nil` when it is gone.
  public let present: SignedText.Pair?
}

extension SignedText {
  /// What changed since, in the present order; messages that are gone come last.
  ///
  /// A message whose source changed is paired with the most similar one that is gone.
  public func changes(to present: SignedText) -> [SignedChange] {
    let old = Dictionary(pairs.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(present.pairs.map(\.key))
    var gone = pairs.filter { !kept.contains($0.key) }
    var changes: [SignedChange] = []
    for pair in present.pairs {
      if let signed = old[pair.key] {
        if signed != pair { changes.append(SignedChange(signed: signed, present: pair)) }
      } else {
        let nearest = Self.nearest(to: pair.key, in: gone)
        changes.append(SignedChange(signed: nearest.map { gone.remove(at: $0) }, present: pair))
      }
    }
    return changes + gone.map { SignedChange(signed: $0, present: nil) }
  }

  /// The most similar text that is gone, one of the same section before others.
  private static func nearest(to key: MessageKey, in gone: [Pair]) -> Int? {
    let similarity = Similarity(key.source)
    let near = gone.indices.map { (index: $0, value: similarity.value(.init(gone[$0].key.source))) }
      .filter { $0.value >= NearestMessage.threshold }
    func rank(_ candidate: (index: Int, value: Double)) -> Double {
      candidate.value + (gone[candidate.index].key.context == key.context ? 0.1 : 0)
    }
    return near.max { rank($0) < rank($1) }?.index
  }
}
