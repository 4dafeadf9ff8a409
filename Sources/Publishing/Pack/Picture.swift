import Files
import XML

/// An image of a leaflet as every format shows it.
public struct Picture: Hashable, Sendable {
  /// Its path in the leaflet, relative to the leaflet's folder.
  public let source: String
  /// Its path in the pack, and in a book: `images/1.png`.
  public let path: String
  /// Its media type: `image/png`.
  public let mediaType: String
  /// Its content.
  public let bytes: [UInt8]

  /// Makes the picture that stands at `index` among those of its leaflet, from 0.
  ///
  /// Throws where the bytes are not what the ending says, or an SVG could do more than be seen.
  public init(source: String, index: Int, bytes: [UInt8]) throws(PictureError) {
    let ending = source.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let kind = Kind(ending: ending), kind.begins(bytes) else { throw .notAnImage(ending) }
    if kind == .svg { try Self.checkDrawing(bytes) }
    self.source = source
    path = "images/\(index + 1).\(kind.rawValue)"
    mediaType = kind.mediaType
    self.bytes = bytes
  }

  /// A drawing with a script, or one that brings something from elsewhere, is more than a picture.
  private static func checkDrawing(_ bytes: [UInt8]) throws(PictureError) {
    let root: XMLElement
    do { root = try XMLDocument.parse(bytes) } catch { throw .notXML(error.problem, line: error.line) }
    guard root.name == "svg" else { throw .notAnImage("svg") }
    try checkElement(root)
  }

  private static func checkElement(_ element: XMLElement) throws(PictureError) {
    let isStyleWithLoad = element.name == "style" && ["@", "\\", "url("].contains { element.text.contains($0) }
    if isStyleWithLoad || ["script", "foreignObject", "animate", "set", "image"].contains(element.name) {
      throw .active("<\(element.name)>", line: element.line)
    }
    for (name, value) in element.attributes {
      let isLink = (name == "href" || name.hasSuffix(":href")) && !value.hasPrefix("#")
      let isOutside = value.contains("url(") && !value.contains("url(#")
      if isLink || isOutside || name.lowercased().hasPrefix("on") { throw .active(name, line: element.line) }
    }
    for child in element.elements { try checkElement(child) }
  }
}

extension Picture {
  /// The kinds of image that pages and EPUB readers know (EPUB 3.3, section 3.2).
  private enum Kind: String {
    case gif, jpeg, png, svg, webp

    init?(ending: String) { self.init(rawValue: ending == "jpg" ? "jpeg" : ending) }

    var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }

    /// Whether a file begins as this kind does.
    func begins(_ bytes: [UInt8]) -> Bool {
      switch self {
      case .gif: bytes.starts(with: Array("GIF8".utf8))
      case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
      case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
      case .svg: true
      case .webp: bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
      }
    }
  }

  /// Whether talking books of 2001 know its kind (DAISY 2.02, section 1.1: GIF, JPEG, PNG).
  var isKnownToDaisy: Bool { ["image/gif", "image/jpeg", "image/png"].contains(mediaType) }
}

/// Why a file cannot be shown as an image.
public enum PictureError: Error, Hashable, Sendable {
  /// Its bytes are not those of its ending.
  case notAnImage(String)
  /// An SVG that is no XML; why, and in which line.
  case notXML(String, line: Int)
  /// An SVG with an element or attribute that acts or loads.
  case active(String, line: Int)

  /// What is wrong, and what to do.
  public var explanation: (problem: String, remedy: String) {
    switch self {
    case .notAnImage(let ending):
      ("the file is not an image of the kind \(ending)", "save it as GIF, JPEG, PNG, SVG or WebP with that ending")
    case .notXML(let problem, let line): ("line \(line) of the drawing: \(problem)", "export the SVG again")
    case .active(let name, let line):
      (
        "line \(line) of the drawing has \(name), which can act or load something",
        "export it as a plain SVG of shapes"
      )
    }
  }
}
