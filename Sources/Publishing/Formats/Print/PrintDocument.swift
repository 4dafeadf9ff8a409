import Catalogs
import Files
import ICU
import Narration

/// A leaflet as a Typst document of one size.
struct PrintDocument {
  /// The sizes and kinds in which a leaflet is printed (RNIB: clear print from 14 point, large from 16, giant from 24).
  enum Kind: CaseIterable {
    case clear, large, giant, bilingual

    /// In points.
    var size: Int {
      switch self {
      case .clear, .bilingual: 14
      case .large: 18
      case .giant: 24
      }
    }

    /// What stands before `.pdf` in the file's name.
    var suffix: String {
      switch self {
      case .clear: ""
      case .large: "-large-print"
      case .giant: "-giant-print"
      case .bilingual: "-bilingual"
      }
    }
  }

  let content: PackContent
  let kind: Kind
  let fonts: FontTable.Choice

  private var edition: Edition { content.edition }
  private var interface: Interface { content.edition.interface }
  private var leaflet: Leaflet { content.edition.leaflet }

  /// The document's code.
  var code: String {
    let document: Typst = """
      #import "print.typ": *
      #show: frame.with(
        lang: \(edition.locale.language), direction: \(.direction(edition.locale)), size: \(kind.size)pt,
        fonts: \(.array(fonts.families.map { "\($0)" })), without: \(.array(fonts.without.map { "\($0)" })),
        drawn-bold: \(fonts.isBoldDrawn), title: \(title), author: \(leaflet.publisher),
        date: \(date), header: \(edition.clinic.name), footer: \(footer), page-label: \(pageLabel),
        digits: \(.array(NumberingSystems.digits(of: edition.digits).map { "\($0)" })), draft: \(watermark),
        accent: rgb(\(accent)),
      )
      #\(.block(front + edition.sections.map(sections.section) + [facts]))

      """
    return document.code
  }

  private var passages: PassageTypst {
    let source = kind == .bilingual ? content.sourceEdition?.passages ?? [] : []
    return PassageTypst(
      locale: edition.locale,
      source: Dictionary(source.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    )
  }

  private var sections: SectionTypst {
    let source = kind == .bilingual ? content.sourceEdition?.interface : nil
    return SectionTypst(
      passages: passages,
      interface: interface,
      sourceInterface: source,
      accent: accent,
      pictures: content.pictures
    )
  }

  private var accent: String { edition.clinic.look.accent?.hexadecimal ?? "#005a70" }

  private var title: String {
    content.isDraft ? "\(edition.title.text) (\(interface.text("draft")))" : edition.title.text
  }

  private var date: Typst {
    let day = leaflet.lastReview
    return "datetime(year: \(day.year), month: \(day.month), day: \(day.day))"
  }

  private var watermark: Typst { content.isDraft ? "\(interface.text("draft"))" : "none" }

  private var footer: String {
    let version = interface.text("version", ["version": .string(leaflet.version)])
    let review = interface.text("next-review", ["date": .string(LeafletFacts.date(leaflet.nextReview, in: edition))])
    return "\(version) · \(review)"
  }
}

// MARK: What stands before and after the sections

extension PrintDocument {
  private var front: [Typst] {
    let names = edition.alsoCalled.isEmpty ? [] : [alsoCalled]
    return notices + logo + ["heading(level: 1, \(passages.own(edition.title)))"] + names
  }

  private var alsoCalled: Typst {
    let list = ListFormatting.join(edition.alsoCalled.map(\.text), locale: edition.locale)
    return "par(\(interface.text("also-called", ["names": .string(list)])))"
  }

  /// The mark on every page is no text for a screen reader, which reads this instead, once.
  private var notices: [Typst] {
    guard content.isDraft else { return [] }
    return ["notice(\(.block(LeafletFacts(content).notices.map(line))))"]
  }

  private var logo: [Typst] {
    guard let logo = edition.clinic.look.logo else { return [] }
    return ["image(\(Self.logoName), alt: \(logo.alternative), height: 15mm)"]
  }

  /// How the logo's file is called beside the document.
  static let logoName = "logo"

  private var facts: Typst {
    let heading: Typst = "heading(level: 2, \(interface.text("contact-us")))"
    return .block([heading, "contact(\(.block(contact)), code: \(qrCode))"] + LeafletFacts(content).facts.map(line))
  }

  private var contact: [Typst] {
    let clinic = edition.clinic
    var lines: [Typst] = ["par(strong(\(clinic.name)))"]
    if let address = clinic.address {
      let label = interface.text("address") + ": "
      lines.append("par(\(label) + \(.isolated(address)))")
    }
    let label = interface.text("phone") + ": "
    lines.append("par(\(label) + box(text(dir: ltr, \(clinic.phone))))")
    if let web = clinic.web { lines.append("par(link(\(web), \(web)))") }
    return lines
  }

  private var qrCode: Typst {
    guard let svg = content.address.flatMap(QRCode.svg) else { return "none" }
    return "code(\(svg), \(interface.text("scan-code")))"
  }

  private func line(_ label: (text: String, locale: LocaleTag)) -> Typst {
    if label.locale == edition.locale { return "par(\(label.text))" }
    return "par(passage(\(label.locale.language), \(.direction(label.locale)), \(label.text)))"
  }

  /// The label "Page {page} of {pages}" cut at its numbers, which typst puts in, and whether the total comes first.
  private var pageLabel: Typst {
    let page = "\u{E000}"
    let pages = "\u{E001}"
    let label = interface.text("page-of", ["page": .string(page), "pages": .string(pages)])
    let parts = label.split(omittingEmptySubsequences: false) { "\($0)" == page || "\($0)" == pages }.map(String.init)
    guard parts.count == 3 else { return "(\"\", \" / \", \"\", false)" }
    let isReversed = label.firstIndex(of: "\u{E000}").map { $0 > label.firstIndex(of: "\u{E001}") ?? $0 } ?? false
    return "(\(parts[0]), \(parts[1]), \(parts[2]), \(isReversed))"
  }
}
