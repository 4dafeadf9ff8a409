import Catalogs
import ICU

/// Writes sections and blocks as HTML, each passage with its text in the source language beside it where one is given.
struct SectionHTML {
  let passages: PassageHTML
  /// The passages of the source edition by id; the same id is the same message.
  let source: [String: Passage]
  /// The headings of callouts.
  let interface: Interface
  /// The same in the source language, where its text stands beside.
  var sourceInterface: Interface?
  /// The images that the format has.
  var pictures: [Picture] = []
  /// How many levels of headings stand above those of the document: a book's sections are its first level, since each
  /// stands in a document of its own.
  var levelsAbove = 0

  /// Which elements there are.
  private var dialect: HTMLDialect { passages.dialect }

  /// What stands under a section's heading, subsections included.
  func body(of section: Section<Passage>) -> HTML {
    .joined(section.blocks.map(block) + section.subsections.map(subsection), separator: "\n")
  }

  private func subsection(_ section: Section<Passage>) -> HTML {
    let level = min(section.level - levelsAbove, 6)
    let element = HTML(stringLiteral: dialect.section)
    return """
      <\(element) id="\(section.path.replacing("/", with: "."))">
      <h\(level)\(attributes(section.heading))>\(content(section.heading))</h\(level)>
      \(body(of: section))
      </\(element)>
      """
  }

  private func block(_ block: Block<Passage>) -> HTML {
    switch block {
    case .paragraph(let passage): "<p\(attributes(passage))>\(content(passage))</p>"
    case .list(let start, let items): list(start: start, items: items)
    case .callout(let kind, let blocks): callout(kind, blocks)
    case .table(let header, let rows): table(header, rows)
    case .image(let path, let description): image(path, description)
    }
  }

  /// What an image shows stands below it, for all to read and to follow while it is heard; so the image itself needs no
  /// text (W3C, An alt decision tree: the text of the picture stands nearby).
  private func image(_ path: String, _ description: Passage) -> HTML {
    let picture = pictures.first { $0.source == path }
    let shown = picture.map { "<img src=\"\($0.path)\" alt=\"\"/>" as HTML } ?? ""
    let text: HTML = "\(attributes(description))>\(content(description))"
    switch dialect {
    case .html: return "<figure>\(shown)<figcaption\(text)</figcaption></figure>"
    case .xhtml1: return "<div class=\"image\">\(shown)<p\(text)</p></div>"
    }
  }

  private func list(start: Int?, items: [[Block<Passage>]]) -> HTML {
    let content = HTML.joined(items.map(item), separator: "\n")
    guard let start else { return "<ul>\n\(content)\n</ul>" }
    return start == 1 ? "<ol>\n\(content)\n</ol>" : "<ol start=\"\(start)\">\n\(content)\n</ol>"
  }

  /// An item that is one text needs no paragraph within.
  private func item(_ blocks: [Block<Passage>]) -> HTML {
    guard case .paragraph(let passage)? = blocks.first else { return "<li>\(.joined(blocks.map(block)))</li>" }
    let rest = HTML.joined(blocks.dropFirst().map(block), separator: "\n")
    return "<li><div\(attributes(passage))>\(content(passage))</div>\(rest)</li>"
  }

  private func callout(_ kind: CalloutKind, _ blocks: [Block<Passage>]) -> HTML {
    let label = interface.label("callout-\(kind.rawValue)")
    let language: HTML = label.locale == passages.locale ? "" : HTML.language(label.locale)
    let role: HTML = dialect == .html ? " role=\"note\"" : ""
    let id = SpokenLabels.id(of: blocks)
    let heading = id.map { passages.inline(label: label.text, id: $0) } ?? HTML(text: label.text)
    return """
      <div class="callout \(kind.rawValue)"\(role)>
      <p class="kind"\(language)>\(heading)\(sourceHeading(of: kind, beside: label.locale))</p>
      \(.joined(blocks.map(block), separator: "\n"))
      </div>
      """
  }

  private func sourceHeading(of kind: CalloutKind, beside locale: LocaleTag) -> HTML {
    guard let source = sourceInterface?.label("callout-\(kind.rawValue)"), source.locale != locale else { return "" }
    return "<span class=\"source\"\(HTML.language(source.locale))>\(source.text)</span>"
  }

  private func table(_ header: [Passage?], _ rows: [[Passage?]]) -> HTML {
    let head = HTML.joined(header.map { cell($0, "th", " scope=\"col\"") })
    let body = HTML.joined(
      rows.map { row in
        let cells = row.enumerated().map { index, passage in
          index == 0 ? cell(passage, "th", " scope=\"row\"") : cell(passage, "td", "")
        }
        return "<tr>\(.joined(cells))</tr>"
      },
      separator: "\n"
    )
    let focus: HTML = dialect == .html ? " tabindex=\"0\"" : ""
    return
      "<div class=\"table\"\(focus)><table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body)\n</tbody>\n</table></div>"
  }

  private func cell(_ passage: Passage?, _ element: String, _ scope: HTML) -> HTML {
    let name = HTML(stringLiteral: element)
    guard let passage else { return "<td></td>" }
    return "<\(name)\(scope)\(attributes(passage))>\(content(passage))</\(name)>"
  }

  private func attributes(_ passage: Passage) -> HTML {
    " id=\"\(passage.id)\"\(passages.language(of: passage))"
  }

  private func content(_ passage: Passage) -> HTML {
    "\(passages.inline(passage))\(sourceText(of: passage))"
  }

  private func sourceText(of passage: Passage) -> HTML {
    guard let original = source[passage.id], passage.locale != original.locale else { return "" }
    let inline = PassageHTML(locale: original.locale, sentences: [:]).inline(original)
    return "<span class=\"source\"\(HTML.language(original.locale))>\(inline)</span>"
  }
}
