import Files
import ICU
import Yams

/// The labels of pages and books, and the announcements of the voice: `interface.yaml` of the source language.
public struct InterfaceSource: Sendable {
  /// Each label in the file's order; its context is its key.
  public let messages: [Message]
  /// The language they are written in.
  public let locale: LocaleTag
  /// The path of the file.
  public let file: String

  /// Reads `key: { text: …, note: … }`.
  public static func read(_ yaml: String, file: String, locale: LocaleTag) throws(InputErrors) -> InterfaceSource {
    var reader = YAMLFields(file: file, fields: [])
    let mapping = try reader.openMapping(of: yaml)
    var messages: [Message] = []
    for (key, value) in mapping {
      guard let name = key.string, name.isIdentifier, let text = value.mapping?["text"]?.string, !text.isEmpty else {
        reader.report(at: key, "the label has no text", "write key: { text: \"…\" } with a key of a-z, 0-9 and hyphens")
        continue
      }
      messages.append(
        Message(
          key: MessageKey(context: name, source: text),
          notes: value.mapping?["note"]?.string.map { [$0] } ?? [],
          position: YAMLFields.position(of: key)
        )
      )
    }
    try reader.finish()
    return InterfaceSource(messages: messages, locale: locale, file: file)
  }
}

/// The labels in one locale.
public struct Interface: Sendable {
  /// The locale asked for.
  public let locale: LocaleTag
  private let source: InterfaceSource
  private let catalog: Catalog?
  private let digits: String
  private let messages: [String: Message]

  /// Makes labels; without a catalog, or where it lacks a label, they are in the source language.
  public init(source: InterfaceSource, catalog: Catalog?, locale: LocaleTag, digits: String) {
    self.locale = locale
    self.source = source
    self.catalog = catalog
    self.digits = digits
    messages = Dictionary(source.messages.map { ($0.key.context, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The label with this key and the language that it is in.
  ///
  /// A key that `interface.yaml` lacks is a defect of the program, so the key itself is shown.
  public func label(_ key: String, _ values: [String: MessageArgument] = [:]) -> (text: String, locale: LocaleTag) {
    guard let message = messages[key] else { return (key, source.locale) }
    if let unit = catalog?[message.key], unit.state == .translated,
      let text = try? formatted(unit.target, message, values, locale)
    {
      return (text, locale)
    }
    return ((try? formatted(message.source, message, values, source.locale)) ?? message.source, source.locale)
  }

  /// The text of the label with this key.
  public func text(_ key: String, _ values: [String: MessageArgument] = [:]) -> String { label(key, values).text }

  private func formatted(
    _ text: String,
    _ message: Message,
    _ values: [String: MessageArgument],
    _ locale: LocaleTag
  ) throws -> String {
    guard MessageText.isPattern(source: message.source) else { return text }
    return try MessageFormatter.format(
      text,
      locale: locale,
      arguments: values,
      numberingSystem: locale == self.locale ? digits : "latn"
    )
  }
}
