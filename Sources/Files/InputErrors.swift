/// Everything that keeps one file from being read, so that an author mends it in one go.
public struct InputErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// At least one error, in reading order.
  public let errors: [InputError]

  /// Makes a list; `errors` must not be empty.
  public init(_ errors: [InputError]) {
    self.errors = errors
  }

  /// One line for each error.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
