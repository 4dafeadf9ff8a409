import Braille
import Catalogs
import ICU

/// Braille for embossers and displays: BRF, which every one reads, and PEF 1.0 (Daisy Consortium, 2011).
public struct BrailleBook: PackFormat {
  private let translator: BrailleTranslator

  /// Makes the format.
  public init(_ translator: BrailleTranslator) { self.translator = translator }

  /// `<leaflet>-<tag>.brf` and `.pef`; nothing where the language has no table.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    let locale = content.edition.locale
    guard translator.tables[locale] != nil else { return [] }
    let texts = BrailleWriter(content: content, translator: translator).texts
    let pages = BraillePages(texts) { translator.translate("\($0)", locale: locale)?.cells ?? [] }.pages
    let name = "\(content.edition.leaflet.id)-\(locale)"
    return [
      PackFile(path: "\(name).brf", mediaType: "application/x-brf", bytes: Self.brf(pages)),
      PackFile(path: "\(name).pef", mediaType: "application/x-pef+xml", text: PEF(content, pages: pages).xml.markup),
    ]
  }

  /// Lines end with CR LF, pages with a form feed, as embossers expect.
  private static func brf(_ pages: [[[Cell]]]) -> [UInt8] {
    pages.flatMap { page in page.flatMap { $0.map(\.brf) + [13, 10] } + [12] }
  }
}
