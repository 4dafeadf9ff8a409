import Catalogs
import ICU

/// Writes sections and blocks as Typst.
struct SectionTypst {
  let passages: PassageTypst
  /// The headings of callouts.
  let interface: Interface
  /// Those in the source language, for the bilingual print.
  let sourceInterface: Interface?
  /// The colour of boxes, as `#005a70`.
  let accent: String
  let pictures: [Picture]

  func section(_ section: Section<Passage>) -> Typst {
    let heading: Typst = "heading(level: \(min(section.level, 6)), \(passages.own(section.heading)))"
    return .block(
      [heading, beside(section.heading)] + section.blocks.map(block) + section.subsections.map(self.section)
    )
  }

  /// A heading's text in the source language stands below it: a heading of its own would count twice.
  private func beside(_ heading: Passage) -> Typst {
    guard let original = passages.source[heading.id], original.locale != heading.locale else { return "none" }
    return "par(strong(\(passages.own(original))))"
  }

  private func block(_ block: Block<Passage>) -> Typst {
    switch block {
    case .paragraph(let passage): return paragraph(passage)
    case .list(let start, let items):
      let content = Typst.arguments(items.map { .block($0.enumerated().map { item($0.element, at: $0.offset) }) })
      return start.map { "enum(start: \($0), \(content))" } ?? "list(\(content))"
    case .callout(let kind, let blocks):
      let urgent = kind == .warning || kind == .caution
      let label = interface.text("callout-\(kind.rawValue)")
      let source: Typst =
        sourceInterface.map { $0.label("callout-\(kind.rawValue)") }
        .map { "passage(\($0.locale.language), \(.direction($0.locale)), \($0.text))" } ?? "none"
      return "callout(\(urgent), rgb(\(accent)), \(label), \(.block(blocks.map(self.block))), source: \(source))"
    case .table(let header, let rows): return table(header, rows)
    case .image(let path, let description):
      let name: Typst = pictures.first { $0.source == path }.map { "\($0.path)" } ?? "none"
      return "picture(\(name), \(paragraph(description)))"
    }
  }

  private func paragraph(_ passage: Passage) -> Typst {
    isPair(passage) ? passages.content(passage) : "par(\(passages.own(passage)))"
  }

  /// The first paragraph of an item is the item itself.
  private func item(_ block: Block<Passage>, at index: Int) -> Typst {
    if index == 0, case .paragraph(let passage) = block { return passages.content(passage) }
    return self.block(block)
  }

  private func isPair(_ passage: Passage) -> Bool {
    passages.source[passage.id].map { $0.locale != passage.locale } ?? false
  }

  private func table(_ header: [Passage?], _ rows: [[Passage?]]) -> Typst {
    "sheet(\(.array(header.map(cell))), \(.array(rows.map { .array($0.map(cell)) })))"
  }

  private func cell(_ passage: Passage?) -> Typst {
    guard let passage else { return "[]" }
    guard let original = passages.source[passage.id], isPair(passage) else {
      return "[#\(passages.own(passage))]"
    }
    return "[#par(\(passages.own(passage)))#par(\(passages.own(original)))]"
  }
}
