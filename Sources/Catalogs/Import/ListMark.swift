/// What begins a line that is an item of a list: `• `, `- `, `1. `, `(2) `.
struct ListMark {
  /// The item's number; `nil` for a bullet.
  let number: Int?
  /// What stands behind the mark.
  let text: String

  /// Bullets of keyboards, of word processors (U+F0B7 is Word's in the font Symbol) and of web pages.
  private static let bullets = Set<Character>("-*+•–—·▪▫◦‣⁃●○■□➢➤✓✔\u{F0B7}\u{F0A7}")

  /// Reads a line without white space at its ends; `nil` when it is no item.
  init?(_ line: String) {
    if let bullet = Self.bullet(line) {
      self = bullet
    } else if let numbered = Self.numbered(line) {
      self = numbered
    } else {
      return nil
    }
  }

  private init(number: Int?, text: Substring) {
    self.number = number
    self.text = text.trimmingSpace
  }

  private static func bullet(_ line: String) -> ListMark? {
    guard let mark = line.first else { return nil }
    let rest = line.dropFirst()
    // Word writes its second kind of bullet as a letter and a tab.
    if mark == "o", rest.first == "\t" { return ListMark(number: nil, text: rest) }
    guard bullets.contains(mark), rest.isEmpty || rest.first?.isWhitespace == true || isPrinted(mark) else {
      return nil
    }
    return ListMark(number: nil, text: rest)
  }

  /// Whether a mark is never part of a word, so that the text may follow it closely.
  private static func isPrinted(_ mark: Character) -> Bool { !"-*+–—·✓✔○□".contains(mark) }

  /// `1. a`, `1) a`, `(1) a`, in the digits of any script.
  private static func numbered(_ line: String) -> ListMark? {
    let isInBrackets = line.first == "("
    let start = isInBrackets ? line.dropFirst() : line[...]
    let digits = start.prefix { $0.isWholeNumber }
    guard (1...3).contains(digits.count), let number = value(of: digits) else { return nil }
    let rest = start.dropFirst(digits.count)
    guard let mark = rest.first, mark == ")" || (mark == "." && !isInBrackets),
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return ListMark(number: number, text: rest.dropFirst())
  }

  private static func value(of digits: Substring) -> Int? {
    digits.reduce(0) { total, digit in total.flatMap { total in digit.wholeNumberValue.map { total * 10 + $0 } } }
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  var trimmingSpace: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
