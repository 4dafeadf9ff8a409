import Synchronization

/// Services that are slow to open, one for each key: those that were used last.
///
/// The keys are locales with a choice or two. A project may have two hundred locales and needs a few at a time, so that
/// memory does not grow with them. Two threads may open the same service at once; both are right, and one is kept.
public struct ServiceCache<Key: Hashable & Sendable, Service: Sendable>: ~Copyable, Sendable {
  struct State {
    var services: [Key: (service: Service, lastUse: Int)] = [:]
    var uses = 0

    mutating func use(_ key: Key) -> Service? {
      guard let service = services[key]?.service else { return nil }
      uses += 1
      services[key]?.lastUse = uses
      return service
    }
  }

  private let state = Mutex(State())
  private let limit: Int

  /// A cache of at most `limit` services.
  public init(limit: Int) { self.limit = limit }

  /// The service for a key; `open` makes it when the cache has none.
  public func service<Failure>(for key: Key, open: () throws(Failure) -> Service) throws(Failure) -> Service {
    if let known = state.withLock({ $0.use(key) }) { return known }
    let opened = try open()
    return state.withLock { state in
      if let first = state.use(key) { return first }
      if state.services.count >= limit, let oldest = state.services.min(by: { $0.value.lastUse < $1.value.lastUse }) {
        state.services[oldest.key] = nil
      }
      state.uses += 1
      state.services[key] = (opened, state.uses)
      return opened
    }
  }
}
