/// The lines of one entry, for giving it new content and keeping what stays the same.
struct POEntryLines {
  let document: PODocument
  let entry: POEntry
  private let layout: POLayout

  init(document: PODocument, entry: POEntry) {
    self.document = document
    self.entry = entry
    layout = POLayout(lineEnd: document.lineEnd)
  }

  /// The entry's lines with the content of `message`.
  func text(as message: POMessage) -> String {
    if message == entry.message { return lines(entry.range) }
    if message.isObsolete != entry.message.isObsolete || !isInOrder || hasCommentsWithin {
      return layout.text(of: message)
    }
    return comments(of: message) + message.fields.map { text(of: $0, in: message) }.joined()
  }

  /// Whether the strings stand in gettext's order, so that each can be replaced by itself.
  private var isInOrder: Bool { entry.strings.map(\.field) == entry.message.fields }

  /// Whether a comment stands behind the first string, where it would be lost with the lines of its neighbours: gettext's
  /// tools write the previous source after the flags, and other tools before.
  private var hasCommentsWithin: Bool {
    guard let first = entry.strings.first, let last = entry.strings.last else { return false }
    return document.bytes[first.range.lowerBound..<max(last.range.lowerBound, first.range.lowerBound)]
      .split(separator: UInt8(ascii: "\n")).dropFirst().contains { POCommentKind(line: $0) != nil }
  }

  private func text(of field: POField, in message: POMessage) -> String {
    let isSameKeyword = (message.sourcePlural == nil) == (entry.message.sourcePlural == nil)
    guard isSameKeyword, message.text(of: field) == entry.message.text(of: field),
      let range = entry.range(of: field)
    else { return layout.text(of: field, in: message) }
    return lines(range)
  }

  /// The comment lines; a kind of comment that stays the same keeps its lines.
  private func comments(of message: POMessage) -> String {
    let first = entry.strings.first.map { lineStart(of: $0.range.lowerBound) } ?? entry.range.upperBound
    let present = entry.range.lowerBound..<max(first, entry.range.lowerBound)
    let old = entry.message
    if POCommentKind.allCases.allSatisfy({ layout.text(of: $0, in: old) == layout.text(of: $0, in: message) }) {
      return String(decoding: document.bytes[present], as: UTF8.self)
    }
    return POCommentKind.allCases.map { kind in
      let written = layout.text(of: kind, in: message)
      return written == layout.text(of: kind, in: old) ? lines(of: kind, in: present) : written
    }.joined()
  }

  private func lines(of kind: POCommentKind, in range: Range<Int>) -> String {
    let lines = document.bytes[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    return lines.filter { POCommentKind(line: $0) == kind }.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }

  /// The whole lines that a range of bytes touches.
  private func lines(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end < document.bytes.count, document.bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
    let text = String(decoding: document.bytes[lineStart(of: range.lowerBound)..<end], as: UTF8.self)
    return text.utf8.last == UInt8(ascii: "\n") ? text : text + document.lineEnd
  }

  private func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > entry.range.lowerBound, document.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }
}
