import Languages

/// The words that a language's facts call right.
struct AcceptedWords: Sendable {
  private var whole: Set<[UInt16]> = []
  private var starts: [[UInt16]] = []
  private var ends: [[UInt16]] = []

  init(_ facts: LanguageFacts) {
    for pattern in facts.spelling {
      let stem = ScannedText(pattern.stem).folded
      if pattern.isOpenAtEnd {
        starts.append(stem)
      } else if pattern.isOpenAtStart {
        ends.append(stem)
      } else {
        whole.insert(stem)
      }
    }
  }

  /// Whether a folded word is one of them.
  func contains(_ word: [UInt16]) -> Bool {
    whole.contains(word) || starts.contains { word.starts(with: $0) }
      || ends.contains { word.suffix($0.count).elementsEqual($0) }
  }
}
