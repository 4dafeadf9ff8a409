/// An entry of a PO file whose end has not been reached.
struct PODraft {
  /// A string whose bytes are not UTF-8.
  struct InvalidText: Error { let range: Range<Int> }

  var message = POMessage(source: "", targets: [])
  var start: Int?
  var end = 0
  /// After a line that could not be read: the rest of the entry is skipped.
  var isBroken = false
  private(set) var hasTarget = false
  private(set) var strings: [POEntry.PlacedField] = []
  /// Whether the strings have one part and no escapes, so that their bytes are their text.
  private var isPlain: [Bool] = []
  /// The index of the string that may go on in the next line.
  var open: Int?

  /// Whether the entry has a field.
  func has(_ field: POField) -> Bool { strings.contains { $0.field == field } }

  /// Takes in a field's first string; false when the entry has the field already.
  mutating func add(_ field: POField, _ string: (range: Range<Int>, isPlain: Bool)) -> Bool {
    if has(field) { return false }
    if case .target = field { hasTarget = true }
    open = strings.count
    strings.append(.init(field: field, range: string.range))
    isPlain.append(string.isPlain)
    return true
  }

  /// Takes in a further string of the field that was added last.
  mutating func extend(to end: Int) {
    guard let open else { return }
    strings[open].range = strings[open].range.lowerBound..<end
    isPlain[open] = false
  }

  /// The finished entry.
  consuming func entry(_ bytes: [UInt8], start: Int) throws(InvalidText) -> POEntry {
    for (index, string) in strings.enumerated() {
      set(string.field, try text(bytes, string.range, isPlain: isPlain[index]))
    }
    return POEntry(message: message, range: start..<end, strings: strings)
  }

  private func text(_ bytes: [UInt8], _ range: Range<Int>, isPlain: Bool) throws(InvalidText) -> String {
    let text =
      isPlain
      ? String(validating: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
      : POEscapes.decode(bytes, range: range)
    guard let text else { throw InvalidText(range: range) }
    return text
  }

  private mutating func set(_ field: POField, _ text: String) {
    switch field {
    case .previousContext: message.previousContext = text
    case .previousSource: message.previousSource = text
    case .previousSourcePlural: message.previousSourcePlural = text
    case .context: message.context = text
    case .source: message.source = text
    case .sourcePlural: message.sourcePlural = text
    case .target(let form):
      while message.targets.count <= form { message.targets.append("") }
      message.targets[form] = text
    }
  }
}
