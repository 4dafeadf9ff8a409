/// A piece of a text, and where it is written.
struct XCStringsPiece: Sendable {
  /// The text as the catalog has it.
  let text: String
  /// The byte at which the text in the file begins of which this is a piece; `nil` for MessageFormat's syntax.
  var offset: Int?
  /// Where the piece begins in that text, in UTF-16 units.
  var start = 0
  /// Whether the file has it as it is, escapes aside.
  var isVerbatim = true

  /// The pieces with a mark replaced, wherever it stands.
  func replacing(_ mark: String, with replacement: [XCStringsPiece]) -> [XCStringsPiece] {
    guard isVerbatim, let range = text.firstRange(of: mark) else { return [self] }
    let before = text[..<range.lowerBound]
    let behind = XCStringsPiece(
      text: String(text[range.upperBound...]),
      offset: offset,
      start: start + before.utf16.count + mark.utf16.count
    )
    return [XCStringsPiece(text: String(before), offset: offset, start: start)] + replacement
      + behind.replacing(mark, with: replacement)
  }

  /// The pieces of a form's text inside a plural: what MessageFormat would take for syntax is quoted.
  func quoted(hasNumber: Bool) -> [XCStringsPiece] {
    guard isVerbatim else { return [self] }
    var pieces: [XCStringsPiece] = []
    var run = XCStringsPiece(text: "", offset: offset, start: start)
    var place = start
    let scalars = Array((hasNumber ? text.replacing("%arg", with: "\u{1}") : text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let written = Self.quoted(scalar, before: next)
      let units = scalar == "\u{1}" ? "%arg".utf16.count : scalar.utf16.count
      if let written {
        pieces += [run, XCStringsPiece(text: written, offset: offset, start: place, isVerbatim: false)]
        run = XCStringsPiece(text: "", offset: offset, start: place + units)
      } else {
        run = XCStringsPiece(text: run.text + String(scalar), offset: offset, start: run.start)
      }
      place += units
    }
    return (pieces + [run]).filter { !$0.text.isEmpty }
  }

  /// What stands for a scalar that may not stand as it is.
  private static func quoted(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> String? {
    switch scalar {
    case "{", "}", "#": "'\(scalar)'"
    case "'" where next.map { "{}#'|".unicodeScalars.contains($0) } ?? true: "''"
    case "\u{1}": "#"
    default: nil
    }
  }
}
