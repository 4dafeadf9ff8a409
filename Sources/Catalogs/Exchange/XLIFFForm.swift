/// A part of a text with its translation. The texts are in the unit's writing: the source format's, or XML.
struct XLIFFSegment: Sendable {
  /// The `<trans-unit>`, `<segment>` or `<ignorable>`, which has the state.
  let holder: XMLElement
  let source: XMLElement
  let sourceText: String
  let target: XMLElement?
  let targetText: String
  /// Where the source stands among the others of its form, from 1.
  let number: Int
  /// Where the translation stands among the others of its form, from 1; `order` says so.
  fileprivate(set) var place = 0

  /// Whether it is what stands between sentences, which tools show to no translator.
  var isIgnorable: Bool { holder.name == "ignorable" }
}

/// One form of a unit: its segments. XLIFF 1.2 has one.
struct XLIFFForm: Sendable {
  /// In the file's order.
  let segments: [XLIFFSegment]

  init(_ segments: [XLIFFSegment]) {
    var segments = segments
    for index in segments.indices {
      segments[index].place = segments[index].target?["order"].flatMap { Int($0) } ?? segments[index].number
    }
    // A segment without a translation takes a place that is left, its own where it can.
    var taken = Set(segments.filter { $0.target != nil }.map(\.place))
    let open = segments.indices.filter { segments[$0].target == nil }
    let homeless = open.filter { !taken.insert(segments[$0].place).inserted }
    for (index, place) in zip(homeless, (1...max(segments.count, 1)).filter { !taken.contains($0) }) {
      segments[index].place = place
    }
    self.segments = segments
  }

  /// The segments in the order of their translations.
  var translated: [XLIFFSegment] { segments.sorted { $0.place < $1.place } }
  var source: String { segments.map(\.sourceText).concatenated }
  var target: String { translated.map(\.targetText).concatenated }

  /// What a segment gets of a new translation.
  struct Part {
    let segment: XLIFFSegment
    let text: String
    /// The segments whose text it translates, as far as that is known.
    let sources: [XLIFFSegment]
  }

  /// A new translation divided among the segments, in the order of their translations. Those at its start and end that
  /// it leaves alone keep theirs; the first of the others takes the rest, and nothing is left in the ones behind it.
  func divided(_ text: String) -> [Part] {
    let all = translated
    guard let last = all.last else { return [] }
    var rest = text.unicodeScalars[...]
    let start = all.dropLast().prefix { segment in
      let kept = segment.targetText.unicodeScalars
      guard !kept.isEmpty, rest.starts(with: kept) else { return false }
      rest = rest.dropFirst(kept.count)
      return true
    }
    let end = all[start.count...].dropFirst().reversed().prefix { segment in
      let kept = segment.targetText.unicodeScalars
      guard !kept.isEmpty, rest.reversed().starts(with: kept.reversed()) else { return false }
      rest = rest.dropLast(kept.count)
      return true
    }
    let changed = all[start.count..<(all.count - end.count)]
    let taker = changed.first { !$0.isIgnorable } ?? changed.first ?? last
    return all.map { segment in
      if segment.number == taker.number { return Part(segment: segment, text: String(rest), sources: Array(changed)) }
      let isKept = !changed.contains { $0.number == segment.number }
      return Part(segment: segment, text: isKept ? segment.targetText : "", sources: [segment])
    }
  }
}
