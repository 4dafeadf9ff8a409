import Catalogs
import ICU

/// Writes the script of one edition, in document order.
struct ScriptWriter {
  private let edition: Edition
  private let notices: [String]
  private let announcer: Announcer
  private var passages: PassageWriter
  private var utterances: [Utterance] = []
  private var isShowingSource = false

  init(edition: Edition, notices: [String], speakers: SpeakerLibrary) {
    self.edition = edition
    self.notices = notices
    announcer = Announcer(interface: edition.interface, speakers: speakers)
    passages = PassageWriter(speakers: speakers, clinic: edition.clinic, source: edition.leaflet.locale)
  }

  /// The script, a part for each top-level section.
  mutating func write() throws -> Script {
    var parts: [Script.Part] = []
    for (index, section) in edition.sections.enumerated() {
      if index == 0 { try writeOpening() }
      try write(section)
      if index == edition.sections.count - 1 { utterances += [try announcer.guide("end-spoken")].compactMap(\.self) }
      parts.append(Script.Part(section: section.path, title: section.heading.text, utterances: utterances))
      utterances = []
    }
    return Script(locale: edition.locale, title: edition.title.text, parts: parts)
  }

  /// The notices, which come before anything that a patient might act on, and the title.
  private mutating func writeOpening() throws {
    for notice in notices { utterances.append(try announcer.announce(notice)) }
    try write(edition.title, as: .title)
    if edition.alsoCalled.isEmpty { return }
    if let frame = announcer.frame("also-called", around: "names") {
      utterances.append(try announcer.announce(frame.before, in: edition.locale))
    }
    for name in edition.alsoCalled { try write(name, as: .item) }
  }

  private mutating func write(_ section: Section<Passage>) throws {
    let frame = section.level == 2 ? announcer.frame("section-spoken", around: "section") : nil
    try write(section.heading, as: .heading, after: frame?.before)
    try write(section.blocks, as: .sentence)
    for subsection in section.subsections { try write(subsection) }
  }

  private mutating func write(_ blocks: [Block<Passage>], as kind: Utterance.Kind, after prefix: String? = nil) throws {
    var prefix = prefix
    for block in blocks {
      switch block {
      case .paragraph(let passage): try write(passage, as: kind, after: prefix)
      case .image(_, let passage): try write(passage, as: .sentence)
      case .list(let start, let items): try write(list: items, from: start)
      case .callout(let callout, let blocks): try write(callout, blocks)
      case .table(let header, let rows): try write(table: rows, header: header)
      }
      prefix = nil
    }
  }

  private mutating func write(list items: [[Block<Passage>]], from start: Int?) throws {
    try guide("list-spoken", ["count": .integer(items.count)])
    for (index, item) in items.enumerated() {
      try write(item, as: .item, after: start.map { "\($0 + index). " })
    }
    try guide("list-end-spoken")
  }

  private mutating func write(_ callout: CalloutKind, _ blocks: [Block<Passage>]) throws {
    utterances.append(try announcer.announce("callout-\(callout.rawValue)"))
    try write(blocks, as: .sentence)
  }

  /// In a table of more than two columns a cell means nothing without its heading, so the heading is said again.
  private mutating func write(table rows: [[Passage?]], header: [Passage?]) throws {
    try guide("table-spoken", ["rows": .integer(rows.count)])
    for passage in header { if let passage { try write(passage, as: .cell) } }
    for row in rows {
      for (column, passage) in row.enumerated() {
        guard let passage else { continue }
        if column > 0, header.count > 2, let heading = header[column] { try repeatHeading(heading) }
        try write(passage, as: .cell)
      }
    }
  }

  private mutating func repeatHeading(_ heading: Passage) throws {
    utterances.append(try announcer.announce("\(heading.text):", in: heading.locale))
  }

  private mutating func guide(_ key: String, _ values: [String: MessageArgument] = [:]) throws {
    if let utterance = try announcer.guide(key, values) { utterances.append(utterance) }
  }

  private mutating func write(_ passage: Passage, as kind: Utterance.Kind, after prefix: String? = nil) throws {
    let isSource = passage.locale != edition.locale
    if isSource, !isShowingSource { utterances.append(try announcer.announce("not-translated")) }
    isShowingSource = isSource
    utterances += try passages.utterances(of: passage, as: kind, after: isSource ? nil : prefix)
  }
}
