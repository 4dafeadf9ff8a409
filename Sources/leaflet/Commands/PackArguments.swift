import ArgumentParser
import Catalogs
import EspeakNG
import Files
import ICU
import LeafletKit
import Processors

/// Which packs, and what goes into them: the same words for every command that makes or collects packs.
struct PackArguments: ParsableArguments {
  @Argument(help: "Language tags, such as pl or zh-Hans; every language when none is given.")
  var tags: [String] = []

  @Option(help: "Only this leaflet.")
  var leaflet: String?

  @Option(help: ArgumentHelp("The clinic's profile; an example when none is given.", valueName: "file"))
  var clinic: String?

  @Option(
    help: ArgumentHelp(
      "What to make, separated by commas: html, audio, opus, epub, daisy, pdf, braille; all but opus when not given.",
      valueName: "list"
    ),
    transform: { text in
      Set(
        try text.split(separator: ",").map { name in
          if let choice = FormatChoice(rawValue: String(name)) { return choice }
          let known = FormatChoice.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("\(name) is no format; use \(known)")
        }
      )
    }
  )
  var formats = FormatChoice.standard

  @Flag(help: "Build drafts, and list what keeps them from being released.")
  var draft = false

  /// What the arguments name.
  struct Order {
    let maker: PackMaker
    let leaflets: [Leaflet]
    let locales: [LocaleTag]
  }

  /// Opens all that is needed to make the packs, speaking with `voices` processes at once.
  func order(in project: Project, store: Store, voices: Int) throws -> Order {
    let leaflets = try project.leaflets(named: leaflet)
    let locales = try project.locales(named: tags)
    let maker = try PackMaker(
      project: project,
      clinic: try project.clinic(clinic),
      engine: EspeakEngine(workers: voices),
      options: PackOptions(isDraft: draft, formats: formats),
      store: store,
      today: Clock.today()
    )
    return Order(maker: maker, leaflets: leaflets, locales: locales)
  }
}

/// The store of a command.
struct StoreArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store of what builds make, which many machines may share; the project's own when none is given.",
      valueName: "dir"
    )
  )
  var store: String?

  /// Opens the store.
  func open(for project: Project) -> Store { store.map(Store.init(folder:)) ?? project.store }
}

/// How many packs a command works on at once.
struct JobArguments: ParsableArguments {
  @Option(help: "How many packs to work on at once; as many as there are processors when not given.")
  var jobs = Shares.processors

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a whole number from 1 to 256") }
  }
}
