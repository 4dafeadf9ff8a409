import Catalogs
import ICU
import Languages

/// Says what is not written in the leaflet itself: the interface's labels for the voice.
struct Announcer {
  private let interface: Interface
  private let speakers: SpeakerLibrary

  init(interface: Interface, speakers: SpeakerLibrary) {
    self.interface = interface
    self.speakers = speakers
  }

  /// A label as an utterance, in the language that the label is in.
  func announce(_ key: String, _ values: [String: MessageArgument] = [:]) throws -> Utterance {
    let label = interface.label(key, values)
    return try announce(label.text, in: label.locale)
  }

  /// A label that only helps to find the way; `nil` where it would be in another language than the listener's.
  func guide(_ key: String, _ values: [String: MessageArgument] = [:]) throws -> Utterance? {
    interface.label(key, values).locale == interface.locale ? try announce(key, values) : nil
  }

  /// A text as an announcement.
  func announce(_ text: String, in locale: LocaleTag) throws -> Utterance {
    Utterance(
      kind: .announcement,
      passage: nil,
      range: 0..<text.utf16.count,
      written: text,
      locale: locale,
      spoken: try speakers.speaker(for: locale).speak(text)
    )
  }

  /// What a label says before and after its one value; `nil` where the label is not in the listener's language.
  func frame(_ key: String, around name: String) -> (before: String, after: String)? {
    // The object replacement character stands for the value.
    let mark = "\u{FFFC}"
    let label = interface.label(key, [name: .string(mark)])
    let parts = label.text.split(separator: Character(mark), maxSplits: 1, omittingEmptySubsequences: false)
    guard label.locale == interface.locale, parts.count == 2 else { return nil }
    return (String(parts[0]), String(parts[1]))
  }
}
