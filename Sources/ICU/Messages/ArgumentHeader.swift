/// What stands between an argument's opening brace and its variants: `n, plural, offset:1 one`.
struct ArgumentHeader {
  /// Where the argument's brace is.
  let open: Int
  /// Where the text begins that the next comma or brace ends.
  var fieldStart: Int
  private(set) var hasOther = false
  private(set) var name = ""
  private var type: String?
  private var commas = 0

  init(open: Int) {
    self.open = open
    fieldStart = open + 1
  }

  var isPlural: Bool { type == "plural" || type == "selectordinal" }
  var choosesVariant: Bool { commas > 1 && (isPlural || type == "select") }
  var isSimple: Bool { commas > 1 && !choosesVariant }

  /// Reads the field that a comma ends.
  mutating func comma(_ units: [UInt16], at index: Int) -> ArgumentHeader {
    let field = words(units[fieldStart..<index]).last ?? ""
    if commas == 0 { name = field }
    if commas == 1 { type = field.lowercased() }
    commas += 1
    fieldStart = index + 1
    return self
  }

  /// Reads the selector before a variant's brace.
  mutating func noteSelector(_ units: [UInt16], at index: Int) {
    if words(units[fieldStart..<index]).last == "other" { hasOther = true }
  }

  private func words(_ units: ArraySlice<UInt16>) -> [String] {
    units.split { $0 <= 0x20 }.map { String(utf16: $0) }
  }
}

extension UInt16 {
  static let apostrophe = UInt16(UInt8(ascii: "'"))
  static let openBrace = UInt16(UInt8(ascii: "{"))
  static let closeBrace = UInt16(UInt8(ascii: "}"))
  static let numberSign = UInt16(UInt8(ascii: "#"))
  static let comma = UInt16(UInt8(ascii: ","))
}
