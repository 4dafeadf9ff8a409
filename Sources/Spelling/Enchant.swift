import EnchantShim
import Synchronization

/// enchant's broker and what it lends; one thread at a time asks it.
final class Enchant: Sendable {
  private let gate = Mutex(())
  // Used behind the gate alone.
  nonisolated(unsafe) private let broker: OpaquePointer

  /// The tags of the dictionaries that are installed, as enchant writes them: `pl_PL`; each once, in order.
  let tags: [String]

  /// `nil` when enchant has no memory.
  init?() {
    guard let broker = enchant_broker_init() else { return nil }
    self.broker = broker
    tags = Self.tags(of: broker)
  }

  deinit {
    enchant_broker_free(broker)
  }

  private static func tags(of broker: OpaquePointer) -> [String] {
    var tags: Set<String> = []
    withUnsafeMutablePointer(to: &tags) { tags in
      enchant_broker_list_dicts(
        broker,
        { tag, _, _, _, tags in
          guard let tag else { return }
          tags?.assumingMemoryBound(to: Set<String>.self).pointee.insert(String(cString: tag))
        },
        tags
      )
    }
    return tags.sorted()
  }

  /// Opens a dictionary; `nil` when it cannot be read.
  func open(_ tag: String) -> OpaquePointer? {
    var dictionary: OpaquePointer?
    gate.withLock { _ in dictionary = enchant_broker_request_dict(broker, tag) }
    return dictionary
  }

  /// Gives back a dictionary that ``open(_:)`` gave.
  func close(_ dictionary: OpaquePointer) {
    gate.withLock { _ in enchant_broker_free_dict(broker, dictionary) }
  }

  /// Whether a dictionary that ``open(_:)`` gave has a word.
  func has(_ word: String, in dictionary: OpaquePointer) -> Bool {
    gate.withLock { _ in enchant_dict_check(dictionary, word, word.utf8.count) == 0 }
  }
}
