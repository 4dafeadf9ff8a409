/// Finds the old message whose source is most like a new one.
struct NearestMessage {
  /// Less alike texts are no help (msgmerge's FUZZY_THRESHOLD).
  static let threshold = 0.6
  /// What tips the scale between equally like texts, so small that it never outweighs a letter.
  private static let contextBonus = 0.00001

  private struct Candidate {
    let index: Int
    let context: String
    let profile: Similarity.Profile
  }

  private let candidates: [Candidate]
  /// Those of the candidates, in a row: every new message is held against all of them.
  private let outlines: [Similarity.Outline]

  /// Makes a search among the translated messages of `entries`, obsolete ones included.
  init(_ entries: [POEntry]) {
    candidates = entries.indices.compactMap { index in
      let message = entries[index].message
      guard !message.isHeader, !message.targets.allSatisfy(\.isEmpty) else { return nil }
      return Candidate(index: index, context: message.key.context, profile: Similarity.Profile(message.source))
    }
    outlines = candidates.map(\.profile.outline)
  }

  /// The index of the nearest entry; `nil` when none is near enough.
  func index(for key: MessageKey) -> Int? {
    let similarity = Similarity(key.source)
    let bounds = outlines.map(similarity.bound)
    let places = bounds.indices.filter { bounds[$0] >= Self.threshold }.sorted {
      (bounds[$1], $0) < (bounds[$0], $1)
    }
    var best: (value: Double, index: Int)?
    for place in places {
      if let best, bounds[place] + Self.contextBonus <= best.value { break }
      let bonus = candidates[place].context == key.context ? Self.contextBonus : 0
      let value = similarity.value(candidates[place].profile) + bonus
      if value >= max(Self.threshold, (best?.value ?? 0).nextUp) { best = (value, candidates[place].index) }
    }
    return best?.index
  }
}
