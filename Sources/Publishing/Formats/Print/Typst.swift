import ICU

/// Pieces of Typst code that are safe to join: texts stand in them as string literals, which hold no markup.
struct Typst: ExpressibleByStringInterpolation, Sendable {
  /// The code.
  let code: String

  /// Code that the program itself writes, with values as literals.
  init(stringInterpolation: Interpolation) { code = stringInterpolation.code }

  /// Code that the program itself writes.
  init(stringLiteral: String) { code = stringLiteral }

  private init(code: String) { self.code = code }

  /// The pieces as statements of one block, whose values Typst joins.
  static func block(_ pieces: [Typst]) -> Typst {
    Typst(code: "{\n\(pieces.map(\.code).joined(separator: "\n"))\n}")
  }

  /// The pieces as arguments.
  static func arguments(_ pieces: [Typst]) -> Typst { Typst(code: pieces.map(\.code).joined(separator: ", ")) }

  /// An array; one element needs the comma too.
  static func array(_ pieces: [Typst]) -> Typst {
    Typst(code: "(\(pieces.map { $0.code + "," }.joined(separator: " ")))")
  }

  /// A text whose direction is its own, whatever stands around it (Unicode Bidirectional Algorithm, section 2.4.2).
  static func isolated(_ text: String) -> Typst { "\("\u{2068}\(text)\u{2069}")" }

  /// `rtl` or `ltr`.
  static func direction(_ locale: LocaleTag) -> Typst { locale.isRightToLeft ? "rtl" : "ltr" }

  /// A string literal. Control characters, which no font shows, are left out, and so is U+FEFF, which no accessible PDF may
  /// hold (ISO 14289-1, section 7.21.7).
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n", "\t": literal += " "
      case "\u{FEFF}": break
      default: if !scalar.isForbiddenInHTML { literal.unicodeScalars.append(scalar) }
      }
    }
    return literal + "\""
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var code = ""

    init(literalCapacity: Int, interpolationCount: Int) { code.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { code += literal }

    /// A text as a string literal.
    mutating func appendInterpolation(_ text: String) { code += Typst.literal(text) }

    mutating func appendInterpolation(_ number: Int) { code += String(number) }

    mutating func appendInterpolation(_ flag: Bool) { code += flag ? "true" : "false" }

    mutating func appendInterpolation(_ typst: Typst) { code += typst.code }
  }
}
