import ICU

/// Turns a message's text into runs: ICU MessageFormat first, where the source has braces, then Markdown.
public struct MessageText {
  private let values: [String: MessageArgument]
  private let digits: String

  /// Makes a maker of texts. `digits` is the CLDR numbering system that numbers are written in, such as `latn`.
  public init(values: [String: MessageArgument], digits: String) {
    self.values = values
    self.digits = digits
  }

  /// Whether a text is ICU MessageFormat: only messages whose source has an opening brace are.
  public static func isPattern(source: String) -> Bool {
    let brace = UInt8(ascii: "{")
    // Every message is asked, and memory is searched faster than a view of it.
    return source.utf8.withContiguousStorageIfAvailable { $0.contains(brace) } ?? source.utf8.contains(brace)
  }

  /// The runs of a text in `locale`; each run that a value filled is marked with the value's name.
  public func runs(_ text: String, isPattern: Bool, locale: LocaleTag) throws -> [Run] {
    guard isPattern else { return InlineMarkdown.runs(of: text) }
    let marks = ArgumentMarks(names: values.keys.sorted())
    let marked = values.mapValues { value in
      guard case .string(let text) = value else { return value }
      return .string(InlineMarkdown.escape(text.strippingMarks))
    }
    let arguments = Dictionary(
      uniqueKeysWithValues: marked.map { name, value in (name, marks.wrap(value, name: name)) }
    )
    let formatted = try MessageFormatter.format(
      text.strippingMarks,
      locale: locale,
      arguments: arguments,
      numberingSystem: digits
    )
    return InlineMarkdown.runs(of: formatted).flatMap(marks.split)
  }
}

/// Marks around values, so that they are found again after formatting and Markdown.
///
/// The marks are noncharacters (Unicode 15, section 23.7), which no text may hold: U+FDD0 and on say which value
/// begins, U+FDEF ends it.
private struct ArgumentMarks {
  private static let first: UInt32 = 0xFDD0
  private static let end: UInt32 = 0xFDEF
  private let names: [String]

  init(names: [String]) { self.names = names }

  func wrap(_ value: MessageArgument, name: String) -> MessageArgument {
    guard case .string(let text) = value, let index = names.firstIndex(of: name), index < 31,
      let begin = Unicode.Scalar(Self.first + UInt32(index)), let end = Unicode.Scalar(Self.end)
    else { return value }
    return .string("\(begin)\(text)\(end)")
  }

  /// The run in parts, each with the name of its value.
  func split(_ run: Run) -> [Run] {
    var parts: [Run] = []
    var part = Run("", like: run)
    for scalar in run.text.unicodeScalars {
      guard scalar.isMark else {
        part.text.unicodeScalars.append(scalar)
        continue
      }
      parts.append(part)
      part = Run("", like: run)
      if scalar.value != Self.end { part.argument = names[Int(scalar.value - Self.first)] }
    }
    return (parts + [part]).filter { !$0.text.isEmpty }
  }
}

extension Run {
  fileprivate init(_ text: String, like other: Run) {
    self = other
    self.text = text
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool { (0xFDD0...0xFDEF).contains(value) }
}

extension String {
  fileprivate var strippingMarks: String {
    unicodeScalars.contains(where: \.isMark)
      ? String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isMark })) : self
  }
}
