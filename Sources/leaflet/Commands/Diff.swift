import ArgumentParser
import Catalogs
import ICU
import LeafletKit

/// `leaflet diff`: what changed since somebody signed.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed in leaflets since they were signed, word by word.",
    discussion: "Removed words stand in [-…-], added ones in {+…+}."
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The language tag.")
  var tag: String

  @Flag(help: "Compare with what was signed last.")
  var sinceSignoff = false

  @Option(help: "Only this leaflet.")
  var leaflet: String?

  @Option(name: .customLong("as"), help: "Only sign-offs of a translator, checker or clinician.")
  var role: SignOff.Role?

  func validate() throws {
    guard sinceSignoff else { throw ValidationError("give --since-signoff") }
  }

  func run() throws {
    let project = try global.openProject()
    let locale = try project.locales(named: [tag])[0]
    for leaflet in try project.leaflets(named: leaflet) {
      guard let found = try project.changesSinceSignOff(leaflet, locale, role: role) else {
        Console.standardOutput.write("\(leaflet.id) \(locale): nobody has signed it\n")
        continue
      }
      Console.standardOutput.write(text(leaflet, locale, found.signOff, found.changes))
    }
  }

  private func text(_ leaflet: Leaflet, _ locale: LocaleTag, _ signOff: SignOff, _ changes: [SignedChange]) -> String {
    let who = TerminalText.safe("\(signOff.name), \(signOff.role.rawValue), \(signOff.date)")
    let count = changes.count == 1 ? "1 text" : "\(changes.count) texts"
    let head = "\(leaflet.id) \(locale): \(count) changed since \(who)\n"
    let printer = DiffPrinter(hasColours: Console.standardOutput.hasColours)
    return head
      + changes.map { change in
        let kind = change.signed == nil ? "new" : change.present == nil ? "removed" : "changed"
        let context = (change.present ?? change.signed)?.key.context ?? ""
        let source = printer.text(change.signed?.key.source, change.present?.key.source, leaflet.locale)
        let target = printer.text(change.signed?.target, change.present?.target, locale)
        return "\n\(context) (\(kind))\n  \(leaflet.locale): \(source)\n"
          + (locale == leaflet.locale ? "" : "  \(locale): \(target)\n")
      }.joined()
  }
}

/// Prints differing words, in colour at a terminal.
private struct DiffPrinter {
  let hasColours: Bool

  func text(_ old: String?, _ new: String?, _ locale: LocaleTag) -> String {
    WordDiff.parts(from: TerminalText.safe(old ?? ""), to: TerminalText.safe(new ?? ""), locale: locale).map { part in
      switch part.kind {
      case .same: part.text
      case .removed: marked("[-\(part.text)-]", colour: 31)
      case .added: marked("{+\(part.text)+}", colour: 32)
      }
    }.joined()
  }

  private func marked(_ text: String, colour: Int) -> String {
    hasColours ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
