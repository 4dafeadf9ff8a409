import Catalogs
import Files
import ICU
import Synchronization

/// What an update did to one catalog of a project.
public struct UpdatedCatalog: Sendable {
  /// The catalog's file.
  public let file: String
  /// The locale.
  public let locale: LocaleTag
  /// What happened to its messages.
  public let changes: [MessageChange]
  /// Whether there was no file before.
  public let isNew: Bool
  /// Whether the file was written: also when only the author's notes changed.
  public let isWritten: Bool
}

extension Project {
  /// Brings the catalogs of the locales up to date with their sources; `today` dates new ones.
  ///
  /// A text that a catalog lacks takes what the catalogs of its locale have of the same or a similar one, as
  /// ``CatalogUpdater`` says. Nothing is written before every catalog has been read, so that one
  /// broken file leaves all as they were.
  public func updateCatalogs(of locales: [LocaleTag], today: CalendarDate) async throws -> [UpdatedCatalog] {
    let critical = CriticalChanges(try languages.facts(of: sourceLocale))
    let memory = ProjectMemory(self)
    let sources = try catalogSources()
    let jobs = locales.filter { $0 != sourceLocale }.flatMap { locale in sources.map { (source: $0, locale: locale) } }
    let results = await Parallel.map(jobs, jobs: 8) { job in
      Result { try self.update(job.source, job.locale, critical, today, memory) }
    }
    let updates = try results.map { try $0.get() }
    for update in updates where update.report.isWritten { try FileSystem.write(update.bytes, to: update.report.file) }
    return updates.map(\.report)
  }

  private struct Update: Sendable {
    let report: UpdatedCatalog
    let bytes: [UInt8]
  }

  private func update(
    _ source: CatalogSource,
    _ locale: LocaleTag,
    _ critical: CriticalChanges,
    _ today: CalendarDate,
    _ memory: ProjectMemory
  ) throws -> Update {
    let file = path(locale, "\(source.name).po")
    let isNew = !FileSystem.exists(file)
    let old =
      isNew
      ? try PODocument.new(source.title, locale: locale, date: today.description, file: file)
      : PODocument(bytes: try FileSystem.read(file), file: file)
    let update = try CatalogUpdater(messages: source.messages, critical: critical).update(old) { key in
      memory.suggestion(for: key, into: locale)
    }
    let report = UpdatedCatalog(
      file: file,
      locale: locale,
      changes: update.changes,
      isNew: isNew,
      isWritten: isNew || update.document.bytes != old.bytes
    )
    return Update(report: report, bytes: update.document.bytes)
  }
}
