import Files
import ICU

/// A leaflet in one locale: every message translated, or shown in the source language and marked so.
public struct Edition: Sendable {
  /// The leaflet that it is an edition of.
  public let leaflet: Leaflet
  /// The locale of the edition.
  public let locale: LocaleTag
  /// The translated title.
  public let title: Passage
  /// The translated other names.
  public let alsoCalled: [Passage]
  /// The translated sections.
  public let sections: [Section<Passage>]
  /// The labels in the edition's locale.
  public let interface: Interface
  /// The clinic whose values stand in the texts.
  public let clinic: Clinic
  /// The CLDR numbering system of its numbers, such as `latn`.
  public let digits: String

  /// Makes an edition. `catalog` is `nil` for the source language itself.
  ///
  /// A translation that is missing, not current or not well-formed leaves its passage in the source language; the
  /// checks say why. Throws when the source itself cannot be shown: the clinic lacks a value, or it is ill-formed.
  public init(
    leaflet: Leaflet,
    catalog: Catalog?,
    locale: LocaleTag,
    interface: Interface,
    clinic: Clinic,
    digits: String
  ) throws(InputErrors) {
    var maker = PassageMaker(leaflet: leaflet, catalog: catalog, clinic: clinic, locale: locale, digits: digits)
    self.leaflet = leaflet
    self.locale = locale
    self.interface = interface
    self.clinic = clinic
    self.digits = digits
    title = maker.passage(leaflet.title)
    alsoCalled = leaflet.alsoCalled.map { maker.passage($0) }
    sections = leaflet.sections.map { section in section.map { maker.passage($0) } }
    if !maker.errors.isEmpty { throw InputErrors(maker.errors) }
  }

  /// Every passage in document order.
  public var passages: [Passage] { [title] + alsoCalled + sections.flatMap(\.texts) }
}

/// Makes the passages of one edition, numbering them.
private struct PassageMaker {
  let leaflet: Leaflet
  let catalog: Catalog?
  let clinic: Clinic
  let locale: LocaleTag
  let digits: String
  var count = 0
  var errors: [InputError] = []

  mutating func passage(_ message: Message) -> Passage {
    count += 1
    return translated(message) ?? source(message, state: state(of: message))
  }

  private var isSourceEdition: Bool { catalog == nil && locale.language == leaflet.locale.language }

  private func state(of message: Message) -> TranslationState {
    if isSourceEdition || !message.isTranslatable { return .translated }
    guard let unit = catalog?[message.key] else { return .untranslated }
    return unit.state == .translated ? .untranslated : unit.state
  }

  private func translated(_ message: Message) -> Passage? {
    guard let catalog, let index = catalog.index(of: message.key), message.isTranslatable else { return nil }
    let unit = catalog.units[index]
    guard unit.state == .translated, let runs = try? runs(of: unit.target, message, locale) else { return nil }
    return Passage(
      id: "p\(count)",
      message: message,
      locale: locale,
      state: .translated,
      runs: runs,
      file: catalog.file,
      position: catalog.position(ofUTF16: 0, in: .target(0), ofUnit: index)
    )
  }

  private mutating func source(_ message: Message, state: TranslationState) -> Passage {
    var sourceRuns: [Run] = []
    do {
      sourceRuns = try runs(of: message.source, message, leaflet.locale)
    } catch {
      errors.append(
        InputError(
          file: leaflet.file,
          position: message.position,
          problem: "the message cannot be shown: \(error)",
          remedy: "correct the message, or add the value to \(clinic.file)"
        )
      )
    }
    return Passage(
      id: "p\(count)",
      message: message,
      locale: isSourceEdition ? locale : leaflet.locale,
      state: state,
      runs: sourceRuns,
      file: leaflet.file,
      position: message.position
    )
  }

  private func runs(of text: String, _ message: Message, _ locale: LocaleTag) throws -> [Run] {
    try MessageText(values: clinic.values, digits: locale == self.locale ? digits : "latn")
      .runs(text, isPattern: MessageText.isPattern(source: message.source), locale: locale)
  }
}
