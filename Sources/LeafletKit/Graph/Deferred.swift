import Synchronization

/// A value that is made when it is first needed, once for all who ask.
final class Deferred<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let make: @Sendable () throws -> Value

  init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value; throws whenever making it throws.
  var value: Value {
    get throws {
      try known.withLock { known in
        if let known { return known }
        let made = try make()
        known = made
        return made
      }
    }
  }
}
