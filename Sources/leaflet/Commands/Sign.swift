import ArgumentParser
import Catalogs
import LeafletKit

/// `leaflet sign`: a person's word that a translation is right.
struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign the present text of a leaflet.",
    discussion: """
      A sign-off holds for exactly the source and translation that are signed, which are kept in the folder signed/ \
      beside it. It lapses when either changes.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The language tag.")
  var tag: String

  @Argument(help: "The leaflet's id.")
  var leaflet: String

  @Option(name: .customLong("as"), help: "translator, checker or clinician.")
  var role: SignOff.Role

  @Option(help: "The name of the person who signs.")
  var name: String

  func validate() throws {
    let isEmpty = name.allSatisfy(\.isWhitespace)
    let hasControl = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !isEmpty, !hasControl else { throw ValidationError("--name needs the name of a person, on one line") }
  }

  func run() throws {
    let project = try global.openProject()
    let locale = try project.locales(named: [tag])[0]
    let text = try project.leaflets(named: leaflet)[0]
    let signOff = try project.sign(text, locale, role: role, name: name, date: Clock.today())
    if global.quiet { return }
    Console.standardOutput.write(
      "\(leaflet) \(locale): signed by \(signOff.name) as \(signOff.role.rawValue) on \(signOff.date)\n"
    )
  }
}

extension SignOff.Role: ExpressibleByArgument {}
