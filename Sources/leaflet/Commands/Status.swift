import ArgumentParser
import Catalogs
import Files
import LeafletKit
import Processors

/// `leaflet status`: how far each leaflet is in each locale.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how far each leaflet is in each language.",
    discussion: """
      In the bar █ is current, ▒ stale, ░ open. Errors and warnings are those of leaflet check. A sign-off lapses when \
      the source or the translation changes.
      """
  )

  /// How the status is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Language tags; every language when none is given.")
  var tags: [String] = []

  @Option(help: "Only this leaflet.")
  var leaflet: String?

  @Option(help: "text, or json: one array with an object an edition.")
  var format = Format.text

  func run() throws {
    let project = try global.openProject()
    let voices = try project.voices()
    let inspector = try Inspector(project: project)
    let (leaflets, locales) = (try project.leaflets(named: leaflet), try project.locales(named: tags))
    // Language by language, so that each is read once.
    let ofLocales = Shares.map(locales.count, batch: 1) { index in
      Result {
        try leaflets.map { try project.status(of: $0, in: locales[index], voices: voices, inspector: inspector) }
      }
    }
    let editions = try ofLocales.map { try $0.get() }
    let statuses = leaflets.indices.flatMap { leaflet in editions.map { $0[leaflet] } }
    Console.standardOutput.write(format == .json ? StatusJSON.text(statuses) : StatusTable.text(statuses))
  }
}

/// The status as a table with a bar for the share of current translations.
private enum StatusTable {
  private static let barWidth = 20
  private static let columns = [
    "leaflet", "locale", "translated", "", "stale", "errors", "warnings", "signed", "voice",
  ]

  static func text(_ statuses: [EditionStatus]) -> String {
    let rows = [columns] + statuses.map(row)
    let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func row(_ status: EditionStatus) -> [String] {
    let signed = (status.signOffs.map(\.rawValue) + status.lapsed.map { "\($0.rawValue) (lapsed)" }).joined(
      separator: ", "
    )
    return [
      status.leaflet, status.locale.identifier, bar(status), "\(status.translated)/\(status.messages)",
      "\(status.stale)", "\(status.errors)", "\(status.warnings)", signed.isEmpty ? "-" : signed, status.voice ?? "-",
    ]
  }

  /// A full bar means that every text is current; anything less leaves a gap.
  private static func bar(_ status: EditionStatus) -> String {
    let total = max(status.messages, 1)
    let full = status.translated * barWidth / total
    let stale = (status.translated + status.stale) * barWidth / total - full
    return String(repeating: "█", count: full) + String(repeating: "▒", count: stale)
      + String(repeating: "░", count: barWidth - full - stale)
  }
}

/// The status as JSON.
private enum StatusJSON {
  static func text(_ statuses: [EditionStatus]) -> String {
    "[\n" + statuses.map { "  " + object($0).line }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ status: EditionStatus) -> JSONText {
    .object([
      ("leaflet", .string(status.leaflet)), ("locale", .string(status.locale.identifier)),
      ("messages", .integer(status.messages)), ("translated", .integer(status.translated)),
      ("stale", .integer(status.stale)), ("errors", .integer(status.errors)), ("warnings", .integer(status.warnings)),
      ("signoffs", .array(status.signOffs.map { .string($0.rawValue) })), ("voice", .optional(status.voice)),
    ])
  }
}
