/// What is wrong with a message pattern, and where.
public struct MessageSyntaxError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// A `{` has no `}`; `quote` is where an apostrophe quotes a brace after it, if one does.
    case unclosedBrace(quote: Int?)
    /// A `}` has no `{`.
    case unopenedBrace
    /// An apostrophe quotes everything to the end.
    case unclosedQuote
    /// A plural or select of this name has no variant "other".
    case missingOther(String)
    /// An argument of this name uses the obsolete type "choice".
    case choice(String)
    /// An offset is not a whole number.
    case fractionalOffset
    /// A number, a name or the nesting is larger than ICU takes.
    case tooLarge
    /// An argument does not follow the syntax.
    case malformedArgument
  }

  /// Where, in UTF-16 units from the pattern's start.
  public let offset: Int
  /// What is wrong.
  public let reason: Reason
}

extension MessageSyntaxError: CustomStringConvertible {
  /// What is wrong, where, and the remedy; the position counts from 1.
  public var description: String { "at \(offset + 1): \(explanation)" }

  /// What is wrong, and the remedy, without the position.
  public var explanation: String {
    switch reason {
    case .unclosedBrace(nil): "the { has no matching }; add it"
    case .unclosedBrace(.some(let quote)):
      "the { has no matching }, because the apostrophe at \(quote + 1) quotes a brace; write '' for an apostrophe there"
    case .unopenedBrace: "the } has no matching {; add it, or write '}' to show a brace"
    case .unclosedQuote: "the apostrophe quotes everything after it; write '' for an apostrophe, or close the quote"
    case .missingOther(let name): "\"\(name)\" has no variant \"other\"; add one"
    case .choice(let name): "\"\(name)\" uses \"choice\", which is obsolete; use \"plural\" or \"select\""
    case .fractionalOffset: "the offset is not a whole number; write one"
    case .tooLarge: "a number, a name or the nesting is too large for ICU; shorten it"
    case .malformedArgument:
      "the argument is malformed; write {name}, {name, number} or {name, plural, one {…} other {…}}"
    }
  }
}
