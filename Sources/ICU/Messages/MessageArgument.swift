/// A value for an argument of a message.
public enum MessageArgument: Hashable, Sendable {
  /// Inserted as it is.
  case string(String)
  /// A whole number, written in the locale's digits.
  case integer(Int)
  /// An ASCII decimal, written in the locale's digits with every fraction digit kept.
  case decimal(String)

  /// The number as an ASCII decimal; nil for a string.
  var number: String? {
    switch self {
    case .string: nil
    case .integer(let number): String(number)
    case .decimal(let text): text
    }
  }
}

/// A message with its arguments in place.
public struct FormattedMessage: Hashable, Sendable {
  /// Where an argument landed.
  public struct Argument: Hashable, Sendable {
    /// The argument's name.
    public let name: String
    /// Its value in the text, in UTF-16 units.
    public let range: Range<Int>
  }

  /// The text.
  public let text: String
  /// The values in the text, in order; a plural's `#` counts as its argument.
  public let arguments: [Argument]
}

/// Why a message cannot be formatted.
public enum MessageFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The pattern is no pattern.
  case syntax(MessageSyntaxError)
  /// No value is given for an argument.
  case missingArgument(String)
  /// A value is a text where the pattern counts.
  case notANumber(argument: String)
  /// The pattern wants a type or style that has no meaning for texts and numbers.
  case unsupported(argument: String, type: String)
  /// ICU refused.
  case failure(ICUFailure)

  /// What is wrong, and the remedy.
  public var description: String {
    switch self {
    case .syntax(let error): error.description
    case .missingArgument(let name): "no value is given for {\(name)}; give one"
    case .notANumber(let name): "the value of {\(name)} is a text, but the message counts it; give a number"
    case .unsupported(let name, let type):
      "{\(name), \(type)} is not supported; use number, spellout, plural or select"
    case .failure(let failure): failure.description
    }
  }
}
