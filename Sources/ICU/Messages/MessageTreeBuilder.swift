import ICUShim

/// ICU's names for the parts of a pattern (UMessagePatternPartType).
private enum PartType: Int32 {
  case messageStart, messageLimit, skipSyntax, insertCharacter, replaceNumber, argumentStart, argumentLimit
  case argumentNumber, argumentName, argumentType, argumentStyle, argumentSelector, integer, double
}

/// ICU's names for the kinds of arguments (UMessagePatternArgType).
private enum ArgumentType: Int32 {
  case none, simple, choice, plural, select, selectOrdinal
}

/// Builds the tree from ICU's flat list of parts, walking it once.
struct MessageTreeBuilder {
  private let units: [UInt16]
  private let parts: [ICUMessagePart]
  private var index = 0

  init(units: [UInt16], parts: [ICUMessagePart]) {
    self.units = units
    self.parts = parts
  }

  /// Reads from a message's start part to past its limit part.
  mutating func message() throws(MessageSyntaxError) -> [MessagePattern.Node] {
    var nodes: [MessagePattern.Node] = []
    var text = TextRun(start: parts[index].end)
    index += 1
    while type(at: index) != .messageLimit {
      let part = parts[index]
      switch type(at: index) {
      case .skipSyntax:
        text.append(units[text.end..<part.start], through: part.end)
        index += 1
      case .replaceNumber:
        text.close(units, at: part.start, into: &nodes)
        nodes.append(.init(content: .number, range: part.range))
        text = TextRun(start: part.end)
        index += 1
      case .argumentStart:
        text.close(units, at: part.start, into: &nodes)
        nodes.append(try argument())
        text = TextRun(start: nodes[nodes.count - 1].range.upperBound)
      default:
        // What ICU would insert is an apostrophe for patterns with stricter quoting; the text has it already.
        index += 1
      }
    }
    text.close(units, at: parts[index].start, into: &nodes)
    index += 1
    return nodes
  }

  private mutating func argument() throws(MessageSyntaxError) -> MessagePattern.Node {
    let start = parts[index]
    let limit = Int(start.limit)
    let name = slice(parts[index + 1])
    index += 2
    let content = try content(of: name, type: ArgumentType(rawValue: start.argument), start: start)
    index = limit + 1
    return .init(content: content, range: start.start..<parts[limit].end)
  }

  private mutating func content(
    of name: String,
    type: ArgumentType?,
    start: ICUMessagePart
  ) throws(MessageSyntaxError) -> MessagePattern.Content {
    switch type {
    case .simple:
      let style = self.type(at: index + 1) == .argumentStyle ? slice(parts[index + 1]) : nil
      return .simple(name: name, type: slice(parts[index]), style: style.map(trimmed))
    case .plural, .selectOrdinal:
      let offset = try pluralOffset()
      return .plural(name: name, offset: offset, isOrdinal: type == .selectOrdinal, variants: try variants())
    case .select: return .select(name: name, variants: try variants())
    case .choice: throw MessageSyntaxError(offset: start.start, reason: .choice(name))
    default: return .argument(name: name)
    }
  }

  private mutating func pluralOffset() throws(MessageSyntaxError) -> Int {
    let part = parts[index]
    guard type(at: index) == .integer || type(at: index) == .double else { return 0 }
    guard let offset = Int(exactly: part.number) else {
      throw MessageSyntaxError(offset: part.start, reason: .fractionalOffset)
    }
    index += 1
    return offset
  }

  private mutating func variants() throws(MessageSyntaxError) -> [MessagePattern.Variant] {
    var variants: [MessagePattern.Variant] = []
    while type(at: index) == .argumentSelector {
      let selector = parts[index]
      index += type(at: index + 1) == .messageStart ? 1 : 2
      let message = try message()
      variants.append(
        .init(selector: slice(selector), message: message, range: selector.start..<parts[index - 1].end)
      )
    }
    return variants
  }

  private func type(at index: Int) -> PartType? { PartType(rawValue: parts[index].type) }

  private func slice(_ part: ICUMessagePart) -> String { String(utf16: units[part.range]) }

  private func trimmed(_ style: String) -> String {
    var style = Substring(style)
    while style.last?.isWhitespace == true { style.removeLast() }
    return String(style.drop(while: \.isWhitespace))
  }
}

/// Text between two arguments, while its quoting apostrophes are left out.
private struct TextRun {
  let start: Int
  var end: Int
  private var units: [UInt16] = []

  init(start: Int) {
    self.start = start
    end = start
  }

  mutating func append(_ text: ArraySlice<UInt16>, through end: Int) {
    units += text
    self.end = end
  }

  func close(_ source: [UInt16], at limit: Int, into nodes: inout [MessagePattern.Node]) {
    let rest = source[end..<limit]
    let text = units.isEmpty ? String(utf16: rest) : String(utf16: (units + rest)[...])
    if !text.isEmpty { nodes.append(.init(content: .text(text), range: start..<limit)) }
  }
}

extension ICUMessagePart {
  fileprivate var start: Int { Int(index) }
  fileprivate var end: Int { Int(index + length) }
  fileprivate var range: Range<Int> { start..<end }
}
