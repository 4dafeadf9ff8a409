import Catalogs
import Files
import ICU

/// What every format says about a leaflet besides its text: who made it, how old it is, and that it is a draft.
struct LeafletFacts {
  /// A text and the language that it is in.
  typealias Line = (text: String, locale: LocaleTag)

  private let content: PackContent
  private var edition: Edition { content.edition }
  private var interface: Interface { content.edition.interface }

  init(_ content: PackContent) { self.content = content }

  /// What a reader must know before the text.
  var notices: [Line] {
    edition.notices(isDraft: content.isDraft, signOffs: content.signOffs).map { interface.label($0) }
  }

  /// Publisher, version, review dates and sign-offs.
  var facts: [Line] {
    let leaflet = edition.leaflet
    var facts = [
      interface.label("published-by", ["publisher": .string(leaflet.publisher)]),
      interface.label("version", ["version": .string(leaflet.version)]),
      interface.label("last-review", ["date": .string(Self.date(leaflet.lastReview, in: edition))]),
      interface.label("next-review", ["date": .string(Self.date(leaflet.nextReview, in: edition))]),
    ]
    if content.isSpoken { facts.append(interface.label("computer-voice")) }
    let keys: [SignOff.Role: String] = [
      .translator: "translated-by", .checker: "checked-by", .clinician: "approved-by",
    ]
    for signOff in content.signOffs {
      facts.append(interface.label(keys[signOff.role] ?? "", ["name": .string(signOff.name)]))
    }
    return facts
  }

  /// A day as the edition's language writes it.
  static func date(_ date: CalendarDate, in edition: Edition) -> String {
    let text = try? DateFormatting.date(
      year: date.year,
      month: date.month,
      day: date.day,
      locale: edition.locale,
      style: .long,
      numberingSystem: edition.digits
    )
    return text ?? date.description
  }
}
