import EspeakNG
import ICU

/// Finds when each written word of an utterance sounds.
///
/// The engine tells when it begins a word, but leaves out words that it joins to others ("not" in "Do not take"). The
/// time between two words that it names is divided among those it does not, by their letters.
struct WordTimer {
  private struct SpokenWord {
    let range: Range<Int>
    var start: Int?
    var samples = 0..<0
    var isInterpolated: Bool { start == nil }
  }

  let utterance: Utterance
  let stretches: [SpokenStretch]
  let samples: [Int16]

  /// The written words in the order of the text; their ranges count from the start of the utterance.
  func words() -> [Timeline.Word] {
    let spoken = stretches.flatMap(spokenWords)
    let timed = utterance.spoken.ties.filter { !$0.written.isEmpty }.flatMap { words(of: $0, spoken) }
    return merged(
      timed.sorted { ($0.range.lowerBound, $0.samples.lowerBound) < ($1.range.lowerBound, $1.samples.lowerBound) }
    )
  }

  // MARK: Spoken words

  private func spokenWords(of stretch: SpokenStretch) -> [SpokenWord] {
    let units = Array(utterance.spoken.text.utf16)[stretch.stretch.range]
    let text = String(utf16: units)
    let starts = wordStarts(of: stretch, in: text)
    var words = TextBoundaries.spokenWords(in: text, locale: stretch.stretch.locale)
      .map { word in
        let start = starts.first { word.range.contains($0.offset) }?.sample
        return SpokenWord(range: word.range.shifted(by: stretch.stretch.range.lowerBound), start: start)
      }
    keepInOrder(&words)
    divide(&words, of: stretch)
    return words
  }

  /// Each word event as a UTF-16 offset into the stretch's text and a sample of the take.
  private func wordStarts(of stretch: SpokenStretch, in text: String) -> [(offset: Int, sample: Int)] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF16.width(scalar)
    }
    return stretch.speech.events.compactMap { event in
      guard case .word = event.kind, offsets.indices.contains(event.position) else { return nil }
      let sample = min(max(event.sample, stretch.audible.lowerBound), stretch.audible.upperBound)
      return (offsets[event.position], sample - stretch.audible.lowerBound + stretch.start)
    }
  }

  /// Forgets a start that lies before that of an earlier word.
  private func keepInOrder(_ words: inout [SpokenWord]) {
    var latest = 0
    for index in words.indices {
      guard let start = words[index].start else { continue }
      if start < latest { words[index].start = nil } else { latest = start }
    }
  }

  /// Gives every word its time: from its start to the next known one, shared with the words between.
  private func divide(_ words: inout [SpokenWord], of stretch: SpokenStretch) {
    var index = 0
    var start = stretch.start
    while index < words.count {
      let next = words.indices[(index + 1)...].first { words[$0].start != nil } ?? words.count
      let end = next < words.count ? words[next].start ?? stretch.end : stretch.end
      share(start..<max(start, end), among: index..<next, &words)
      start = max(start, end)
      index = next
    }
  }

  private func share(_ time: Range<Int>, among group: Range<Int>, _ words: inout [SpokenWord]) {
    let letters = group.reduce(0) { $0 + words[$1].range.count }
    var before = 0
    for index in group {
      let start = time.lowerBound + time.count * before / max(1, letters)
      before += words[index].range.count
      let end = time.lowerBound + time.count * before / max(1, letters)
      words[index].samples = start..<Silence.endOfSound(in: samples, from: start, to: end)
    }
  }

  // MARK: Written words

  /// The written words of a tie share the time of its spoken ones.
  private func words(of tie: SpokenText.Tie, _ spoken: [SpokenWord]) -> [Timeline.Word] {
    let sounding = spoken.filter { $0.range.overlaps(tie.spoken) }
    guard let first = sounding.first, let last = sounding.last else { return [] }
    let time = first.samples.lowerBound..<max(first.samples.lowerBound, last.samples.upperBound)
    let ranges = writtenWords(in: tie.written)
    return ranges.enumerated().map { index, range in
      let start = time.lowerBound + time.count * index / ranges.count
      let end = time.lowerBound + time.count * (index + 1) / ranges.count
      return Timeline.Word(
        range: range,
        samples: start..<end,
        isInterpolated: first.isInterpolated || index > 0
      )
    }
  }

  /// A tie without a word, such as "%" or "<", counts as one.
  private func writtenWords(in range: Range<Int>) -> [Range<Int>] {
    let text = String(utf16: Array(utterance.written.utf16)[range])
    let words = TextBoundaries.spokenWords(in: text, locale: utterance.locale)
    return words.isEmpty ? [range] : words.map { $0.range.shifted(by: range.lowerBound) }
  }

  /// One entry for each written range: a word that several ties speak lasts from the first to the last of them.
  private func merged(_ words: [Timeline.Word]) -> [Timeline.Word] {
    var result: [Timeline.Word] = []
    for word in words {
      guard let last = result.last, last.range == word.range else {
        result.append(word)
        continue
      }
      let start = min(last.samples.lowerBound, word.samples.lowerBound)
      let end = max(last.samples.upperBound, word.samples.upperBound)
      result[result.count - 1] = Timeline.Word(
        range: last.range,
        samples: start..<end,
        isInterpolated: last.isInterpolated && word.isInterpolated
      )
    }
    return result
  }
}
