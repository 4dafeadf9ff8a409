/// Finds the old message whose source is most like a new one.
struct NearestMessage {
  /// Less alike texts are no help (msgmerge's FUZZY_THRESHOLD).
  static let threshold = 0.6
  /// What tips the scale between equally like texts, so small that it never outweighs a letter.
  private static let contextBonus = 0.00001

  private let candidates: [(index: Int, message: POMessage, profile: Similarity.Profile)]

  /// Makes a search among the translated messages of `entries`, obsolete ones included.
  init(_ entries: [POEntry]) {
    candidates = entries.indices.compactMap { index in
      let message = entries[index].message
      guard !message.isHeader, !message.targets.allSatisfy(\.isEmpty) else { return nil }
      return (index, message, Similarity.Profile(message.source))
    }
  }

  /// The index of the nearest entry; `nil` when none is near enough.
  func index(for key: MessageKey) -> Int? {
    let similarity = Similarity(key.source)
    let bounded = candidates.map { (similarity.bound($0.profile), $0) }.filter { $0.0 >= Self.threshold }
    var best: (value: Double, index: Int)?
    for (bound, candidate) in bounded.sorted(by: { $0.0 > $1.0 }) {
      let bonus = candidate.message.key.context == key.context ? Self.contextBonus : 0
      if let best, bound + Self.contextBonus <= best.value { break }
      let value = similarity.value(candidate.profile) + bonus
      if value >= max(Self.threshold, (best?.value ?? 0).nextUp) { best = (value, candidate.index) }
    }
    return best?.index
  }
}
