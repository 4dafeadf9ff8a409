import Braille
import Catalogs
import Files
import ICU
import Languages
import Narration
import Publishing

/// A folder with `Locales/` and `Audio/`: the leaflets, their translations, and the voices.
public struct Project: Sendable {
  /// The folder's path; empty for the current one.
  public let root: String
  /// The language that the leaflets are written in: the one folder of `Locales/` that holds Markdown files.
  public let sourceLocale: LocaleTag
  /// The ids of the leaflets, in byte order.
  public let leafletIDs: [String]
  /// The locales that have a folder, the source first, then in byte order.
  public let locales: [LocaleTag]
  /// The facts of languages: the project's own before those that the program brings.
  public let languages: LanguageLibrary
  /// The program's own data, where it is known.
  let data: DataFolder?

  /// Opens the project in `root`. `data` is the folder of the program's own data, where it is known.
  public init(root: String, data: DataFolder?) throws {
    self.root = root
    self.data = data
    let folder = Self.path(root, "Locales")
    guard FileSystem.isDirectory(folder) else {
      throw UsageError("\(folder): there is no project here; change into one, or name it with --project")
    }
    let tags = try FileSystem.list(folder).filter { FileSystem.isDirectory("\(folder)/\($0)") }
    let found = tags.compactMap { try? LocaleTag($0) }
    let sources = try found.filter { !(try Self.leafletIDs(in: "\(folder)/\($0)")).isEmpty }
    guard let source = sources.first, sources.count == 1 else {
      throw InputError(
        file: folder,
        problem: sources.isEmpty ? "no folder holds a leaflet" : "several folders hold leaflets",
        remedy: "keep the Markdown files of all leaflets in the folder of one language"
      )
    }
    sourceLocale = source
    leafletIDs = try Self.leafletIDs(in: "\(folder)/\(source)")
    locales = [source] + (try found.filter { try $0 != source && Self.hasCatalog(in: "\(folder)/\($0)") })
    languages = LanguageLibrary(folders: [folder] + (data.map { ["\($0.path)/Locales"] } ?? []))
  }

  private static func leafletIDs(in folder: String) throws -> [String] {
    try FileSystem.list(folder).filter { $0.hasSuffix(".md") && $0 != "NOTES.md" }.map { String($0.dropLast(3)) }
  }

  /// A folder that holds only the facts of a language is no language of the project.
  private static func hasCatalog(in folder: String) throws -> Bool {
    try FileSystem.list(folder).contains { $0.hasSuffix(".po") }
  }

  private static func path(_ root: String, _ relative: String) -> String {
    root.isEmpty ? relative : "\(root)/\(relative)"
  }

  /// The path of a file of the project, as findings and errors name it.
  public func path(_ relative: String) -> String { Self.path(root, relative) }

  /// Where the project keeps what its builds made.
  public var store: Store { Store(folder: path(".leaflet/store")) }

  /// The path of a file of a locale.
  public func path(_ locale: LocaleTag, _ name: String) -> String { path("Locales/\(locale)/\(name)") }
}

// MARK: Reading

extension Project {
  /// Reads a leaflet.
  public func leaflet(_ id: String) throws -> Leaflet {
    let file = path(sourceLocale, "\(id).md")
    let leaflet = try LeafletReader.read(FileSystem.readText(file), file: file, locale: sourceLocale)
    guard leaflet.id == id else {
      throw InputError(
        file: file,
        problem: "the id is \(leaflet.id), but the file is \(id).md",
        remedy: "give both the same name"
      )
    }
    _ = try pictures(of: leaflet)
    return leaflet
  }

  /// Reads a leaflet's images, in document order; throws where one is missing or is no image.
  func pictures(of leaflet: Leaflet) throws -> [Picture] {
    var pictures: [Picture] = []
    var errors: [InputError] = []
    for (index, image) in leaflet.images.enumerated() {
      let file = imageFile(image.path, of: leaflet)
      do {
        pictures.append(try Picture(source: image.path, index: index, bytes: FileSystem.read(file)))
      } catch let error as PictureError {
        errors.append(
          InputError(file: file, problem: error.explanation.problem, remedy: error.explanation.remedy)
        )
      } catch {
        errors.append(
          InputError(
            file: leaflet.file,
            position: image.alternative.position,
            problem: "there is no image \(image.path)",
            remedy: "put it beside the leaflet, or correct the path"
          )
        )
      }
    }
    if !errors.isEmpty { throw InputErrors(errors) }
    return pictures
  }

  /// The path of an image that a leaflet shows.
  func imageFile(_ image: String, of leaflet: Leaflet) -> String {
    FileSystem.path(image, in: FileSystem.directory(of: leaflet.file))
  }

  /// Reads the catalog `name` (a leaflet's id, `interface` or `glossary`) of a locale; `nil` for the source language.
  public func catalog(_ name: String, _ locale: LocaleTag) throws -> Catalog? {
    if locale == sourceLocale { return nil }
    let file = path(locale, "\(name).po")
    do {
      return try Catalog(po: PODocument(bytes: FileSystem.read(file), file: file), locale: locale)
    } catch let error as FileError where error.isMissing {
      throw InputError(file: file, problem: "the catalog is missing", remedy: "make it with leaflet update \(locale)")
    }
  }

  /// Whether a locale has a catalog of this name.
  public func hasCatalog(_ name: String, _ locale: LocaleTag) -> Bool {
    FileSystem.exists(path(locale, "\(name).po"))
  }

  /// Reads the labels of a locale.
  public func interface(_ locale: LocaleTag) throws -> Interface {
    Interface(
      source: try interfaceSource(),
      catalog: try catalog("interface", locale),
      locale: locale,
      digits: try languages.facts(of: locale).digits
    )
  }

  /// Reads the labels' source.
  public func interfaceSource() throws -> InterfaceSource {
    let file = path(sourceLocale, "interface.yaml")
    return try InterfaceSource.read(FileSystem.readText(file), file: file, locale: sourceLocale)
  }

  /// Reads a clinic's profile; the bundled example when no path is given.
  public func clinic(_ file: String?) throws -> Clinic {
    let file = file ?? path(sourceLocale, "example-clinic.yaml")
    return try Clinic.read(FileSystem.readText(file), file: file)
  }

  /// Throws when the clinic gives a value that no leaflet of the project uses. The example may: leaflets come and go, and
  /// it is never released.
  func checkValues(of clinic: Clinic) throws {
    if clinic.isExample { return }
    let own = ["clinicName", "clinicPhone", "clinicAddress", "clinicWeb"]
    let messages = try leafletIDs.flatMap { try leaflet($0).messages }.filter {
      MessageText.isPattern(source: $0.source)
    }
    let names = messages.flatMap { (try? MessagePattern(parsing: $0.source).argumentNames) ?? [] }
    let unknown = clinic.unknownValues(placeholders: Set(names + own))
    if !unknown.isEmpty { throw InputErrors(unknown) }
  }

  /// Reads the table of voices.
  public func voices() throws -> VoiceTable {
    let file = path("Audio/voices.yaml")
    return try VoiceTable.read(FileSystem.readText(file), file: file)
  }

  /// Reads the words that the leaflets explain; `nil` where the project has none.
  func glossarySource() throws -> GlossarySource? {
    let file = path(sourceLocale, "glossary.yaml")
    guard FileSystem.exists(file) else { return nil }
    return try GlossarySource.read(FileSystem.readText(file), file: file, locale: sourceLocale)
  }

  /// The explained words of a locale; `nil` where the project has none.
  func glossary(_ locale: LocaleTag) throws -> Glossary? {
    try glossarySource().map { Glossary(source: $0, catalog: try catalog("glossary", locale), locale: locale) }
  }

  /// The glossary's terms and how a locale writes them; `nil` where the project or the locale has no glossary.
  func terms(_ locale: LocaleTag) throws -> TermTable? {
    guard hasCatalog("glossary", locale), let source = try glossarySource(),
      let catalog = try catalog("glossary", locale)
    else { return nil }
    let file = path(locale, "terms.yaml")
    let forms =
      FileSystem.exists(file)
      ? try TermForms.read(FileSystem.readText(file), file: file, ids: Set(source.entries.map(\.id))) : .none
    return TermTable(source: source, catalog: catalog, forms: forms)
  }

  /// Reads the table of braille: the project's own, or else the program's.
  public func brailleTables() throws -> BrailleTables {
    let file = dataPath("Locales/braille.yaml")
    return try BrailleTables.read(FileSystem.readText(file), file: file)
  }

  /// Reads the table of fonts: the project's own, or else the program's.
  func fonts() throws -> FontTable {
    let file = dataPath("Locales/fonts.yaml")
    return try FontTable.read(FileSystem.readText(file), file: file)
  }

  /// A file of the project, or else the program's of the same name.
  private func dataPath(_ relative: String) -> String {
    let own = path(relative)
    return FileSystem.exists(own) ? own : data.map { "\($0.path)/\(relative)" } ?? own
  }

  /// Reads the sign-offs of a locale; none where there is no file.
  public func signOffs(_ locale: LocaleTag) throws -> SignOffs {
    let file = path(locale, "signoffs.csv")
    guard FileSystem.exists(file) else { return SignOffs([]) }
    return try SignOffs.read(FileSystem.readText(file), file: file)
  }

  /// Makes the edition of a leaflet in a locale.
  public func edition(_ leaflet: Leaflet, _ locale: LocaleTag, clinic: Clinic) throws -> Edition {
    try Edition(
      leaflet: leaflet,
      catalog: try catalog(leaflet.id, locale),
      locale: locale,
      interface: try interface(locale),
      clinic: clinic,
      digits: try languages.facts(of: locale).digits
    )
  }
}

// MARK: Choosing

extension Project {
  /// The locales that the tags name, or all when there are none.
  public func locales(named tags: [String]) throws -> [LocaleTag] {
    if tags.isEmpty { return locales }
    return try tags.map { tag in
      let locale: LocaleTag
      do { locale = try LocaleTag(tag) } catch { throw UsageError("\(error)") }
      guard locales.contains(locale) else {
        throw UsageError(
          "\(tag): the project has no such language; it has \(locales.map(\.identifier).joined(separator: ", "))"
        )
      }
      return locale
    }
  }

  /// The leaflet with the id, or all when there is none.
  public func leaflets(named id: String?) throws -> [Leaflet] {
    guard let id else { return try leafletIDs.map(leaflet) }
    guard leafletIDs.contains(id) else {
      throw UsageError("\(id): the project has no such leaflet; it has \(leafletIDs.joined(separator: ", "))")
    }
    return [try leaflet(id)]
  }
}
