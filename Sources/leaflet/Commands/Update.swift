import ArgumentParser
import Catalogs
import LeafletKit

/// `leaflet update`: source to catalogs.
struct Update: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring catalogs up to date with the leaflets.",
    discussion: """
      New texts are added. A changed text offers its nearest translation as fuzzy and keeps the old source; a change \
      of a number, a unit or a negation is marked critical and listed. What left the source becomes obsolete, and is revived \
      when it returns. A comment <!-- unchanged: old text --> above a text keeps its translations current; one for \
      each old text may stand there. A text that a catalog lacks takes the language's translation of the same text in the \
      same section of another leaflet; that of the same text elsewhere, or of a similar one, is offered as fuzzy. Nothing is written unless every catalog can be read.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Language tags; every language when none is given.")
  var tags: [String] = []

  func run() async throws {
    let project = try global.openProject()
    let updates = try await project.updateCatalogs(of: project.locales(named: tags), today: Clock.today())
    if global.quiet { return }
    for update in updates { Console.standardOutput.write(UpdateLines(update, isVerbose: global.verbose).text) }
  }
}

/// How an updated catalog is printed.
private struct UpdateLines {
  let text: String

  init(_ update: UpdatedCatalog, isVerbose: Bool) {
    let counts = MessageChange.Kind.allCases.compactMap { kind -> String? in
      let count = update.changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(Self.name(kind))"
    }
    let made = update.isNew ? ["made"] : []
    let nothing = update.isWritten ? "notes for translators changed" : "up to date"
    var lines = [
      "\(update.file): \((made + (counts.isEmpty && !update.isNew ? [nothing] : counts)).joined(separator: ", "))"
    ]
    for change in update.changes where !change.critical.isEmpty || isVerbose {
      let critical = change.critical.map(\.description).joined(separator: "; ")
      let kind = Self.name(change.kind) + (critical.isEmpty ? "" : ", critical (\(critical))")
      lines.append(TerminalText.safe("  \(kind): \(change.key.source)"))
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func name(_ kind: MessageChange.Kind) -> String {
    kind == .stillValid ? "still valid" : kind.rawValue
  }
}
