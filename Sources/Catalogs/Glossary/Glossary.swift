import Files
import ICU
import Yams

/// The words that the leaflets explain: `glossary.yaml` of the source language.
public struct Glossary: Sendable {
  /// A word and what it means.
  public struct Entry: Hashable, Sendable {
    /// ASCII letters, digits and hyphens.
    public let id: String
    /// The word as the leaflets write it.
    public let term: String
    /// What it means, in words that a patient knows.
    public let definition: String
    /// What the author tells translators.
    public let note: String?
    /// Where it stands.
    public let position: TextPosition
  }

  /// In the file's order.
  public let entries: [Entry]
  /// The language that they are written in.
  public let locale: LocaleTag
  /// The path of the file.
  public let file: String

  /// Each term and definition as a message: context `<id>/term` and `<id>/definition`.
  public var messages: [Message] {
    entries.flatMap { entry in
      [("term", entry.term), ("definition", entry.definition)].map { part, text in
        Message(
          key: MessageKey(context: "\(entry.id)/\(part)", source: text),
          notes: entry.note.map { [$0] } ?? [],
          position: entry.position
        )
      }
    }
  }

  /// Reads a list of `{ id: …, term: …, definition: …, note: … }`; the note may be left out.
  public static func read(_ yaml: String, file: String, locale: LocaleTag) throws(InputErrors) -> Glossary {
    var reader = YAMLFields(file: file, fields: ["id", "term", "definition", "note"])
    var entries: [Entry] = []
    var ids: Set<String> = []
    for node in try reader.sequence(of: yaml) {
      guard let mapping = node.mapping else {
        reader.report(at: node, "this is no entry", "write { id: …, term: …, definition: … }")
        continue
      }
      reader.refuseUnknownFields(of: mapping)
      let entry = Entry(
        id: reader.identifier("id", of: mapping),
        term: reader.text("term", of: mapping),
        definition: reader.text("definition", of: mapping),
        note: mapping["note"]?.string,
        position: YAMLFields.position(of: node)
      )
      if !ids.insert(entry.id).inserted { reader.report(at: node, "the id \"\(entry.id)\" stands twice", "rename one") }
      entries.append(entry)
    }
    try reader.finish()
    return Glossary(entries: entries, locale: locale, file: file)
  }
}
