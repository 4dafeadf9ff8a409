import Braille
import Catalogs
import EspeakNG
import Files
import ICU
import Languages
import Narration
import Readability

/// What a language can have and what it cannot, as a person would read it.
public struct LanguageAbilities: Sendable {
  /// Each ability with whether it is there and what is to be said of it.
  public struct Ability: Sendable {
    /// Such as `voice`.
    public let name: String
    /// Whether it is there.
    public let isThere: Bool
    /// Which one, or why not and what to do.
    public let text: String
  }

  /// In the order in which they matter to a translator.
  public let all: [Ability]
}

/// What was made for a new language.
public struct NewLanguage: Sendable {
  /// The locale.
  public let locale: LocaleTag
  /// The paths of the files that were made or changed.
  public let files: [String]
  /// How many texts are to be translated.
  public let openCount: Int
  /// What the language can have.
  public let abilities: LanguageAbilities
}

extension Project {
  /// Adds a language: catalogs of everything that is translated, a voice, facts where the program has none.
  ///
  /// What is there already stays, so that a command that was stopped can be given again. Opens the project anew for
  /// what it reads last, since the language is not in this one yet.
  public func add(_ locale: LocaleTag, installed: [InstalledVoice], today: CalendarDate) async throws -> NewLanguage {
    try refuseSource(locale)
    var files: [String] = []
    if try voices().entries.contains(where: { $0.locale == locale }) == false {
      try newVoice(locale, installed).append(to: path("Audio/voices.yaml"))
      files.append(path("Audio/voices.yaml"))
    }
    files += try writeFacts(locale) + copyLabels(locale)
    let updates = try await updateCatalogs(of: [locale], today: today)
    files += updates.filter { $0.isNew || !$0.changes.isEmpty }.map(\.file).filter { !files.contains($0) }
    let whole = try Project(root: root, data: data)
    return NewLanguage(
      locale: locale,
      files: files,
      openCount: try whole.openCount(in: locale),
      abilities: try whole.abilities(of: locale)
    )
  }

  private func refuseSource(_ locale: LocaleTag) throws {
    if locale == sourceLocale { throw UsageError("\(locale): the leaflets are written in this language") }
    if locale == .root { throw UsageError("\(locale): this means no language; give a tag such as pl or zh-Hans") }
  }

  private func openCount(in locale: LocaleTag) throws -> Int {
    try catalogSources().reduce(0) { count, source in
      let catalog = try catalog(source.name, locale)
      return count + source.messages.count { catalog?[$0.key]?.state != .translated }
    }
  }

  /// Facts about a language that the program does not know begin with what CLDR says of its digits.
  private func writeFacts(_ locale: LocaleTag) throws -> [String] {
    let file = path(locale, "language.yaml")
    if try languages.facts(of: locale).file != nil { return [] }
    let name = locale.displayName(in: .english)
    let digits = try NumberSymbols(locale).defaultNumberingSystem
    let text = """
      # \(name): what the checks and the voice must know of the language. docs/language-facts.md explains the fields.
      # A meaning without words is not checked, and leaflet check says so. Take the # away and write the words in [ ].
      digits: \(digits)
      # words:
      \(Concept.allCases.map { "#   \($0.rawValue): []" }.joined(separator: "\n"))

      """
    try FileSystem.write(Array(text.utf8), to: file)
    return [file]
  }

  /// The labels that the program brings in the language, where the project has none.
  private func copyLabels(_ locale: LocaleTag) throws -> [String] {
    let file = path(locale, "interface.po")
    guard !FileSystem.exists(file), let labels = bundledLabels(locale) else { return [] }
    try FileSystem.write(try FileSystem.read(labels), to: file)
    return [file]
  }

  private func bundledLabels(_ locale: LocaleTag) -> String? {
    data.map { "\($0.path)/Locales/\(locale)/interface.po" }.flatMap { FileSystem.exists($0) ? $0 : nil }
  }
}

// MARK: The voice

extension Project {
  /// The program's own row, or one that refuses to speak until somebody has listened.
  private func newVoice(_ locale: LocaleTag, _ installed: [InstalledVoice]) throws -> VoiceRow {
    if let known = try bundledVoices()?.entries.first(where: { $0.locale == locale }) { return VoiceRow(entry: known) }
    let name = locale.displayName(in: .english)
    let tags = [locale.identifier.lowercased(), locale.language]
    let found = tags.lazy.compactMap { tag in installed.first { $0.languages.contains(tag) } }.first
    guard let found, let voice = found.languages.first else {
      return VoiceRow(locale: locale, voice: "", fitness: .refused("espeak-ng has no voice for \(name)"))
    }
    let reason = "nobody has listened to espeak-ng's voice for \(name) yet"
    return VoiceRow(locale: locale, voice: voice, fitness: .refused(reason))
  }

  private func bundledVoices() throws -> VoiceTable? {
    guard let file = data.map({ "\($0.path)/Audio/voices.yaml" }), FileSystem.exists(file) else { return nil }
    return try VoiceTable.read(FileSystem.readText(file), file: file)
  }
}

// MARK: What a language can have

extension Project {
  /// What a language of the project can have: checks, a voice, braille, print, formulas of readability.
  public func abilities(of locale: LocaleTag) throws -> LanguageAbilities {
    LanguageAbilities(all: [
      try labelling(locale), try checking(locale), try speaking(locale), try brailling(locale), try printing(locale),
      measuring(locale),
    ])
  }

  private func labelling(_ locale: LocaleTag) throws -> LanguageAbilities.Ability {
    let messages = try interfaceSource().messages
    let catalog = try catalog("interface", locale)
    let done = messages.count { catalog?[$0.key]?.state == .translated }
    let origin = bundledLabels(locale) == nil ? "" : "; the program brings them, and no translator has reviewed them"
    return .init(name: "labels", isThere: done == messages.count, text: "\(done) of \(messages.count)\(origin)")
  }

  private func checking(_ locale: LocaleTag) throws -> LanguageAbilities.Ability {
    let facts = try languages.facts(of: locale)
    let missing = Concept.allCases.filter { facts.words[$0] == nil }
    let place = facts.file ?? path(locale, "language.yaml")
    let text =
      missing.isEmpty
      ? "numbers, units and all \(Concept.allCases.count) meanings, by \(place)"
      : "numbers and units; no words yet for \(missing.count) of \(Concept.allCases.count) meanings: write them in \(place)"
    return .init(name: "checks", isThere: missing.isEmpty, text: text)
  }

  private func speaking(_ locale: LocaleTag) throws -> LanguageAbilities.Ability {
    let file = path("Audio/voices.yaml")
    guard let entry = try voices().entry(for: locale) else {
      return .init(name: "voice", isThere: false, text: "\(file) has no row")
    }
    switch entry.fitness {
    case .fit: return .init(name: "voice", isThere: true, text: "\(entry.engine) \(entry.voice)")
    case .fitWithRewriting(let what):
      return .init(name: "voice", isThere: true, text: "\(entry.engine) \(entry.voice); \(what)")
    case .refused(let why):
      let remedy = entry.voice.isEmpty ? "" : "; let a native speaker hear it, then change its fitness in \(file)"
      return .init(name: "voice", isThere: false, text: why + remedy)
    }
  }

  private func brailling(_ locale: LocaleTag) throws -> LanguageAbilities.Ability {
    let tables = try brailleTables()
    if let table = tables[locale] {
      let names = table.tables.split(separator: ",").map { FileSystem.name(of: String($0)) }.joined(separator: ", ")
      return .init(name: "braille", isThere: true, text: "liblouis \(names)")
    }
    let own = path("Locales/braille.yaml")
    let remedy = tables.file == own ? "add" : "copy it to \(own) and add"
    let why =
      tables.refusal(of: locale) ?? "\(tables.file) has no row; \(remedy) \(locale): { table: … }, a table of liblouis"
    return .init(name: "braille", isThere: false, text: why)
  }

  private func printing(_ locale: LocaleTag) throws -> LanguageAbilities.Ability {
    if let problem = try fonts().problem(with: locale) {
      return .init(name: "print", isThere: false, text: "\(problem)")
    }
    return .init(name: "print", isThere: true, text: "there is a font for its script, \(locale.script)")
  }

  private func measuring(_ locale: LocaleTag) -> LanguageAbilities.Ability {
    let own = Formula.formulas(for: locale).filter { !$0.languages.isEmpty }.map(\.name)
    return .init(
      name: "readability",
      isThere: !own.isEmpty,
      text: own.isEmpty ? "nobody made a formula for the language; counts only" : own.joined(separator: ", ")
    )
  }
}
