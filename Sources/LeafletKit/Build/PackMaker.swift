import Braille
import Catalogs
import EspeakNG
import Files
import ICU
import Narration
import Publishing

/// Makes the packs of a project, each a step whose parts are steps.
///
///     pack: edition ─┬─ checks, policy
///                    ├─ script ─┬─ phonemes of each utterance ─ gate
///                    │          └─ speech of each utterance ─ section ─┬─ audio, epub, daisy ─┬─ page ─ manifest
///                    └─ pdf, braille ──────────────────────────────────┴──────────────────────┘
public struct PackMaker: Sendable {
  /// How many steps ran.
  public let tally = Tally()
  let project: Project
  let clinic: Clinic
  let steps: Steps
  let digests: FileDigests
  let program: ProgramVersion
  let ingredients: Ingredients
  private let options: PackOptions
  private let today: CalendarDate
  let voices: VoiceTable
  let narrator: Narrator
  let engine: StoredSpeech
  private let inspector: Inspector
  private let formats: [FormatStep]

  /// Makes a maker that speaks with `engine` and keeps its results in `store`. `today` decides whether a review date is
  /// past.
  public init(
    project: Project,
    clinic: Clinic,
    engine: any SpeechEngine,
    options: PackOptions,
    store: Store,
    today: CalendarDate
  ) throws {
    try project.checkValues(of: clinic)
    self.project = project
    self.clinic = clinic
    self.options = options
    self.today = today
    steps = Steps(store: store, tally: tally)
    digests = FileDigests(keptIn: project.path(".leaflet/digests"))
    ingredients = try Ingredients(of: project, clinic: clinic, digests: digests)
    program = try ProgramVersion(digests)
    voices = try project.voices()
    self.engine = try StoredSpeech(engine, steps: steps, digests: digests)
    narrator = Narrator(
      engine: self.engine,
      voices: voices,
      languages: project.languages,
      lexiconFolder: project.path("Audio/Lexicons")
    )
    let tables = try project.brailleTables()
    let braille = Deferred { try BrailleTranslator(tables: tables) }
    inspector = try Inspector(project: project, braille: braille)
    formats = try project.formats(options.formats, braille: braille, tables: tables)
  }
}

// MARK: The pack

extension PackMaker {
  /// What must be made for every leaflet in every locale.
  func orders(_ leaflets: [Leaflet], in locales: [LocaleTag]) async throws -> [PackOrder] {
    var orders: [PackOrder] = []
    for leaflet in leaflets {
      for locale in locales {
        let step = try await step(for: leaflet, locale)
        let isSpoken = voices.entry(for: locale)?.isFit == true && formats.contains(where: \.choice.isSpoken)
        orders.append(PackOrder(leaflet: leaflet, locale: locale, step: step, isSpoken: isSpoken))
      }
    }
    return orders
  }

  /// The step that makes a pack. The day counts only as far as it decides whether the review is past.
  private func step(for leaflet: Leaflet, _ locale: LocaleTag) async throws -> Step {
    let machine = try formats.flatMap { try machineFiles(of: $0.format, locale) }
    let choices = options.formats.map(\.rawValue).sorted().joined(separator: ",")
    let engine = formats.contains(where: \.choice.isSpoken) ? try await engine.versions : []
    return Step(
      .pack,
      of: try [leaflet.id, locale.identifier, "\(options.isDraft)", choices, "\(leaflet.nextReview < today)"]
        + [program.digest.description] + engine + machine + ingredients.all(leaflet.id, locale)
        + images(of: leaflet)
    )
  }

  /// A leaflet's images as ingredients: they may lie in folders of their own.
  private func images(of leaflet: Leaflet) throws -> [String] {
    try leaflet.images.map { image in
      "image \(image.path) \(try digests.digest(of: project.imageFile(image.path, of: leaflet))?.description ?? "")"
    }
  }

  /// The pack, from the store or made now.
  func pack(_ order: PackOrder) async throws -> PackResult {
    try await steps.result(of: order.step) { try await make(order.leaflet, order.locale) }
  }

  private func make(_ leaflet: Leaflet, _ locale: LocaleTag) async throws -> PackResult {
    guard let voice = voices.entry(for: locale) else { throw voices.missingRow(locale) }
    let draft = try draft(of: leaflet, locale, voice)
    async let checked = Blocking.run { try inspector.findings(leaflet, locale, clinic: clinic) }
    let script = draft.isSpoken ? try narrator.script(for: draft.edition, notices: draft.notices) : nil
    let heard = if let script { try await narrator.findings(for: script) } else { [Finding]() }
    let findings = try await checked
    let reasons =
      Policy.reasons(against: draft.edition, findings: findings, signOffs: draft.signOffs, today: today)
      + Policy.reasons(againstVoice: heard)
    if !options.isDraft, !reasons.isEmpty { return PackResult(reasons: reasons, files: []) }
    let press = FormatPress(
      steps: steps,
      formats: formats,
      ingredients: try formatIngredients(draft),
      machineFiles: { try machineFiles(of: $0, locale) }
    )
    let printed = try await press.files(of: draft) {
      if let script { try await record(script) } else { nil }
    }
    let silence = Policy.reasons(againstSilence: printed.recording?.failures ?? [])
    if !options.isDraft, !silence.isEmpty { return PackResult(reasons: silence, files: [], isLasting: false) }
    return try finish(draft, printed, findings: findings + heard, reasons: reasons + silence)
  }

  private func formatIngredients(_ draft: PackDraft) throws -> [String] {
    let signOffs = draft.signOffs.map { "\($0.role.rawValue) \($0.name) \($0.date)" }
    let edition = draft.edition
    return try [program.digest.description, edition.leaflet.id, edition.locale.identifier, "\(options.isDraft)"]
      + ["\(draft.isSpoken)", "\(signOffs)"] + ingredients.written(edition.leaflet.id, edition.locale)
      + images(of: edition.leaflet)
  }

  private func machineFiles(of format: any PackFormat, _ locale: LocaleTag) throws -> [String] {
    let locales = [locale] + (locale == project.sourceLocale ? [] : [project.sourceLocale])
    return try format.machineFiles(for: locales).map { path in
      "\(FileSystem.name(of: path)) \(try digests.digest(of: path)?.description ?? "")"
    }
  }

  private func finish(
    _ draft: PackDraft,
    _ printed: FormatPress.Printed,
    findings: [Finding],
    reasons: [String]
  ) throws -> PackResult {
    let manifest = try Manifest(
      of: draft.content(printed.recording),
      textDigest: draft.textDigest,
      checks: Manifest.Checks(findings),
      files: printed.formats.flatMap(\.files)
    ).json()
    let file = PackFile(path: PackFolder.manifestName, mediaType: "application/json", bytes: manifest)
    return PackResult(
      reasons: reasons,
      files: try printed.formats.flatMap(\.kept) + FormatFiles([file], keptIn: steps.store).kept,
      isLasting: printed.recording?.failures.isEmpty ?? true
    )
  }
}

// MARK: What the pack says

extension PackMaker {
  /// What will be published, whatever the checks say of it.
  private func draft(of leaflet: Leaflet, _ locale: LocaleTag, _ voice: VoiceEntry) throws -> PackDraft {
    let edition = try project.edition(leaflet, locale, clinic: clinic)
    let textDigest = Edition.digest(of: leaflet, catalog: try project.catalog(leaflet.id, locale))
    let signOffs = try project.signOffs(locale).current(leaflet: leaflet.id, digest: textDigest)
    let isSource = locale == project.sourceLocale
    return PackDraft(
      edition: edition,
      sourceEdition: isSource ? nil : try project.edition(leaflet, project.sourceLocale, clinic: clinic),
      textDigest: textDigest,
      signOffs: signOffs,
      words: try project.glossary(locale)?.words(in: leaflet) ?? [],
      pictures: try project.pictures(of: leaflet),
      isSpoken: voice.isFit && formats.contains(where: \.choice.isSpoken),
      isDraft: options.isDraft
    )
  }
}

extension VoiceTable {
  fileprivate func missingRow(_ locale: LocaleTag) -> InputError {
    InputError(
      file: file,
      problem: "there is no row for \(locale)",
      remedy: "add one; fitness: refused, because: … where no voice is fit"
    )
  }
}

extension Manifest.Checks {
  fileprivate init(_ findings: [Finding]) {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    self.init(errors: count(.error), warnings: count(.warning), notes: count(.note))
  }
}
