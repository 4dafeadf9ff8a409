import Braille
import Catalogs
import EspeakNG
import Files
import ICU
import Narration
import Publishing

/// Builds the packs of a project.
public struct PackBuilder: Sendable {
  let project: Project
  let clinic: Clinic
  let narrator: Narrator
  let voices: VoiceTable
  let options: BuildOptions
  let today: CalendarDate
  private let inspector: Inspector
  private let braille: BrailleTranslator
  private let formats: [any PackFormat]

  /// Makes a builder that speaks with `engine`. `today` decides whether a review date is past.
  public init(
    project: Project,
    clinic: Clinic,
    engine: any SpeechEngine,
    options: BuildOptions,
    today: CalendarDate
  ) throws {
    self.project = project
    self.clinic = clinic
    self.options = options
    self.today = today
    voices = try project.voices()
    narrator = Narrator(
      engine: engine,
      voices: voices,
      languages: project.languages,
      lexiconFolder: project.path("Audio/Lexicons")
    )
    inspector = try Inspector(project: project)
    braille = try BrailleTranslator(tables: project.brailleTables())
    formats = try project.formats(options.formats, braille: braille)
  }

  /// Builds every leaflet in every locale, then the library page; `progress` hears of each pack as it ends.
  public func build(
    _ leaflets: [Leaflet],
    in locales: [LocaleTag],
    progress: @escaping @Sendable (PackReport) -> Void
  ) async throws -> [PackReport] {
    try project.checkValues(of: clinic)
    try FileSystem.makeDirectory(options.output)
    try PackFolder.removeLeftovers(in: options.output)
    let editions = leaflets.flatMap { leaflet in locales.map { (leaflet, $0) } }
    let reports = await Parallel.map(editions, jobs: options.jobs) { leaflet, locale in
      let report = await report(on: leaflet, locale)
      progress(report)
      return report
    }
    try Library(folder: options.output).write(
      interface: project.interface(project.sourceLocale),
      clinic: clinic
    )
    return reports
  }

  private func report(on leaflet: Leaflet, _ locale: LocaleTag) async -> PackReport {
    var reasons: [String] = []
    let outcome: PackReport.Outcome
    do {
      outcome = try await build(leaflet, locale, reasons: &reasons)
    } catch {
      outcome = .failed(error)
    }
    return PackReport(
      leaflet: leaflet.id,
      locale: locale.identifier,
      outcome: outcome,
      reasons: reasons
    )
  }

  private func build(
    _ leaflet: Leaflet,
    _ locale: LocaleTag,
    reasons: inout [String]
  ) async throws -> PackReport.Outcome {
    let catalog = try project.catalog(leaflet.id, locale)
    let edition = try project.edition(leaflet, locale, clinic: clinic)
    guard let voice = voices.entry(for: locale) else {
      throw InputError(
        file: voices.file,
        problem: "there is no row for \(locale)",
        remedy: "add one; fitness: refused, because: … where no voice is fit"
      )
    }
    let textDigest = Edition.digest(of: leaflet, catalog: catalog)
    let signOffs = try project.signOffs(locale).current(leaflet: leaflet.id, digest: textDigest)
    let findings = try inspector.findings(leaflet, locale) + BrailleFindings(braille).findings(of: edition)
    reasons = Policy.reasons(against: edition, findings: findings, signOffs: signOffs, voice: voice, today: today)
    if !options.isDraft, !reasons.isEmpty { return .refused }

    let place = PackPlace(output: options.output, leaflet: leaflet.id, locale: locale.identifier, project: project)
    let fingerprint = try await fingerprint(leaflet, locale)
    if place.holds(fingerprint) { return .upToDate }
    let isSpoken = voice.isFit && options.formats.contains(where: \.isSpoken)
    let script = isSpoken ? try narrator.script(for: edition, isDraft: options.isDraft) : nil
    let heard = try await script.asyncMap { try await narrator.findings(for: $0) } ?? []
    reasons += Policy.reasons(againstVoice: heard)
    if !options.isDraft, !reasons.isEmpty { return .refused }
    let content = PackContent(
      edition: edition,
      sourceEdition: try sourceEdition(leaflet, beside: locale),
      recording: try await script.asyncMap { try await narrator.record($0) },
      isDraft: options.isDraft,
      signOffs: signOffs,
      words: try project.glossary(locale)?.words(in: leaflet) ?? []
    )
    return try write(
      content,
      textDigest: textDigest,
      findings: findings + heard,
      fingerprint: fingerprint,
      to: place
    )
  }

  private func sourceEdition(_ leaflet: Leaflet, beside locale: LocaleTag) throws -> Edition? {
    locale == project.sourceLocale ? nil : try project.edition(leaflet, project.sourceLocale, clinic: clinic)
  }

  private func write(
    _ content: PackContent,
    textDigest: String,
    findings: [Finding],
    fingerprint: String,
    to place: PackPlace
  ) throws -> PackReport.Outcome {
    var files: [PackFile] = []
    for format in formats { files += try format.files(for: content, beside: files) }
    let manifest = try Manifest(
      of: content,
      textDigest: textDigest,
      checks: Manifest.Checks(findings),
      files: files
    ).json()
    try place.write(files, manifest: manifest, signer: options.signer, fingerprint: fingerprint)
    return .built(files: files.count + 1, bytes: files.reduce(manifest.count) { $0 + $1.bytes.count })
  }
}

// MARK: What a pack is made from

extension PackBuilder {
  private func fingerprint(_ leaflet: Leaflet, _ locale: LocaleTag) async throws -> String {
    var fingerprint = Fingerprint()
    let formats = options.formats.map(\.rawValue).sorted().joined(separator: ",")
    let signer = options.signer?.publicKey ?? ""
    for value in ["\(options.isDraft)", formats, signer, today.description, try await narrator.engineVersion] {
      fingerprint.add(value)
    }
    for file in [
      leaflet.file, clinic.file, clinic.look.logo?.path ?? "", voices.file, braille.tables.file,
      project.path(project.sourceLocale, "interface.yaml"),
      project.path(project.sourceLocale, "glossary.yaml"),
    ] {
      fingerprint.add(file: file)
    }
    for locale in [locale, project.sourceLocale] {
      for name in ["\(leaflet.id).po", "interface.po", "glossary.po", "language.yaml", "signoffs.csv"] {
        fingerprint.add(file: project.path(locale, name))
      }
      fingerprint.add(file: project.path("Audio/Lexicons/\(locale).pls"))
    }
    return fingerprint.hexadecimal
  }
}

extension Manifest.Checks {
  fileprivate init(_ findings: [Finding]) {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    self.init(errors: count(.error), warnings: count(.warning), notes: count(.note))
  }
}

extension Optional where Wrapped: Sendable {
  /// What `transform` makes of the value; `nil` without one.
  fileprivate func asyncMap<New>(_ transform: (Wrapped) async throws -> New) async throws -> New? {
    guard let value = self else { return nil }
    return try await transform(value)
  }
}
