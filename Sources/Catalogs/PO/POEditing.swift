/// A change to one entry of a PO file. Indices are those of ``PODocument/entries`` before any change.
public enum POEdit: Hashable, Sendable {
  /// Gives the entry new content; strings and comments that stay the same keep their lines.
  case replace(Int, POMessage)
  /// Puts a new entry in front of the one with the index, or at the end.
  case insert(POMessage, before: Int)
  /// Takes the entry out, and the blank lines behind it.
  case remove(Int)
}

extension PODocument {
  /// The file with changes made; every line outside the changed entries stays as it is.
  ///
  /// Changes at one place are made in the order given; an entry is replaced or removed at most once.
  public func applying(_ edits: [POEdit]) -> PODocument {
    if edits.isEmpty { return self }
    var output = Output(document: self)
    let ordered = edits.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    for (_, edit) in ordered { output.make(edit) }
    return PODocument(bytes: output.finish(), file: file)
  }

  /// What ends the lines of the file: CR LF where its first line ends so.
  var lineEnd: String {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return "\n" }
    return end > 0 && bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// The lines of an entry with new content.
  func text(of entry: POEntry, as message: POMessage) -> String {
    POEntryLines(document: self, entry: entry).text(as: message)
  }
}

extension POEdit {
  /// Insertions come before a change to the entry itself.
  fileprivate var place: Int {
    switch self {
    case .insert(_, let index): 2 * index
    case .replace(let index, _), .remove(let index): 2 * index + 1
    }
  }
}

/// The new file while it is put together.
private struct Output {
  let document: PODocument
  private var bytes: [UInt8] = []
  private var copied = 0

  init(document: PODocument) {
    self.document = document
    bytes.reserveCapacity(document.bytes.count + 4096)
  }

  mutating func make(_ edit: POEdit) {
    switch edit {
    case .replace(let index, let message):
      let entry = document.entries[index]
      copy(to: entry.range.lowerBound)
      bytes += Array(document.text(of: entry, as: message).utf8)
      copied = entry.range.upperBound
    case .remove(let index):
      copy(to: document.entries[index].range.lowerBound)
      copied = endOfBlankLines(after: document.entries[index].range.upperBound)
    case .insert(let message, let index) where index < document.entries.count:
      copy(to: document.entries[index].range.lowerBound)
      bytes += Array((POLayout(lineEnd: document.lineEnd).text(of: message) + document.lineEnd).utf8)
    case .insert(let message, _):
      copy(to: document.bytes.count)
      beginAfterBlankLine()
      bytes += Array(POLayout(lineEnd: document.lineEnd).text(of: message).utf8)
    }
  }

  consuming func finish() -> [UInt8] {
    copy(to: document.bytes.count)
    return bytes
  }

  private mutating func copy(to end: Int) {
    if end > copied { bytes += document.bytes[copied..<end] }
    copied = max(copied, end)
  }

  private mutating func beginAfterBlankLine() {
    let lineEnd = Array(document.lineEnd.utf8)
    if bytes.isEmpty || bytes == [0xEF, 0xBB, 0xBF] { return }
    if bytes.last != UInt8(ascii: "\n") { bytes += lineEnd }
    if !bytes.dropLast(lineEnd.count).reversed().starts(with: [UInt8(ascii: "\n")]) { bytes += lineEnd }
  }

  private func endOfBlankLines(after offset: Int) -> Int {
    var index = offset
    while index < document.bytes.count, [10, 13].contains(document.bytes[index]) { index += 1 }
    return index
  }
}
