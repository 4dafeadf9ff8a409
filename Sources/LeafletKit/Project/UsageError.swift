/// A command that asks for what cannot be: what, and the remedy.
public struct UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line.
  public let description: String

  /// Makes an error from one line.
  public init(_ description: String) { self.description = description }
}

/// Something that is not installed: what, and how to get it.
public struct MissingProgram: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line.
  public let description: String

  /// Makes an error from one line.
  public init(_ description: String) { self.description = description }
}
