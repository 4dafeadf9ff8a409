import Files
import ICU

/// A source document: front matter, sections, blocks, messages.
public struct Leaflet: Sendable {
  /// The name of its file without the ending: ASCII letters, digits and hyphens.
  public let id: String
  /// The publisher's version, such as `1.0`.
  public let version: String
  /// When its content was last reviewed.
  public let lastReview: CalendarDate
  /// When its content must be reviewed again.
  public let nextReview: CalendarDate
  /// Who publishes it.
  public let publisher: String
  /// The language it is written in.
  public let locale: LocaleTag
  /// The path of its file, relative to the project.
  public let file: String
  /// The level-1 heading.
  public let title: Message
  /// Other names of what it is about.
  public let alsoCalled: [Message]
  /// Its level-2 sections in order.
  public let sections: [Section<Message>]

  /// Every image once, in document order: its path, relative to the leaflet's folder, and what it shows.
  public var images: [(path: String, alternative: Message)] {
    var seen: Set<String> = []
    return sections.flatMap(\.flattened).flatMap(\.blocks).flatMap(\.images).filter { seen.insert($0.path).inserted }
  }

  /// Every message once, in document order.
  public var messages: [Message] {
    var seen: Set<MessageKey> = []
    return ([title] + alsoCalled + sections.flatMap(\.texts)).filter {
      $0.isTranslatable && seen.insert($0.key).inserted
    }
  }
}
