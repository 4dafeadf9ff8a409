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
    let texts = try leaflet.sections.flatMap(\.texts).map(Self.plainText)
    let words = (texts + [try Self.plainText(of: leaflet.title)]).flatMap(Self.words)
    let expected = (lines.filter { $0.line.kind.isKept }.map(\.line.text) + addedTexts).flatMap(Self.words)
    if Self.count(words) != Self.count(expected) {
      let lost = expected.first { word in !words.contains(word) } ?? words.first { !expected.contains($0) } ?? ""
      throw ImportDefect(description: "\(file): words got lost or were added, such as \"\(lost)\"; please report it")
    }
  }

  private static func plainText(of message: Message) throws -> String {
    try MessageText(values: [:], digits: "latn")
      .runs(message.source, isPattern: MessageText.isPattern(source: message.source), locale: .english)
      .map(\.text).joined()
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func count(_ words: [String]) -> [String: Int] {
    Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
