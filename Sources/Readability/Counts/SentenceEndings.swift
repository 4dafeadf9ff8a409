/// Ends of sentences that ICU does not find.
struct SentenceEndings: Sendable {
  /// Marks that end a sentence though Unicode 15 does not say so.
  private let marks: Set<UInt16>
  /// Whether a space may end a sentence.
  let spaceMayEnd: Bool

  /// Khmer ends sentences with khan and bariyoosan (U+17D4, U+17D5), which ICU 72 does not break at.
  private static let marksByScript: [String: Set<UInt16>] = ["Khmr": [0x17D4, 0x17D5]]
  /// Thai and Lao end a sentence with a space, but also write one between clauses and around numbers and names.
  private static let spacedScripts: Set<String> = ["Thai", "Laoo"]
  /// A space between fewer words than this parts a number, a name or a list, not a sentence.
  private static let fewestWords = 3

  init(script: String) {
    marks = Self.marksByScript[script] ?? []
    spaceMayEnd = Self.spacedScripts.contains(script)
  }

  var areSpecial: Bool { spaceMayEnd || !marks.isEmpty }

  /// The sentences within one of ICU's.
  func split(_ range: Range<Int>, units: [UInt16], words: [Word]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range.dropLast() where isEnd(offset, from: start, in: range, units, words) {
      parts.append(start..<offset + 1)
      start = offset + 1
    }
    return parts + [start..<range.upperBound]
  }

  private func isEnd(_ offset: Int, from start: Int, in range: Range<Int>, _ units: [UInt16], _ words: [Word]) -> Bool {
    if marks.contains(units[offset]) { return true }
    guard spaceMayEnd, units[offset].isSpace, offset > start else { return false }
    let nextSpace = (offset + 1..<range.upperBound).first { units[$0].isSpace } ?? range.upperBound
    return isNative(units[offset - 1]) && isNative(units[offset + 1])
      && words.count { (start..<offset).contains($0.offset) } >= Self.fewestWords
      && words.count { (offset..<nextSpace).contains($0.offset) } >= Self.fewestWords
  }

  /// A letter or mark of the Thai and Lao blocks, but no digit and no mark of repetition, which a space follows.
  private func isNative(_ unit: UInt16) -> Bool {
    (0x0E01...0x0EFF).contains(unit) && !(0x0E50...0x0E59).contains(unit) && !(0x0ED0...0x0ED9).contains(unit)
      && unit != 0x0E46 && unit != 0x0EC6
  }
}
