import Catalogs
import Files
import Glibc
import ICU
import Publishing

/// What a build tells while it runs.
public enum BuildEvent: Sendable {
  /// Everything was looked at: so many packs must be made, which is so much work.
  case planned(packs: Int, cost: Int)
  /// A pack ended; its share of the work is 0 when there was nothing to do.
  case ended(PackReport, cost: Int)
}

/// Builds the packs of a project: makes those that the store lacks, and puts them where they belong.
public struct PackBuilder: Sendable {
  private let maker: PackMaker
  private let options: BuildOptions

  /// Makes a builder.
  public init(_ maker: PackMaker, options: BuildOptions) {
    self.maker = maker
    self.options = options
  }

  /// Builds every leaflet in every locale, then the library page; the reports are in that order.
  ///
  /// What is whole in its place is left alone. Throws `CancellationError` when its task is cancelled; nothing half-made
  /// is then left, and the next build goes on from there.
  public func build(
    _ leaflets: [Leaflet],
    in locales: [LocaleTag],
    events: @escaping @Sendable (BuildEvent) -> Void
  ) async throws -> [PackReport] {
    try prepare(leaflets)
    let orders = try await maker.orders(leaflets, in: locales)
    var reports = await Parallel.map(orders, jobs: options.jobs) { finished($0) as PackReport? }
    for report in reports.compactMap(\.self) { events(.ended(report, cost: 0)) }
    let open = orders.indices.filter { reports[$0] == nil }.sorted { orders[$0].cost > orders[$1].cost }
    events(.planned(packs: open.count, cost: open.reduce(0) { $0 + orders[$1].cost }))
    let made = await Parallel.map(open, jobs: options.jobs) { index -> PackReport? in
      if Task.isCancelled { return nil }
      let report = await self.report(on: orders[index])
      if !Task.isCancelled { events(.ended(report, cost: orders[index].cost)) }
      return report
    }
    for (index, report) in zip(open, made) { reports[index] = report }
    try maker.digests.save()
    try Task.checkCancellation()
    try await Library(folder: options.output, maker: maker).write()
    try maker.digests.save()
    return reports.compactMap(\.self)
  }

  private func prepare(_ leaflets: [Leaflet]) throws {
    try FileSystem.makeDirectory(options.output)
    for folder in [options.output] + leaflets.map({ "\(options.output)/\($0.id)" }) {
      try PackFolder.removeLeftovers(in: folder)
    }
  }

  /// The report on a pack for which there is nothing to do; `nil` when there is.
  private func finished(_ order: PackOrder) -> PackReport? {
    guard let pack: PackResult = maker.steps.known(order.step) else { return nil }
    if pack.isRefused { return order.report(.refused, pack.reasons) }
    return (try? place(of: order).holds(pack)) == true ? order.report(.upToDate, pack.reasons) : nil
  }

  private func report(on order: PackOrder) async -> PackReport {
    do {
      let pack = try await maker.pack(order)
      if pack.isRefused { return order.report(.refused, pack.reasons) }
      if let built = try await put(pack, of: order) { return order.report(built, pack.reasons) }
      // Someone trimmed the store, or its disk is bad: what is lost is made again.
      maker.steps.store.forget(order.step.key)
      let again = try await maker.pack(order)
      guard let built = try await put(again, of: order) else { throw maker.steps.store.loss }
      return order.report(built, again.reasons)
    } catch {
      return order.report(.failed(error))
    }
  }

  private func put(_ pack: PackResult, of order: PackOrder) async throws -> PackReport.Outcome? {
    try await place(of: order).put(pack).map { .built(files: $0.files, bytes: $0.bytes) }
  }

  private func place(of order: PackOrder) -> PackPlace {
    PackPlace(of: order, in: options.output, maker: maker, signer: options.signer)
  }
}

extension PackOrder {
  func report(_ outcome: PackReport.Outcome, _ reasons: [String] = []) -> PackReport {
    PackReport(leaflet: leaflet.id, locale: locale.identifier, outcome: outcome, reasons: reasons)
  }
}

extension Store {
  /// What to say when what was just put into the store is not there.
  var loss: FileError { FileError("lost what was put there", folder, code: EIO) }
}
