import Languages

extension UInt16 {
  /// Whether it is a capital letter.
  var isCapital: Bool { Unicode.Scalar(self)?.properties.isUppercase == true }
}

extension AnalyzedText {
  /// Whether a word has a capital though no sentence begins there: nothing but a comma or a word stands before it.
  func hasCapitalInSentence(_ word: Range<Int>) -> Bool {
    units[word.lowerBound].isCapital && !beginsSentence(word.lowerBound)
  }

  private func beginsSentence(_ start: Int) -> Bool {
    let table = CharacterTable.shared
    let before = units[..<start].last { table.kind(of: $0) != .space && table.kind(of: $0) != .ignorable }
    guard let before else { return true }
    return table.kind(of: before) == .punctuation && before != UInt16(UInt8(ascii: ","))
  }
}
