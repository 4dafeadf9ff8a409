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
  /// The index of the string that may go on in the next line.
  var open: Int?

  /// Whether the entry has a field.
  func has(_ field: POField) -> Bool { strings.contains { $0.field == field } }

  /// Takes in a field's first string; false when the entry has the field already.
  mutating func add(_ field: POField, _ string: (range: Range<Int>, isPlain: Bool)) -> Bool {
    if has(field) { return false }
    if case .target = field { hasTarget = true }
    open = strings.count
    // Most entries have a context, a source and a translation.
    if strings.isEmpty { strings.reserveCapacity(3) }
    strings.append(.init(field, string.range, isPlain: string.isPlain))
    return true
  }

  /// Takes in a further string of the field that was added last.
  mutating func extend(to end: Int) {
    if let open { strings[open].extend(to: end) }
  }

  /// The finished entry.
  mutating func entry(_ bytes: [UInt8], start: Int) throws(InvalidText) -> POEntry {
    for string in strings { set(string.field, try Self.text(bytes, string)) }
    return POEntry(message: message, range: start..<end, strings: strings)
  }

  private static func text(_ bytes: [UInt8], _ string: POEntry.PlacedField) throws(InvalidText) -> String {
    let text =
      string.isPlain
      ? bytes.withUnsafeBufferPointer {
        let inside = $0[string.range.lowerBound + 1..<string.range.upperBound - 1]
        return String(validating: UnsafeBufferPointer(rebasing: inside), as: UTF8.self)
      }
      : POEscapes.decode(bytes, range: string.range)
    guard let text else { throw InvalidText(range: string.range) }
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
      while message.targets.count < form { message.targets.append("") }
      if form < message.targets.count { message.targets[form] = text } else { message.targets.append(text) }
    }
  }
}
