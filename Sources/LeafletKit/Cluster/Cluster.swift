import Catalogs
import Files
import ICU
import Publishing

/// A build that many machines share: they plan the same, each works on its shard, and one collects.
///
/// All that they share is the store and the project's files; whatever starts them, in what order and how often, each
/// shard can be worked on again at any time, and does only what the store lacks.
public struct Cluster: Sendable {
  private let maker: PackMaker
  private let leaflets: [Leaflet]
  private let locales: [LocaleTag]

  /// Makes the build of every leaflet in every locale.
  public init(_ maker: PackMaker, leaflets: [Leaflet], locales: [LocaleTag]) {
    self.maker = maker
    self.leaflets = leaflets
    self.locales = locales
  }

  // MARK: Planning

  /// Plans anew what the store lacks, and leaves the plan there for the workers.
  public func plan(shards: Int) async throws -> Plan {
    let orders = try await maker.orders(leaflets, in: locales)
    let step = Self.step(orders, shards: shards)
    maker.steps.store.forget(step.key)
    let plan = plan(orders, shards: shards)
    try maker.steps.keep(plan, of: step)
    try maker.digests.save()
    return plan
  }

  /// The plan is a step, so that of many workers that start without one the first plans for all.
  private static func step(_ orders: [PackOrder], shards: Int) -> Step {
    Step(.plan, of: ["\(shards)"] + orders.map(\.step.key.description))
  }

  private func plan(_ orders: [PackOrder], shards: Int) -> Plan {
    let missing = orders.filter { !isWhole($0) }
    return Plan(
      missing.map { Plan.Job(leaflet: $0.leaflet.id, locale: $0.locale.identifier, cost: $0.cost) },
      shards: shards
    )
  }

  /// Whether the store has a pack with all its files, or knows that it is refused.
  private func isWhole(_ order: PackOrder) -> Bool {
    guard let pack: PackResult = maker.steps.known(order.step) else { return false }
    return pack.files.allSatisfy { maker.steps.store.has($0.digest) }
  }

  // MARK: Working

  /// Makes the packs of a shard, `jobs` at once, and leaves them in the store.
  public func work(
    on shard: Shard,
    jobs: Int,
    events: @escaping @Sendable (BuildEvent) -> Void
  ) async throws -> [PackReport] {
    let orders = try await maker.orders(leaflets, in: locales)
    let plan = try await maker.steps.result(of: Self.step(orders, shards: shard.count)) {
      self.plan(orders, shards: shard.count)
    }
    let mine = Set(plan.shards[shard.number - 1].map { "\($0.leaflet) \($0.locale)" })
    let open = orders.filter { mine.contains($0.name) }
    events(.planned(packs: open.count, cost: open.reduce(0) { $0 + $1.cost }))
    let reports = await Parallel.map(open, jobs: jobs) { order -> PackReport? in
      if Task.isCancelled { return nil }
      let report = await self.report(on: order)
      if !Task.isCancelled { events(.ended(report, cost: order.cost)) }
      return report
    }
    try Task.checkCancellation()
    try maker.digests.save()
    return reports.compactMap(\.self)
  }

  private func report(on order: PackOrder) async -> PackReport {
    do {
      if isWhole(order), let pack: PackResult = maker.steps.known(order.step) {
        return order.report(pack.isRefused ? .refused : .upToDate, pack.reasons)
      }
      // Where some files were lost the pack is put together anew; its steps make only those.
      maker.steps.store.forget(order.step.key)
      let pack = try await maker.pack(order)
      if pack.isRefused { return order.report(.refused, pack.reasons) }
      let bytes = pack.files.reduce(0) { $0 + $1.bytes }
      return order.report(.built(files: pack.files.count, bytes: bytes), pack.reasons)
    } catch {
      return order.report(.failed(error))
    }
  }

  // MARK: Collecting

  /// Puts every pack from the store into its place, each file checked against its digest, then the library page.
  /// Makes nothing: what the store lacks is reported as missing.
  public func assemble(
    _ options: BuildOptions,
    events: @escaping @Sendable (BuildEvent) -> Void
  ) async throws -> [PackReport] {
    let orders = try await maker.orders(leaflets, in: locales)
    try FileSystem.makeDirectory(options.output)
    events(.planned(packs: orders.count, cost: orders.reduce(0) { $0 + $1.cost }))
    let reports = await Parallel.map(orders, jobs: options.jobs) { order in
      let place = PackPlace(of: order, in: options.output, maker: maker, signer: options.signer)
      let report = await self.report(on: order, placedAt: place)
      events(.ended(report, cost: order.cost))
      return report
    }
    try await Library(folder: options.output, maker: maker).write()
    try maker.digests.save()
    return reports
  }

  private func report(on order: PackOrder, placedAt place: PackPlace) async -> PackReport {
    guard let pack: PackResult = maker.steps.known(order.step) else { return order.report(.missing) }
    if pack.isRefused { return order.report(.refused, pack.reasons) }
    do {
      if try place.holds(pack) { return order.report(.upToDate, pack.reasons) }
      guard let placed = try await place.put(pack) else { return order.report(.missing) }
      return order.report(.built(files: placed.files, bytes: placed.bytes), pack.reasons)
    } catch {
      return order.report(.failed(error))
    }
  }
}
