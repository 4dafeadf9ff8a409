import Files
import ICU

/// The leaflet that was made of a page does not say what the page says: a defect of this program.
public struct ImportDefect: Error, Sendable, CustomStringConvertible {
  /// One line.
  public let description: String
}

extension LeafletDraft {
  /// Proves that the leaflet can be read, and that it holds exactly the words of the lines that are not left out.
  ///
  /// Throws ``ImportDefect`` when not.
  public func prove(file: String) throws {
    let leaflet: Leaflet
    do {
      leaflet = try LeafletReader.read(text, file: "\(id).md", locale: .english)
    } catch {
      throw ImportDefect(description: "\(file): the leaflet made of it cannot be read (\(error)); please report it")
    }
    let present = Self.letters(try ([leaflet.title] + leaflet.sections.flatMap(\.texts)).map(Self.plainText))
    let expected = Self.letters(expectedTexts)
    if present == expected { return }
    let place = zip(present, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let rest = String(
      String.UnicodeScalarView(expected.dropFirst(place ?? min(present.count, expected.count)).prefix(20))
    )
    throw ImportDefect(
      description: "\(file): the leaflet made of it says something else at \"\(rest)\"; please report it"
    )
  }

  /// What the page says, in the leaflet's order.
  private var expectedTexts: [String] {
    let title = lines.filter { $0.line.kind == .title }.map(\.line.text)
    return title + addedTexts + lines.map(\.line).filter { $0.kind.isKept && $0.kind != .title }.map(\.saidText)
  }

  private static func plainText(of message: Message) throws -> String {
    try MessageText(values: [:], digits: "latn")
      .runs(message.source, isPattern: MessageText.isPattern(source: message.source), locale: .english)
      .map(\.text).joined()
  }

  /// Everything but white space, which Markdown may set otherwise.
  private static func letters(_ texts: [String]) -> [Unicode.Scalar] {
    texts.flatMap(\.unicodeScalars).filter { !$0.properties.isWhitespace }
  }
}

extension PageLine {
  /// The text without the bars that the report puts between cells.
  fileprivate var saidText: String {
    if case .row(let cells) = kind { return cells.flatMap { $0 }.map(\.text).joined() }
    return text
  }
}
