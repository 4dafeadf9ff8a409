/// Reads the lines of a PO file into entries.
///
/// A broken line is reported and the reading goes on at the next blank line, so that one slip does not hide the rest.
struct POScanner {
  /// What is wrong at a byte offset.
  struct Problem: Sendable {
    let offset: Int
    let problem: String
    let remedy: String
  }

  private let bytes: [UInt8]
  private let end: Int
  private var lineStart: Int
  private var entries: [POEntry] = []
  private var errors: [Problem] = []
  private var current = Draft()
  private var field: Field?

  /// An entry whose end has not been reached.
  private struct Draft {
    var entry = POEntry(source: POString(text: "", range: 0..<0), range: 0..<0)
    var start: Int?
    var end = 0
    var hasSource = false
    var strings: [Field: Range<Int>] = [:]
  }

  /// The keyword whose string may go on in the next line.
  private enum Field: Hashable {
    case context, source, sourcePlural, previousContext, previousSource, previousSourcePlural
    case target(Int)
  }

  /// The entries of a whole file and what could not be read.
  static func scan(_ bytes: [UInt8]) -> (entries: [POEntry], errors: [Problem]) {
    var scanner = POScanner(bytes: bytes, range: bytes.startIndex..<bytes.endIndex)
    scanner.scan()
    return (scanner.entries, scanner.errors)
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    let hasMark = range.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lineStart = range.lowerBound + (hasMark ? 3 : 0)
  }
}

// MARK: Lines

extension POScanner {
  private mutating func scan() {
    while lineStart < end {
      let newline = bytes[lineStart..<end].firstIndex(of: UInt8(ascii: "\n"))
      let next = newline.map { $0 + 1 } ?? end
      var lineEnd = newline ?? end
      if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
      read(line: lineStart..<lineEnd, next: next)
      lineStart = next
    }
    finishEntry()
  }

  private mutating func read(line: Range<Int>, next: Int) {
    let text = skippingSpace(line)
    guard let first = text.first.map({ bytes[$0] }) else { return finishEntry() }
    if first == UInt8(ascii: "#") {
      read(comment: text, line: line, next: next)
    } else {
      read(statement: text, line: line, next: next, prefix: .none)
    }
  }

  private func skippingSpace(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") {
      start += 1
    }
    return start..<range.upperBound
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).trimmingASCIISpace
  }
}

// MARK: Comments

extension POScanner {
  private enum Prefix { case none, previous, obsolete, obsoletePrevious }

  private mutating func read(comment: Range<Int>, line: Range<Int>, next: Int) {
    let mark = comment.count > 1 ? bytes[comment.lowerBound + 1] : UInt8(ascii: " ")
    let rest = comment.lowerBound + min(2, comment.count)..<comment.upperBound
    switch mark {
    case UInt8(ascii: "~"):
      let isPrevious = rest.first.map { bytes[$0] } == UInt8(ascii: "|")
      let statement = skippingSpace(isPrevious ? rest.lowerBound + 1..<rest.upperBound : rest)
      read(statement: statement, line: line, next: next, prefix: isPrevious ? .obsoletePrevious : .obsolete)
    case UInt8(ascii: "|"):
      read(statement: skippingSpace(rest), line: line, next: next, prefix: .previous)
    default:
      begin(line, next: next, isComment: true)
      keep(comment: rest, mark: mark)
    }
  }

  private mutating func keep(comment rest: Range<Int>, mark: UInt8) {
    switch mark {
    case UInt8(ascii: "."): current.entry.notes.append(text(rest))
    case UInt8(ascii: ":"): current.entry.references += text(rest).split(separator: " ").map(String.init)
    case UInt8(ascii: ","):
      current.entry.flags += text(rest).split(separator: ",").map(\.trimmingASCIISpace).filter { !$0.isEmpty }
    default: current.entry.translatorComments.append(text(rest.lowerBound - 1..<rest.upperBound).droppingHash)
    }
  }

  /// Takes a line into the entry; one that comes after the translation begins the next entry.
  private mutating func begin(_ line: Range<Int>, next: Int, isComment: Bool) {
    if isComment, current.hasSource { finishEntry() }
    if current.start == nil { current.start = line.lowerBound }
    current.end = next
  }
}

// MARK: Statements

extension POScanner {
  private mutating func read(statement: Range<Int>, line: Range<Int>, next: Int, prefix: Prefix) {
    guard let first = statement.first else { return }
    if bytes[first] == UInt8(ascii: "\"") { return extend(statement, next: next) }
    guard let quote = bytes[statement].firstIndex(of: UInt8(ascii: "\"")) else {
      return refuse(first, "the line is neither a comment, a keyword with a string, nor a string")
    }
    let keyword = text(first..<quote)
    guard let field = Self.field(keyword, isPrevious: prefix == .previous || prefix == .obsoletePrevious) else {
      return refuse(first, "unknown keyword \"\(keyword)\"")
    }
    if Self.beginsEntry(field), current.hasSource { finishEntry() }
    begin(line, next: next, isComment: prefix == .previous || prefix == .obsoletePrevious)
    current.entry.isObsolete = current.entry.isObsolete || prefix == .obsolete
    start(field, at: quote..<statement.upperBound)
  }

  private static func beginsEntry(_ field: Field) -> Bool { field == .context || field == .source }

  private static func field(_ keyword: String, isPrevious: Bool) -> Field? {
    switch keyword {
    case "msgctxt": return isPrevious ? .previousContext : .context
    case "msgid": return isPrevious ? .previousSource : .source
    case "msgid_plural": return isPrevious ? .previousSourcePlural : .sourcePlural
    case "msgstr": return isPrevious ? nil : .target(0)
    default:
      guard !isPrevious, keyword.hasPrefix("msgstr["), keyword.hasSuffix("]") else { return nil }
      return Int(keyword.dropFirst(7).dropLast()).flatMap { (0..<10).contains($0) ? .target($0) : nil }
    }
  }

  private mutating func start(_ field: Field, at range: Range<Int>) {
    guard let string = string(in: range) else { return }
    if current.strings[field] != nil { return refuse(range.lowerBound, "the entry has this keyword twice") }
    if case .target = field { current.hasSource = true }
    current.strings[field] = string
    self.field = field
  }

  private mutating func extend(_ range: Range<Int>, next: Int) {
    guard let field, let started = current.strings[field] else {
      return refuse(range.lowerBound, "a string stands without a keyword")
    }
    guard let string = string(in: range) else { return }
    current.strings[field] = started.lowerBound..<string.upperBound
    current.end = next
  }

  /// The extent of the quoted string that begins `range`; anything but space after it is an error.
  private mutating func string(in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound + 1
    while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < range.upperBound else {
      refuse(range.lowerBound, "the string has no closing quotation mark")
      return nil
    }
    guard skippingSpace(index + 1..<range.upperBound).isEmpty else {
      refuse(index + 1, "text stands after the string; write \\\" for a quotation mark within it")
      return nil
    }
    return range.lowerBound..<index + 1
  }
}

// MARK: Entries

extension POScanner {
  private mutating func finishEntry() {
    defer {
      current = Draft()
      field = nil
    }
    guard let start = current.start, !current.strings.isEmpty else { return }
    guard let source = decode(.source) else {
      return refuse(start, "the entry has no msgid")
    }
    guard current.hasSource else { return refuse(start, "the entry has no msgstr") }
    current.entry.source = source
    current.entry.context = decode(.context)
    current.entry.sourcePlural = decode(.sourcePlural)
    current.entry.previousContext = decode(.previousContext)
    current.entry.previousSource = decode(.previousSource)
    current.entry.previousSourcePlural = decode(.previousSourcePlural)
    let targets = (0..<10).prefix { current.strings[.target($0)] != nil }
    current.entry.targets = targets.compactMap { decode(.target($0)) }
    current.entry.range = start..<current.end
    entries.append(current.entry)
  }

  private mutating func decode(_ field: Field) -> POString? {
    guard let range = current.strings[field] else { return nil }
    guard let text = POEscapes.decode(bytes, range: range) else {
      refuse(range.lowerBound, "the string is not valid UTF-8", remedy: "save the file as UTF-8")
      return POString(text: "", range: range)
    }
    return POString(text: text, range: range)
  }

  private mutating func refuse(
    _ offset: Int,
    _ problem: String,
    remedy: String = "mend the line as msgid \"text\" or \"text\""
  ) {
    errors.append(Problem(offset: offset, problem: problem, remedy: remedy))
  }
}

extension String {
  /// A translator's comment without the `#` and the space after it.
  fileprivate var droppingHash: String {
    let text = hasPrefix("#") ? String(dropFirst()) : self
    return text.trimmingASCIISpace
  }
}
