import Files
import ICU
import Yams

/// The words that the leaflets explain: `glossary.yaml` of the source language.
public struct GlossarySource: Sendable {
  /// A word and what it means; the contexts of its messages are `<id>/term` and `<id>/definition`.
  public struct Entry: Hashable, Sendable {
    /// What the files of other languages call it.
    public let id: String
    /// The word itself.
    public let term: Message
    /// What it means.
    public let definition: Message
  }

  /// In the file's order.
  public let entries: [Entry]
  /// The language they are written in.
  public let locale: LocaleTag
  /// The path of the file.
  public let file: String

  /// Every message in the file's order.
  public var messages: [Message] { entries.flatMap { [$0.term, $0.definition] } }

  /// Reads a list of `{ id: …, term: …, definition: …, note: … }`.
  public static func read(_ yaml: String, file: String, locale: LocaleTag) throws(InputErrors) -> GlossarySource {
    var reader = YAMLFields(file: file, fields: ["id", "term", "definition", "note"])
    var entries: [Entry] = []
    for node in try reader.sequence(of: yaml) {
      guard let row = node.mapping else {
        reader.report(at: node, "the word has no fields", "write - { id: …, term: …, definition: … }")
        continue
      }
      entries.append(reader.entry(row))
    }
    try reader.finish()
    return GlossarySource(entries: entries, locale: locale, file: file)
  }
}

extension YAMLFields {
  fileprivate mutating func entry(_ row: Node.Mapping) -> GlossarySource.Entry {
    let id = identifier("id", of: row)
    let notes = row["note"]?.string.map { [$0] } ?? []
    func message(_ part: String, _ text: String) -> Message {
      // The file is read one line down, below the name of its list.
      let mark = row[part]?.mark ?? row.mark
      return Message(
        key: MessageKey(context: "\(id)/\(part)", source: text),
        notes: notes,
        position: TextPosition(line: max(1, (mark?.line ?? 2) - 1), column: mark?.column ?? 1)
      )
    }
    let term = text("term", of: row)
    let definition = text("definition", of: row)
    return GlossarySource.Entry(
      id: id,
      term: message("term", term),
      definition: message("definition", definition)
    )
  }
}
