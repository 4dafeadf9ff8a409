import Catalogs
import Files

/// Finds where in a file the sentences of a passage begin.
///
/// A passage has neither markup nor placeholders, the file has both. The first words of the sentence up to the next
/// markup are looked for in the file's text, each after the one before.
struct PassagePlaces {
  /// A place, and the translation that holds it.
  struct Place {
    let position: TextPosition
    let target: String?
  }

  let catalog: Catalog?
  private let lines: [Substring]

  init(catalog: Catalog?, sourceText: String?) {
    self.catalog = catalog
    lines = sourceText?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
  }

  func position(of sentence: Sentence, in passage: Passage) -> Place {
    if let catalog, let index = catalog.index(of: passage.message.key) {
      let target = catalog.units[index].target
      let offset = Self.offset(of: sentence, of: passage, in: target)
      return Place(position: catalog.position(ofUTF16: offset, in: .target(0), ofUnit: index), target: target)
    }
    let offset = Self.offset(of: sentence, of: passage, in: passage.message.source)
    return Place(position: position(inSource: offset, of: passage.message), target: nil)
  }

  /// The UTF-16 offset in `raw` of the sentence's first words.
  static func offset(of sentence: Sentence, of passage: Passage, in raw: String) -> Int {
    var start = 0
    for run in passage.runs {
      let end = start + run.text.utf16.count
      if sentence.range.lowerBound < end {
        let units = Array(run.text.utf16)
        let from = max(sentence.range.lowerBound - start, 0)
        let to = min(sentence.range.upperBound - start, units.count)
        return find(Array(units[from..<to]), in: Array(raw.utf16), notBefore: sentence.range.lowerBound)
      }
      start = end
    }
    return 0
  }

  /// The first place of the longest beginning of `words` that occurs; markup only adds to offsets, so it lies no earlier.
  private static func find(_ words: [UInt16], in raw: [UInt16], notBefore: Int) -> Int {
    var length = min(words.count, 40)
    while length > 0 {
      let needle = words[..<length]
      let last = raw.count - length
      for from in [min(notBefore, max(last, 0)), 0] where from <= last {
        if let found = (from...last).first(where: { raw[$0..<$0 + length].elementsEqual(needle) }) { return found }
      }
      length /= 2
    }
    return 0
  }

  /// A message's text has the lines of its block joined by spaces, indentation and quote marks left out.
  private func position(inSource offset: Int, of message: Message) -> TextPosition {
    var left = offset
    var line = message.position.line
    var column = message.position.column
    while lines.indices.contains(line - 1), lines.indices.contains(line) {
      let units = lines[line - 1].utf16.dropFirst(column - 1)
      let length = units.count - units.reversed().prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.count
      if left <= length { break }
      left -= length + 1
      column = 1 + lines[line].utf16.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }.count
      line += 1
    }
    return TextPosition(line: line, column: column + left)
  }
}
