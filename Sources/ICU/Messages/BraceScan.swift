/// A walk over a pattern's braces and apostrophes that says where ICU says only that something is wrong.
///
/// It also finds what ICU lets pass: a `}` too many, which ICU takes as text, and a quote left open, which ICU closes.
struct BraceScan {
  private enum Level {
    /// A message, opened by the brace at `open`; -1 for the whole pattern.
    case message(open: Int, inPlural: Bool)
    /// What stands between the braces of an argument.
    case argument(ArgumentHeader)
    /// Braces within the style of a simple argument.
    case style(open: Int)
  }

  private let units: [UInt16]
  private var levels: [Level] = [.message(open: -1, inPlural: false)]
  private var index = 0
  private var quotedBrace: Int?
  private var found: MessageSyntaxError?
  private var missingOther: MessageSyntaxError?

  init(_ units: [UInt16]) {
    self.units = units
    while index < units.count, found == nil {
      step()
      index += 1
    }
    if found == nil { noteUnclosed() }
  }

  /// Where more braces are open than any message needs; ICU and we parse by recursion.
  static func tooDeep(_ units: [UInt16]) -> Int? {
    var depth = 0
    return units.firstIndex { unit in
      if unit == .openBrace { depth += 1 }
      if unit == .closeBrace { depth -= 1 }
      return depth > 100
    }
  }

  /// What is wrong with a pattern that ICU has accepted.
  static func problem(in units: [UInt16]) -> MessageSyntaxError? {
    mayHideProblem(units) ? BraceScan(units).found : nil
  }

  /// Most patterns quote nothing and close what they open, which takes no stack to see.
  private static func mayHideProblem(_ units: [UInt16]) -> Bool {
    var depth = 0
    for (index, unit) in units.enumerated() {
      if unit == .openBrace { depth += 1 }
      if unit == .closeBrace { depth -= 1 }
      let quotes = unit == .apostrophe && index + 1 < units.count && units[index + 1] != .apostrophe
      if depth < 0 || (quotes && [.openBrace, .closeBrace, .numberSign].contains(units[index + 1])) { return true }
    }
    return depth != 0
  }

  /// What is wrong with a pattern that ICU has refused.
  func problem(behind failure: ICUFailure, at offset: Int) -> MessageSyntaxError {
    if let found { return found }
    guard case .service(_, let code) = failure else { return .init(offset: offset, reason: .malformedArgument) }
    switch code {
    case "U_UNMATCHED_BRACES": return .init(offset: offset, reason: .unclosedBrace(quote: quotedBrace))
    case "U_DEFAULT_KEYWORD_MISSING": return missingOther ?? .init(offset: offset, reason: .missingOther(""))
    case "U_INDEX_OUTOFBOUNDS_ERROR": return .init(offset: offset, reason: .tooLarge)
    default: return .init(offset: offset, reason: .malformedArgument)
    }
  }

  private mutating func step() {
    switch units[index] {
    case .apostrophe: apostrophe()
    case .openBrace: open()
    case .closeBrace: close()
    case .comma: if case .argument(var header) = levels[levels.count - 1] { replaceTop(header.comma(units, at: index)) }
    default: break
    }
  }

  private mutating func replaceTop(_ header: ArgumentHeader) { levels[levels.count - 1] = .argument(header) }

  private mutating func open() {
    switch levels[levels.count - 1] {
    case .message: levels.append(.argument(ArgumentHeader(open: index)))
    case .style: levels.append(.style(open: index))
    case .argument(var header):
      guard header.choosesVariant else { return levels.append(.style(open: index)) }
      header.noteSelector(units, at: index)
      replaceTop(header)
      levels.append(.message(open: index, inPlural: header.isPlural))
    }
  }

  private mutating func close() {
    guard levels.count > 1 else {
      found = .init(offset: index, reason: .unopenedBrace)
      return
    }
    let closed = levels.removeLast()
    if case .argument(let header) = closed, header.choosesVariant, !header.hasOther, missingOther == nil {
      missingOther = .init(offset: header.open, reason: .missingOther(header.name))
    }
    if case .argument(var header) = levels[levels.count - 1] {
      header.fieldStart = index + 1
      replaceTop(header)
    }
  }

  /// An apostrophe in text quotes only before a brace, or before # in a plural; in a style it always quotes.
  private mutating func apostrophe() {
    let next = index + 1 < units.count ? units[index + 1] : nil
    switch levels[levels.count - 1] {
    case .message(_, let inPlural):
      if next == .apostrophe { index += 1 }
      if next == .openBrace || next == .closeBrace || (inPlural && next == .numberSign) { skipQuote(doubling: true) }
    case .style: skipQuote(doubling: false)
    case .argument(let header): if header.isSimple { skipQuote(doubling: false) }
    }
  }

  private mutating func skipQuote(doubling: Bool) {
    let start = index
    index += 1
    while index < units.count {
      if units[index] == .apostrophe {
        guard doubling, index + 1 < units.count, units[index + 1] == .apostrophe else { return }
        index += 1
      } else if units[index] == .closeBrace || units[index] == .openBrace {
        quotedBrace = start
      }
      index += 1
    }
    found = .init(offset: start, reason: .unclosedQuote)
  }

  private mutating func noteUnclosed() {
    switch levels[levels.count - 1] {
    case .message(-1, _): return
    case .message(let open, _), .style(let open):
      found = .init(offset: open, reason: .unclosedBrace(quote: quotedBrace))
    case .argument(let header): found = .init(offset: header.open, reason: .unclosedBrace(quote: quotedBrace))
    }
  }
}
