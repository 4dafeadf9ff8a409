import Synchronization

/// Services that are slow to open, one for each key, kept for the life of the process.
///
/// The keys are locales with a choice or two, so the cache stays small. Two threads may open the same service at once;
/// both are right, and one is kept.
struct ServiceCache<Key: Hashable & Sendable, Service: Sendable>: ~Copyable, Sendable {
  private let services = Mutex<[Key: Service]>([:])

  func service(for key: Key, open: () -> Service) -> Service {
    if let known = services.withLock({ $0[key] }) { return known }
    let opened = open()
    services.withLock { $0[key] = opened }
    return opened
  }
}
