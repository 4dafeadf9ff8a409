import Catalogs
import Files
import ICU

/// The files of a project by what may read them, as digests: what of a pack must be made again when one changes.
///
/// They err on the side of too many: a whole folder counts where some of its files are read, so that a new file there
/// needs no line here.
struct Ingredients: Sendable {
  /// A file as an ingredient: what it is, wherever the project lies, and its digest.
  private typealias Line = String

  private struct Folder: Sendable {
    let locale: LocaleTag
    /// What all leaflets of the locale may read.
    var common: [Line] = []
    /// By leaflet: its source or catalog.
    var leaflets: [String: [Line]] = [:]
    var facts: [Line] = []
    var terms: [Line] = []
    var signOffs: [Line] = []
  }

  /// By locale: what all its editions may read.
  private let shared: [LocaleTag: Line]
  /// By locale and leaflet: its source and its catalog.
  private let texts: [LocaleTag: [String: [Line]]]
  private let signOffs: [LocaleTag: [Line]]
  /// What checks and speech read besides: a sentence may be in any language, so every language's facts count.
  private let judging: Line

  init(of project: Project, clinic: Clinic, digests: FileDigests) throws {
    let reader = IngredientReader(digests: digests)
    let roots = [("project", project.root)] + (project.data.map { [("data", $0.path)] } ?? [])
    let leaflets = Set(project.leafletIDs)
    var folders: [Folder] = []
    var everywhere = try reader.line("clinic", clinic.file)
    if let logo = clinic.look.logo { everywhere += try reader.line("logo", logo.path) }
    var judging = try reader.line("checks", project.path("checks.yaml"))
    for (owner, root) in roots {
      let locales = FileSystem.path("Locales", in: root)
      everywhere += try reader.lines(owner, in: locales)
      judging += try reader.lines(owner, in: FileSystem.path("Audio", in: root))
      judging += try reader.lines(owner, in: FileSystem.path("Audio/Lexicons", in: root))
      for name in try reader.names(in: locales) {
        guard let locale = try? LocaleTag(name) else { continue }
        folders.append(try Self.folder(locale, of: owner, at: "\(locales)/\(name)", leaflets: leaflets, reader))
      }
    }
    let locales = project.locales.map { locale in (locale, Self.read(by: locale, or: project.sourceLocale, of: folders))
    }
    shared = Dictionary(
      uniqueKeysWithValues: locales.map { locale, read in
        (locale, Digest(ofList: everywhere + read.flatMap { $0.common + $0.facts }).description)
      }
    )
    texts = Dictionary(
      uniqueKeysWithValues: locales.map { locale, read in
        (locale, read.reduce(into: [:]) { texts, folder in texts.merge(folder.leaflets) { $0 + $1 } })
      }
    )
    signOffs = Dictionary(grouping: folders, by: \.locale).mapValues { $0.flatMap(\.signOffs) }
    self.judging = Digest(ofList: judging + folders.flatMap { $0.facts + $0.terms }).description
  }

  /// The folders from which an edition is read. The facts of a language may come from a relative's: those of `pt-BR`
  /// from `pt`.
  private static func read(by locale: LocaleTag, or source: LocaleTag, of folders: [Folder]) -> [Folder] {
    folders.filter { [locale.language, source.language].contains($0.locale.language) }
  }

  private static func folder(
    _ locale: LocaleTag,
    of owner: String,
    at path: String,
    leaflets: Set<String>,
    _ reader: IngredientReader
  ) throws -> Folder {
    var folder = Folder(locale: locale)
    for name in try reader.names(in: path) where name != "NOTES.md" {
      let lines = try reader.line("\(owner) \(locale) \(name)", "\(path)/\(name)")
      let base = String(name.prefix { $0 != "." })
      switch name {
      case "signoffs.csv": folder.signOffs += lines
      case "language.yaml": folder.facts += lines
      case "terms.yaml": folder.terms += lines
      default:
        if leaflets.contains(base) { folder.leaflets[base, default: []] += lines } else { folder.common += lines }
      }
    }
    return folder
  }

  /// What the written formats of an edition are made from, its sign-offs left out.
  func written(_ leaflet: String, _ locale: LocaleTag) -> [String] {
    [shared[locale] ?? ""] + (texts[locale]?[leaflet] ?? [])
  }

  /// Everything that a pack is made from.
  func all(_ leaflet: String, _ locale: LocaleTag) -> [String] {
    written(leaflet, locale) + [judging] + (signOffs[locale] ?? [])
  }
}

/// Turns files into lines of path and digest.
private struct IngredientReader {
  let digests: FileDigests

  /// The line of a file; none where there is no file.
  func line(_ name: String, _ path: String) throws -> [String] {
    try digests.digest(of: path).map { ["\(name) \($0)"] } ?? []
  }

  /// The files that lie directly in a folder.
  func lines(_ owner: String, in folder: String) throws -> [String] {
    try names(in: folder).flatMap { try line("\(owner) \($0)", "\(folder)/\($0)") }
  }

  func names(in folder: String) throws -> [String] {
    FileSystem.isDirectory(folder) ? try FileSystem.list(folder) : []
  }
}
