/// Input that cannot be read: what is wrong, where, and what to do about it.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as the user named it, or relative to the project.
  public let file: String
  /// The place, where one is known.
  public let position: TextPosition?
  /// What is wrong, without a full stop.
  public let problem: String
  /// What to do, without a full stop.
  public let remedy: String

  /// Makes an error about `file`.
  public init(file: String, position: TextPosition? = nil, problem: String, remedy: String) {
    self.file = file
    self.position = position
    self.problem = problem
    self.remedy = remedy
  }

  /// `path:line:column: problem; remedy`.
  public var description: String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): \(problem); \(remedy)"
  }
}
