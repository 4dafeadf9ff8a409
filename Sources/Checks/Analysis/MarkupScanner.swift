import Languages

/// A piece of a text that is for programs.
struct MarkupSpan: Hashable, Sendable {
  enum Kind: CaseIterable, Hashable, Sendable {
    /// `<b>`, `</b>`, `<br/>`
    case tag
    /// The address of a Markdown link: `(lang:la)`, `(https://…)`
    case linkTarget
    case url, email
    /// `%s`, `%1$d`, `%(name)s`
    case printf
  }

  let kind: Kind
  /// Where, in UTF-16 units.
  let range: Range<Int>
}

/// Finds tags, addresses and placeholders in one walk.
struct MarkupScanner {
  private let units: [UInt16]
  /// No link's address that begins before this place ends; finding that out once is enough.
  private var openLinkEnd = 0
  private(set) var spans: [MarkupSpan] = []

  init(_ text: AnalyzedText) {
    units = text.units
    let hasTrigger = text.has("<") || text.has("]") || text.has("%") || text.has("@") || text.has(":") || text.has("w")
    if hasTrigger { scan() }
  }

  private mutating func scan() {
    var index = 0
    while index < units.count {
      let start = index
      index += 1
      switch units[start] {
      case ascii("<"): if let end = tagEnd(from: start) { take(.tag, start..<end, &index) }
      case ascii("]"): if let end = linkEnd(from: start + 1) { take(.linkTarget, start + 1..<end, &index) }
      case ascii("%"): if let end = printfEnd(from: start) { take(.printf, start..<end, &index) }
      case ascii("@"): takeEmail(around: start, &index)
      case ascii(":"), ascii("w"): takeAddress(at: start, &index)
      default: break
      }
    }
  }

  private mutating func take(_ kind: MarkupSpan.Kind, _ range: Range<Int>, _ index: inout Int) {
    spans.append(MarkupSpan(kind: kind, range: range))
    index = range.upperBound
  }

  private func ascii(_ character: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: character.value) }

  private func isASCIILetter(_ unit: UInt16) -> Bool { (65...90).contains(unit) || (97...122).contains(unit) }
  private func isASCIIDigit(_ unit: UInt16) -> Bool { (48...57).contains(unit) }

  /// A tag begins with a letter or a slash and is no longer than tags are: "a < b" is none.
  private func tagEnd(from start: Int) -> Int? {
    guard start + 1 < units.count, isASCIILetter(units[start + 1]) || units[start + 1] == ascii("/") else { return nil }
    for index in start + 1..<min(units.count, start + 400) {
      if units[index] == ascii(">") { return index + 1 }
      if units[index] == ascii("<") { return nil }
    }
    return nil
  }

  private mutating func linkEnd(from start: Int) -> Int? {
    guard start >= openLinkEnd, start < units.count, units[start] == ascii("(") else { return nil }
    let end = units[start...].firstIndex { $0 == ascii(")") || $0 <= 0x20 } ?? units.count
    if end < units.count, units[end] == ascii(")") { return end + 1 }
    openLinkEnd = end
    return nil
  }

  /// A sign after a digit is a percentage: "5%s" is no placeholder.
  private func printfEnd(from start: Int) -> Int? {
    if start > 0, CharacterTable.shared.digitValue(of: units[start - 1]) != nil { return nil }
    var index = start + 1
    if index < units.count, units[index] == ascii("(") {
      while index < units.count, units[index] != ascii(")"), index - start < 80 { index += 1 }
      index += 1
    }
    while index < units.count, isASCIIDigit(units[index]) || ".$-+#*".utf16.contains(units[index]) { index += 1 }
    while index < units.count, "hlqzjtL".utf16.contains(units[index]) { index += 1 }
    guard index < units.count, "diouxXeEfgGcs@".utf16.contains(units[index]) else { return nil }
    let next = index + 1 < units.count ? units[index + 1] : 0x20
    return isASCIILetter(next) ? nil : index + 1
  }

  private mutating func takeEmail(around at: Int, _ index: inout Int) {
    var start = at
    var end = at + 1
    while start > 0, isAddressUnit(units[start - 1]) { start -= 1 }
    while end < units.count, isAddressUnit(units[end]) { end += 1 }
    while end > at + 1, units[end - 1] == ascii(".") { end -= 1 }
    guard start < at, units[at + 1..<end].contains(ascii(".")), spans.last.map({ $0.range.upperBound <= start }) ?? true
    else { return }
    take(.email, start..<end, &index)
  }

  private func isAddressUnit(_ unit: UInt16) -> Bool {
    isASCIILetter(unit) || isASCIIDigit(unit) || ".-_+".utf16.contains(unit)
  }

  private mutating func takeAddress(at place: Int, _ index: inout Int) {
    var start = place
    if units[place] == ascii(":") {
      guard place + 2 < units.count, units[place + 1] == ascii("/"), units[place + 2] == ascii("/") else { return }
      while start > 0, isASCIILetter(units[start - 1]) { start -= 1 }
      if start == place { return }
    } else {
      guard units[place...].starts(with: "www.".utf16), place == 0 || !isASCIILetter(units[place - 1]) else { return }
    }
    var end = place
    while end < units.count, (0x21...0x7E).contains(units[end]), !"<>\"()[]{}".utf16.contains(units[end]) { end += 1 }
    while end > place, ".,;:!?'*_".utf16.contains(units[end - 1]) { end -= 1 }
    take(.url, start..<end, &index)
  }
}
