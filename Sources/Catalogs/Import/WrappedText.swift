import ICU

/// Tells which lines of a text go on with the line above, since they were broken to a width.
enum WrappedText {
  /// Mail and editors wrap at 72 to 100 columns, narrow ones at 40.
  private static let widths = 40...100

  /// For each line whether it belongs to the one above; the lines have no blank lines between them.
  ///
  /// Where a line was broken to a width, the next line's first word had no room on it.
  static func joins(_ lines: [String]) -> [Bool] {
    let widths = lines.map { width($0) }
    guard let longest = widths.max(), Self.widths.contains(longest), !lines.dropLast().allSatisfy(endsSentence) else {
      return lines.map { _ in false }
    }
    return lines.indices.map { index in
      index > 0 && widths[index - 1] + 1 + width(firstWord(of: lines[index])) > longest
    }
  }

  /// Up to the first space; a letter where East Asian lines may break anywhere.
  private static func firstWord(of line: String) -> String {
    let word = line.prefix { !$0.isWhitespace }
    let isTight = word.unicodeScalars.first?.properties.isIdeographic ?? false
    return String(isTight ? word.prefix(1) : word)
  }

  /// Columns: letters of East Asia take two.
  private static func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && $1.properties.isIdeographic ? 2 : 1) }
  }

  /// Whether a sentence ends with the line, in any script.
  static func endsSentence(_ line: String) -> Bool {
    let closing: (Unicode.Scalar) -> Bool = {
      UnicodeText.bracketType(of: $0) == .close || "\"'”’»".unicodeScalars.contains($0)
    }
    guard let last = line.unicodeScalars.last(where: { !closing($0) }) else { return false }
    return UnicodeText.isSentenceTerminal(last)
  }

  /// Lines as one text: with spaces between, except in scripts that have none.
  static func join(_ lines: [[Run]]) -> [Run] {
    if lines.count == 1 { return lines[0] }
    var joined: [Run] = []
    for line in lines {
      let before = joined.last?.text.unicodeScalars.last?.properties.isIdeographic ?? true
      let after = line.first?.text.unicodeScalars.first?.properties.isIdeographic ?? true
      joined += (before && after ? [] : [Run(" ")]) + line
    }
    return joined.collapsingSpace
  }
}
