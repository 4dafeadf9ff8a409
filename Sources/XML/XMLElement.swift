/// An element of an XML document.
public struct XMLElement: Hashable, Sendable {
  /// What stands inside an element.
  public enum Content: Hashable, Sendable {
    case text(String)
    case element(XMLElement)
  }

  /// The name without a prefix.
  public let name: String
  /// The namespace's URI; empty where there is none.
  public let namespace: String
  /// The attributes by their names without namespaces; `xml:lang` and the like keep their prefix.
  public let attributes: [String: String]
  /// What stands inside, in order.
  public let content: [Content]
  /// The line of its end tag's or empty tag's start, from 1.
  public let line: Int

  /// The elements inside.
  public var elements: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements inside that have a name.
  public func elements(named name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// All text inside, that of elements within included.
  public var text: String {
    content.map { content in
      switch content {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}
