import Catalogs
import Files
import Foundation
import ICU
import Mustache
import Narration

/// `index.html`: the leaflet as one file that needs no network, with a player that follows the text.
public struct WebPage: PackFormat {
  private let hasBraille: @Sendable (LocaleTag) -> Bool

  /// Makes the format. `hasBraille` tells whether a language has a braille table; the page says so where it has none.
  public init(hasBraille: @escaping @Sendable (LocaleTag) -> Bool = { _ in true }) { self.hasBraille = hasBraille }

  /// The page; it lists the files that the formats before it made.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    let page = PageModel(content, downloads: others, hasBraille: hasBraille(content.edition.locale))
    let html = try Templates.page.render(page.values())
    let pictures = content.pictures.map { PackFile(path: $0.path, mediaType: $0.mediaType, bytes: $0.bytes) }
    return [PackFile(path: "index.html", mediaType: "text/html", text: html)] + pictures
  }
}

/// The values that the page's template shows.
struct PageModel {
  private let content: PackContent
  let edition: Edition
  let interface: Interface
  private let downloads: [PackFile]
  private let html: SectionHTML
  let tracks: [Recording.Track]

  private let hasBraille: Bool

  init(_ content: PackContent, downloads: [PackFile], hasBraille: Bool) {
    self.content = content
    self.hasBraille = hasBraille
    self.downloads = downloads
    edition = content.edition
    interface = content.edition.interface
    tracks = content.recording?.tracks ?? []
    let cues = tracks.flatMap(\.timeline.cues)
    let sentences = Dictionary(grouping: cues.filter { $0.passage != nil && !$0.range.isEmpty }) { $0.passage ?? "" }
    html = SectionHTML(
      passages: PassageHTML(locale: edition.locale, sentences: sentences.mapValues { $0.map(\.range) }),
      source: Dictionary(
        (content.sourceEdition?.passages ?? []).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
      ),
      interface: interface,
      sourceInterface: content.sourceEdition?.interface,
      pictures: content.pictures
    )
  }

  func values() throws -> [String: Any] {
    [
      "lang": edition.locale.identifier, "dir": edition.locale.isRightToLeft ? "rtl" : "ltr",
      "pageTitle": content.isDraft ? "\(edition.title.text) (\(interface.text("draft")))" : edition.title.text,
      "policy": policy, "style": style, "script": Templates.pageScript,
      "data": try data(), "label": labels, "labelLanguage": labelLanguages,
      "isDraft": content.isDraft, "notices": notices, "clinic": edition.clinic.name,
      "title": [
        "id": edition.title.id, "html": html.passages.inline(edition.title).markup,
        "attributes": html.passages.language(of: edition.title).markup,
      ] as [String: Any],
      "alsoCalled": alsoCalled, "hasTools": true, "hasSource": content.sourceEdition != nil,
      "hasAudio": !tracks.isEmpty, "sections": edition.sections.map(section),
      "hasDownloads": !downloadList.isEmpty, "downloads": downloadList, "facts": facts, "words": try words,
      "logo": try ClinicStyle.logo(edition.clinic.look), "contact": contact, "code": code,
      "noBraille": hasBraille ? [] : [line(interface.label("no-braille"))],
    ]
  }
}

// MARK: Sections

extension PageModel {
  private func section(_ section: Section<Passage>) -> [String: Any] {
    let track = tracks.firstIndex { $0.section == section.path }
    var values: [String: Any] = [
      "id": section.path, "headingID": section.heading.id, "heading": section.heading.text,
      "attributes": html.passages.language(of: section.heading).markup,
      "headingHTML": html.passages.inline(section.heading).markup, "body": html.body(of: section).markup,
    ]
    if let role = section.role { values["role"] = role.rawValue }
    if let track {
      values["audio"] = AudioFiles.path(of: tracks[track], at: track) + ".mp3"
      values["track"] = String(track)
      values["listen"] = interface.text("listen-to-section", ["section": .string(section.heading.text)])
    }
    return values
  }

  private var alsoCalled: [String] {
    let names = edition.alsoCalled
    guard !names.isEmpty else { return [] }
    let list = ListFormatting.join(names.map(\.text), locale: edition.locale)
    return [HTML.escape(interface.text("also-called", ["names": .string(list)]))]
  }
}

// MARK: The clinic

extension PageModel {
  private var style: String { Templates.pageStyle[edition.locale] + ClinicStyle.css(edition.clinic.look) }

  /// How to reach the clinic.
  private var contact: [[String: Any]] {
    let clinic = edition.clinic
    let phone = HTML(phone: clinic.phone)
    var lines: [[String: String]] = [["caption": interface.text("phone"), "html": phone.markup]]
    if let address = clinic.address {
      lines.insert(["caption": interface.text("address"), "html": ("<bdi>\(address)</bdi>" as HTML).markup], at: 0)
    }
    if let web = clinic.web {
      lines.append(["html": ("<a href=\"\(web)\"><bdi dir=\"ltr\">\(web)</bdi></a>" as HTML).markup])
    }
    return [["heading": interface.text("contact-us"), "lines": lines]]
  }

  /// The QR code that leads to this page.
  private var code: [[String: String]] {
    guard let svg = content.address.flatMap(QRCode.svg) else { return [] }
    return [["svg": svg, "caption": interface.text("scan-code")]]
  }
}

// MARK: Words explained

extension PageModel {
  /// The words below their letters in the language's order; none where the leaflet explains no word.
  private var words: [[String: Any]] {
    get throws {
      if content.words.isEmpty { return [] }
      let byTerm = Dictionary(grouping: content.words, by: \.term)
      let buckets = try AlphabeticIndex(locale: edition.locale).buckets(of: byTerm.keys.sorted())
      let letters = buckets.enumerated().map { index, bucket in
        [
          "id": "letter-\(index + 1)", "letter": bucket.label,
          "entries": bucket.items.flatMap { byTerm[$0] ?? [] }.map(entry),
        ] as [String: Any]
      }
      return [
        [
          "heading": line(interface.label("words-explained")), "jump": interface.text("jump-to-letter"),
          "letters": letters,
        ]
      ]
    }
  }

  private func entry(_ word: Glossary.Word) -> [String: String] {
    ["term": word.term, "definition": word.definition, "attributes": language(of: word.locale)]
  }
}

// MARK: Labels and facts

extension PageModel {
  private static let labelKeys = [
    "skip": "skip-to-content", "draft": "draft", "sections": "sections", "settings": "reading-settings",
    "smaller": "smaller-text", "larger": "larger-text", "contrast": "high-contrast", "beside": "show-english",
    "print": "print", "noVoice": "no-voice", "player": "audio-player", "position": "position",
    "previous": "previous-section", "back": "back-10-seconds", "play": "play", "forward": "forward-10-seconds",
    "next": "next-section", "speed": "speed", "formats": "other-formats",
  ]

  private var labels: [String: String] { Self.labelKeys.mapValues { interface.text($0) } }

  private var labelLanguages: [String: String] {
    Self.labelKeys.mapValues { language(of: interface.label($0).locale) }
  }

  private func language(of locale: LocaleTag) -> String {
    locale == edition.locale ? "" : HTML.language(locale).markup
  }

  private func line(_ label: LeafletFacts.Line) -> [String: String] {
    ["text": label.text, "attributes": language(of: label.locale)]
  }

  private var notices: [[String: String]] { LeafletFacts(content).notices.map(line) }

  private var facts: [[String: String]] { LeafletFacts(content).facts.map(line) }

  private var downloadList: [[String: String]] {
    downloads.compactMap { file in
      guard let key = DownloadNames.label(of: file.path) else { return nil }
      return ["href": file.path, "name": interface.text(key), "size": DownloadNames.size(file.bytes.count)]
    }
  }
}

// MARK: The policy

extension PageModel {
  /// A page that is opened from a file finds the audio beside it under `file:`.
  private var policy: String {
    ContentPolicy.header(
      script: Templates.pageScript,
      style: style,
      media: "'self' file:"
    )
  }
}
