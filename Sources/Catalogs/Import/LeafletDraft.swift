import Files
import ICU

/// A source leaflet made from a page, and where each line of the page went.
public struct LeafletDraft: Sendable {
  /// The leaflet's file.
  public let text: String
  /// The leaflet's id.
  public let id: String
  /// Every line of the page that holds anything, and the line of the leaflet that it stands in, where it does.
  public let lines: [(line: PageLine, place: Int?)]
  /// The title where it had to be written once more: above text that has no heading, or since the page has none.
  let addedTexts: [String]

  /// Makes a leaflet of a plain text.
  public init(plainText: String, name: String, id: String?, today: CalendarDate) {
    self.init(TextPage.lines(of: plainText), name: name, id: id, today: today)
  }

  /// Makes a leaflet of a document that pandoc gave as HTML; it has paragraphs, no lines, so they are counted.
  public init(document html: String, name: String, id: String?, today: CalendarDate) {
    let blocks = HTMLPage.lines(of: html).enumerated().map { index, line in
      var line = line
      line.number = index + 1
      return line
    }
    self.init(blocks, name: name, id: id, today: today)
  }

  /// Makes a leaflet of an HTML page.
  public init(html: String, name: String, id: String?, today: CalendarDate) {
    self.init(HTMLPage.lines(of: html), name: name, id: id, today: today)
  }

  /// `name` is the title where the page has none; `id` is made from the title where none is given.
  private init(_ lines: [PageLine], name: String, id: String?, today: CalendarDate) {
    let recognized = PageRecognizer(lines).recognized()
    let title = recognized.first { $0.kind == .title }?.text ?? name
    self.id = id ?? Slug.make(title) ?? "leaflet"
    var writer = LeafletWriter(title: title)
    writer.writeFrontMatter(id: self.id, today: today)
    let hasTitle = recognized.contains { $0.kind == .title }
    if !hasTitle { writer.writeTitle([Run(title)]) }
    // The title stands first in a leaflet, wherever the page has it.
    let titlePlace = recognized.first { $0.kind == .title }.flatMap { writer.write($0) }
    self.lines = Self.joined(recognized).flatMap { block in
      let place = block.whole.kind == .title ? titlePlace : writer.write(block.whole)
      return block.lines.map { ($0, place) }
    }
    writer.ensureSection()
    addedTexts = (hasTitle ? [] : [title]) + (writer.hasTitleSection ? [title] : [])
    text = writer.file
  }

  /// The lines, each with those that go on with it and all their text.
  private static func joined(_ lines: [PageLine]) -> [(whole: PageLine, lines: [PageLine])] {
    var blocks: [[PageLine]] = []
    for line in lines {
      if line.kind == .continuation, !blocks.isEmpty {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    return blocks.map { block in
      var whole = block[0]
      whole.runs = WrappedText.join(block.map(\.runs))
      return (whole, block)
    }
  }

  /// Where each line went: `page.txt:3: list item → leaflet.md:17: the text`.
  public func report(file: String, leaflet: String) -> String {
    lines.map { line, place in
      let target = place.map { " → \(leaflet):\($0)" } ?? ""
      return "\(file):\(line.number): \(line.kind.name)\(target): \(line.text)\n"
    }.joined()
  }

  /// How many lines of the page are not in the leaflet.
  public var leftOutCount: Int { lines.count { !$0.line.kind.isKept } }
}

/// Names for paths and addresses.
enum Slug {
  private static let longest = 60

  /// A name made of a text's words in ASCII; `nil` where nothing of it can be written so.
  static func make(_ text: String) -> String? {
    let latin = (try? UnicodeText.transliterate(text, id: "Any-Latin; Latin-ASCII; Lower")) ?? text
    let words = latin.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = ""
    for word in words where slug.utf8.count + word.utf8.count < longest { slug += (slug.isEmpty ? "" : "-") + word }
    return slug.isIdentifier ? slug : nil
  }
}
