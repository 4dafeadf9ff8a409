import Catalogs
import ICU
import Narration

@testable import Publishing

/// A small leaflet, its translations and its sound, for the tests of formats.
enum Samples {
  static let source = """
    ---
    id: example
    version: "1.0"
    last-review: 2026-10-01
    next-review: 2028-10-01
    also-called: [Another name]
    publisher: Example
    ---

    # A title

    ## About {#overview role=overview}

    **Bold** text. Call {clinicName} on {clinicPhone}.

    - one
    - two

    > [!WARNING]
    > Get help.

    | When | What |
    | --- | --- |
    | Now | Rest |

    """

  static let labels = """
    draft: { text: "Draft" }
    draft-notice: { text: "This is a draft." }
    callout-warning: { text: "Warning" }
    listen-to-section: { text: "Listen to: {section}" }
    language-count: { text: "{count, plural, one {# language} other {# languages}}" }
    download: { text: "Download {name}" }
    no-voice: { text: "No audio." }
    """

  static func clinic(name: String = "Clinic", phone: String = "01632 960 123") throws -> Clinic {
    try Clinic.read("name: \"\(name)\"\nphone: \"\(phone)\"\n", file: "clinic.yaml")
  }

  /// The sample in a locale; `translations` gives the target of each source text.
  static func edition(
    _ tag: String = "en",
    source: String = source,
    translations: [String: String] = [:],
    clinic: Clinic? = nil
  ) throws -> Edition {
    let leaflet = try LeafletReader.read(source, file: "example.md", locale: .english)
    let locale = try LocaleTag(tag)
    let labels = try InterfaceSource.read(labels, file: "interface.yaml", locale: .english)
    return try Edition(
      leaflet: leaflet,
      catalog: tag == "en" ? nil : catalog(of: leaflet, locale, translations),
      locale: locale,
      interface: Interface(source: labels, catalog: nil, locale: locale, digits: "latn"),
      clinic: try clinic ?? Self.clinic(),
      digits: "latn"
    )
  }

  private static func catalog(
    of leaflet: Leaflet,
    _ locale: LocaleTag,
    _ translations: [String: String]
  ) throws -> Catalog {
    let entries = leaflet.messages.map { message in
      "msgctxt \"\(message.key.context)\"\nmsgid \"\(message.source)\"\nmsgstr \"\(translations[message.source] ?? "")\"\n"
    }
    let header = "msgid \"\"\nmsgstr \"Language: \(locale)\\n\"\n\n"
    let document = PODocument(bytes: Array((header + entries.joined(separator: "\n")).utf8), file: "example.po")
    return try Catalog(po: document)
  }

  /// A recording whose cues are the whole of each passage, 100 ms each.
  static func recording(of edition: Edition) -> Recording {
    let tracks = edition.sections.map { section in
      let cues = spoken(section, of: edition).enumerated().map { index, text in
        Timeline.Cue(
          passage: text.passage,
          range: 0..<text.text.utf16.count,
          text: text.text,
          samples: index * 2205..<(index + 1) * 2205,
          words: []
        )
      }
      return Recording.Track(
        section: section.path,
        title: section.heading.text,
        mp3: silence(samples: cues.count * 2205),
        timeline: Timeline(sampleRate: 22050, length: cues.count * 2205, cues: cues)
      )
    }
    return Recording(locale: edition.locale, voice: "test", engine: "test 1", tracks: tracks)
  }

  /// What is said of a section: the notice and the title before the first, a label before the callout's text.
  private static func spoken(_ section: Section<Passage>, of edition: Edition) -> [(passage: String?, text: String)] {
    let isFirst = section.path == edition.sections.first?.path
    let front = isFirst ? [edition.title] + edition.alsoCalled : []
    let notice = isFirst ? [(nil as String?, edition.interface.text("draft-notice"))] : []
    let label = [(nil as String?, edition.interface.text("callout-warning"))]
    return notice
      + (front + section.texts).flatMap { passage in
        (passage.message.source == "Get help." ? label : []) + [(passage.id, passage.text)]
      }
  }

  /// Frames of silence: 64 kbit/s, 22,050 samples a second, one channel; 576 samples each.
  static func silence(samples: Int) -> [UInt8] {
    let frame = [0xFF, 0xF3, 0x80, 0xC0] + [UInt8](repeating: 0, count: 204)
    return (0..<samples / 576 + 1).flatMap { _ in frame }
  }

  static func content(
    _ edition: Edition,
    source: Edition? = nil,
    hasAudio: Bool = true,
    pictures: [Picture] = []
  ) -> PackContent {
    PackContent(
      edition: edition,
      sourceEdition: source,
      recording: hasAudio ? recording(of: edition) : nil,
      isDraft: true,
      signOffs: [],
      pictures: pictures
    )
  }
}
