import Braille
import Catalogs
import ICU

/// Writes an edition as paragraphs of braille, each passage by the table of its own language.
struct BrailleWriter {
  let content: PackContent
  let translator: BrailleTranslator

  private var edition: Edition { content.edition }
  private var interface: Interface { content.edition.interface }

  /// Every paragraph in reading order.
  var texts: [BrailleText] {
    let facts = LeafletFacts(content)
    let notices = content.isDraft ? facts.notices.compactMap(paragraph) : []
    return notices + [text(edition.title, .title)].compactMap(\.self) + front
      + edition.sections.flatMap(section) + facts.facts.compactMap(paragraph)
  }

  private var front: [BrailleText] {
    let clinic = paragraph((edition.clinic.name, edition.locale))
    guard !edition.alsoCalled.isEmpty else { return [clinic].compactMap(\.self) }
    let names = ListFormatting.join(edition.alsoCalled.map(\.text), locale: edition.locale)
    return [clinic, paragraph(interface.label("also-called", ["names": .string(names)]))].compactMap(\.self)
  }

  private func section(_ section: Section<Passage>) -> [BrailleText] {
    [text(section.heading, .heading)].compactMap(\.self) + section.blocks.flatMap { block($0, depth: 0) }
      + section.subsections.flatMap(self.section)
  }

  private func block(_ block: Block<Passage>, depth: Int) -> [BrailleText] {
    switch block {
    case .paragraph(let passage): [text(passage, depth == 0 ? .paragraph : .item(depth: depth))].compactMap(\.self)
    case .image(_, let passage): [text(passage, .paragraph)].compactMap(\.self)
    case .callout(let kind, let blocks):
      [label(interface.label("callout-\(kind.rawValue)"), .heading)].compactMap(\.self)
        + blocks.flatMap { self.block($0, depth: depth) }
    case .list(let start, let items):
      items.enumerated().flatMap { index, blocks in
        item(blocks, mark: start.map { "\($0 + index)." } ?? "-", depth: depth)
      }
    case .table(let header, let rows): rows.flatMap { row($0, header) }
    }
  }

  private func item(_ blocks: [Block<Passage>], mark: String, depth: Int) -> [BrailleText] {
    guard case .paragraph(let passage)? = blocks.first else { return blocks.flatMap { block($0, depth: depth + 1) } }
    let mark = cells(mark, edition.locale)
    let rest = blocks.dropFirst().flatMap { block($0, depth: depth + 1) }
    return [BrailleText(mark + [.blank] + cells(passage.text, passage.locale), style: .item(depth: depth))] + rest
  }

  /// A row as a list: each cell after its column's heading.
  private func row(_ row: [Passage?], _ header: [Passage?]) -> [BrailleText] {
    zip(header, row).enumerated().compactMap { index, pair in
      guard let cell = pair.1 else { return nil }
      let heading = pair.0.map { cells($0.text + ":", $0.locale) + [.blank] } ?? []
      return BrailleText(heading + cells(cell.text, cell.locale), style: .item(depth: index == 0 ? 0 : 1))
    }
  }

  private func paragraph(_ line: LeafletFacts.Line) -> BrailleText? { label(line, .paragraph) }

  private func label(_ line: LeafletFacts.Line, _ style: BrailleText.Style) -> BrailleText? {
    let cells = cells(line.text, line.locale)
    return cells.isEmpty ? nil : BrailleText(cells, style: style)
  }

  private func text(_ passage: Passage, _ style: BrailleText.Style) -> BrailleText? {
    label((passage.text, passage.locale), style)
  }

  private func cells(_ text: String, _ locale: LocaleTag) -> [Cell] {
    translator.translate(text, locale: locale)?.cells ?? []
  }
}
