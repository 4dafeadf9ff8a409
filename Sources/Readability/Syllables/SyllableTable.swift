import Languages

/// Words and their syllables as a file holds them: a line each, a tab between, in the order of their bytes.
///
/// A word is looked for among the lines, since reading all of a large file would take longer than a text's words do.
struct SyllableTable {
  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private let bytes: [UInt8]
  /// Where each line begins.
  private let lines: [Int]

  /// A table of lines; `start` is where the first begins. A line that is none is passed over, as is one out of order.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    var lines: [Int] = []
    var line = start
    for (index, byte) in zip(start..., bytes[start...]) where byte == Self.newline {
      lines.append(line)
      line = index + 1
    }
    self.lines = lines
  }

  /// A table of words; none holds a tab or a line break.
  init(_ counts: [String: Int]) {
    let sorted = counts.map { (word: Array($0.key.utf8), count: $0.value) }
      .sorted { $0.word.lexicographicallyPrecedes($1.word) }
    self.init(sorted.flatMap { $0.word + [Self.tab] + Array("\($0.count)\n".utf8) })
  }

  /// The lines.
  var text: ArraySlice<UInt8> { bytes[(lines.first ?? bytes.count)...] }

  /// The syllables of a word; `nil` when the table lacks it.
  subscript(word: String) -> Int? {
    let letters = Array(word.utf8)
    let place = lines.partitioningIndex { bytes[$0...].isBefore(letters) }
    guard place < lines.count, let entry = entry(lines[place]), entry.word.elementsEqual(letters) else { return nil }
    return entry.count
  }

  /// The table with more words, or other counts.
  func adding(_ fresh: [String: Int]) -> SyllableTable {
    let known = lines.compactMap(entry).map { (String(decoding: $0.word, as: UTF8.self), $0.count) }
    return SyllableTable(Dictionary(known, uniquingKeysWith: { $1 }).merging(fresh) { $1 })
  }

  /// What the line that begins at an offset says; `nil` for one that is none.
  private func entry(_ start: Int) -> (word: ArraySlice<UInt8>, count: Int)? {
    let line = bytes[start...].prefix { $0 != Self.newline }
    let word = line.prefix { $0 != Self.tab }
    return Int(String(decoding: line[word.endIndex...].dropFirst(), as: UTF8.self)).map { (word, $0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line that begins here has a word before this one; a tab comes before all letters.
  fileprivate func isBefore(_ letters: [UInt8]) -> Bool {
    for (byte, letter) in zip(self, letters) where byte != letter { return byte < letter }
    return false
  }
}
