/// Reads the lines of a part of a PO file into entries.
///
/// A broken line spoils its entry and is reported; the reading goes on behind the next blank line, so that one slip
/// does not hide the rest. Comments belong to the next message even across blank lines, as they do for gettext.
struct POScanner {
  /// What is wrong at a byte offset.
  struct Problem: Sendable {
    let offset: Int
    let problem: String
    let remedy: String
  }

  /// What a part of a file holds. Offsets count from the file's start.
  struct Result: Sendable {
    var entries: [POEntry] = []
    var errors: [Problem] = []
    var lineStarts: [Int] = []
  }

  private let bytes: [UInt8]
  private let end: Int
  private var lineStart: Int
  private var result = Result()
  private var draft = PODraft()

  /// The entries of a part of a file; `range` begins where a line begins and no entry goes on.
  static func scan(_ bytes: [UInt8], _ range: Range<Int>) -> Result {
    var scanner = POScanner(bytes: bytes, range: range)
    scanner.scan()
    return scanner.result
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    lineStart = range.lowerBound
    result.entries.reserveCapacity(range.count / 160)
    result.lineStarts.reserveCapacity(range.count / 32)
  }
}

// MARK: Lines

extension POScanner {
  private mutating func scan() {
    while lineStart < end {
      result.lineStarts.append(lineStart)
      var lineEnd = bytes.firstOffset(of: UInt8(ascii: "\n"), in: lineStart..<end) ?? end
      let next = min(lineEnd + 1, end)
      if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
      read(line: afterMark..<lineEnd, next: next)
      lineStart = next
    }
    finishEntry()
  }

  /// The line's start, behind a byte order mark.
  private var afterMark: Int { lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStart }

  private mutating func read(line: Range<Int>, next: Int) {
    let text = skippingSpace(line)
    guard !text.isEmpty else { return readBlank() }
    if bytes[text.lowerBound] == UInt8(ascii: "#") {
      read(comment: text, line: line, next: next)
    } else {
      read(statement: text, line: line, next: next, prefix: .none)
    }
  }

  /// Ends an entry that has its translation, or that is beyond mending.
  private mutating func readBlank() {
    if draft.hasTarget || draft.isBroken { finishEntry() }
  }

  private func skippingSpace(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") {
      start += 1
    }
    return start..<range.upperBound
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
      let isPrevious = !rest.isEmpty && bytes[rest.lowerBound] == UInt8(ascii: "|")
      let statement = skippingSpace(isPrevious ? rest.lowerBound + 1..<rest.upperBound : rest)
      read(statement: statement, line: line, next: next, prefix: isPrevious ? .obsoletePrevious : .obsolete)
    case UInt8(ascii: "|"):
      read(statement: skippingSpace(rest), line: line, next: next, prefix: .previous)
    default:
      begin(line, next: next, endsEntry: true)
      draft.open = nil
      keep(comment, mark: mark)
    }
  }

  private mutating func keep(_ comment: Range<Int>, mark: UInt8) {
    let rest = comment.lowerBound + min(2, comment.count)..<comment.upperBound
    switch mark {
    case UInt8(ascii: "."): draft.message.notes.append(text(rest))
    case UInt8(ascii: ":"): draft.message.references += POComments.references(text(rest))
    case UInt8(ascii: ","): draft.message.flags += POComments.flags(text(rest))
    default: draft.message.translatorComments.append(text(comment.lowerBound + 1..<comment.upperBound))
    }
  }

  /// A comment's text; one space before it is no part of it.
  private func text(_ range: Range<Int>) -> String {
    let isSpaced = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: " ")
    let start = isSpaced ? range.lowerBound + 1 : range.lowerBound
    return start < range.upperBound ? String(decoding: bytes[start..<range.upperBound], as: UTF8.self) : ""
  }

  /// Takes a line into the entry; one that comes after the translation begins the next entry.
  private mutating func begin(_ line: Range<Int>, next: Int, endsEntry: Bool) {
    if endsEntry, draft.hasTarget { finishEntry() }
    if draft.start == nil { draft.start = line.lowerBound }
    draft.end = next
  }
}

// MARK: Statements

extension POScanner {
  private mutating func read(statement: Range<Int>, line: Range<Int>, next: Int, prefix: Prefix) {
    guard let first = statement.first else { return }
    if bytes[first] == UInt8(ascii: "\"") { return extend(statement, next: next) }
    let isPrevious = prefix == .previous || prefix == .obsoletePrevious
    guard let keyword = POKeyword(bytes, statement, isPrevious: isPrevious) else { return refuseLine(statement) }
    let endsEntry = isPrevious || keyword.field == .context || keyword.field == .source
    begin(line, next: next, endsEntry: endsEntry)
    if prefix == .obsolete || prefix == .obsoletePrevious { draft.message.isObsolete = true }
    guard let string = string(in: keyword.quote..<statement.upperBound) else { return }
    if !draft.add(keyword.field, string) { refuse(keyword.quote, "the entry has this keyword twice") }
  }

  private mutating func extend(_ range: Range<Int>, next: Int) {
    guard draft.open != nil else {
      if draft.isBroken { return }
      return refuse(range.lowerBound, "a string stands without a keyword")
    }
    guard let string = string(in: range) else { return }
    draft.extend(to: string.range.upperBound)
    draft.end = next
  }

  private mutating func refuseLine(_ statement: Range<Int>) {
    let word = bytes[statement].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }
    if word.count == statement.count {
      return refuse(statement.lowerBound, "the line is neither a comment, a keyword with a string, nor a string")
    }
    refuse(statement.lowerBound, "unknown keyword \"\(String(decoding: word.prefix(40), as: UTF8.self))\"")
  }

  /// The extent of the quoted string that begins `range`; anything but space after it is an error.
  private mutating func string(in range: Range<Int>) -> (range: Range<Int>, isPlain: Bool)? {
    let inside = range.lowerBound + 1..<range.upperBound
    var mark = bytes.firstOffset(of: UInt8(ascii: "\""), in: inside)
    let isPlain = bytes.firstOffset(of: UInt8(ascii: "\\"), in: inside.lowerBound..<(mark ?? inside.upperBound)) == nil
    if !isPlain { mark = closingMark(in: inside) }
    guard let index = mark else {
      refuse(range.lowerBound, "the string has no closing quotation mark")
      return nil
    }
    guard index + 1 == range.upperBound || skippingSpace(index + 1..<range.upperBound).isEmpty else {
      refuse(index + 1, "text stands after the string; write \\\" for a quotation mark within it")
      return nil
    }
    return (range.lowerBound..<index + 1, isPlain)
  }

  /// The quotation mark that no backslash stands before.
  private func closingMark(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < range.upperBound ? index : nil
  }
}

// MARK: Entries

extension POScanner {
  private mutating func finishEntry() {
    defer { draft = PODraft() }
    if draft.isBroken { return }
    guard let start = draft.start, !draft.strings.isEmpty else { return }
    guard draft.has(.source) else { return refuse(start, "the entry has no msgid") }
    guard draft.hasTarget else { return refuse(start, "the entry has no msgstr") }
    do {
      result.entries.append(try draft.entry(bytes, start: start))
    } catch {
      refuse(
        error.range.lowerBound,
        "the string is not valid UTF-8",
        remedy: "save the file as UTF-8, as msgconv --to-code=UTF-8 does"
      )
    }
  }

  private mutating func refuse(
    _ offset: Int,
    _ problem: String,
    remedy: String = "mend the line as msgid \"text\" or \"text\""
  ) {
    draft.isBroken = true
    result.errors.append(Problem(offset: offset, problem: problem, remedy: remedy))
  }
}
