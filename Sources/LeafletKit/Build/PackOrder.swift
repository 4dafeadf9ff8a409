import Catalogs
import ICU

/// A pack that is asked for.
struct PackOrder: Sendable {
  let leaflet: Leaflet
  let locale: LocaleTag
  /// The step that makes it.
  let step: Step
  /// How much work it is, in letters of the leaflet that are written.
  let cost: Int

  /// Sound takes so many times the work of all other formats together.
  private static let spokenShare = 3

  init(leaflet: Leaflet, locale: LocaleTag, step: Step, isSpoken: Bool) {
    self.leaflet = leaflet
    self.locale = locale
    self.step = step
    let letters = leaflet.messages.reduce(0) { $0 + $1.source.unicodeScalars.count }
    cost = letters * (isSpoken ? 1 + Self.spokenShare : 1)
  }

  /// The leaflet's id and the locale's tag.
  var name: String { "\(leaflet.id) \(locale)" }
}
