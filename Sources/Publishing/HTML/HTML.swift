import ICU

/// Pieces of HTML that are safe to join: every text in them has been escaped.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  /// The markup.
  let markup: String

  /// Markup that the program itself writes, with values that are escaped as they go in.
  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Markup that the program itself writes.
  init(stringLiteral: String) { markup = stringLiteral }

  /// A text with its special characters as references.
  init(text: String) { markup = Self.escape(text) }

  private init(markup: String) { self.markup = markup }

  /// The pieces one after the other.
  static func joined(_ pieces: [HTML], separator: String = "") -> HTML {
    HTML(markup: pieces.map(\.markup).joined(separator: separator))
  }

  /// The five special characters as references; control characters, which HTML forbids, left out.
  static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      default: if !scalar.isForbiddenInHTML { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// ` lang="ar" dir="rtl"`, with a space before it.
  static func language(_ locale: LocaleTag) -> HTML {
    HTML(markup: " lang=\"\(locale)\" dir=\"\(locale.isRightToLeft ? "rtl" : "ltr")\"")
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Escapes a text.
    mutating func appendInterpolation(_ text: String) { markup += HTML.escape(text) }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
  }
}

extension Unicode.Scalar {
  /// Control characters and noncharacters (HTML Standard, section 13.1.4 Character references, and XML 1.0, section 2.2).
  var isForbiddenInHTML: Bool {
    (value < 0x20 && self != "\t" && self != "\n") || (0x7F...0x9F).contains(value) || (0xFDD0...0xFDEF).contains(value)
      || value & 0xFFFE == 0xFFFE
  }
}
