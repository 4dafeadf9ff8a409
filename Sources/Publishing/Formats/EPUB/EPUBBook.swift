import Catalogs
import ICU
import Narration

/// An EPUB 3.3 book with media overlays: a document and an overlay for the title, for each section and
/// for the table of contents.
public struct EPUBBook: PackFormat {
  /// Makes the format.
  public init() {}

  /// `<leaflet>-<tag>.epub`.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    let book = EPUBContent(content)
    var parts = book.title.files + book.sections.flatMap(\.files) + [EPUBNavigation(book).file]
    if content.recording != nil { parts += [EPUBNavigation(book).overlay] + book.audio }
    parts += content.pictures.map { EPUBPart(path: $0.path, mediaType: $0.mediaType, bytes: $0.bytes) }
    parts.append(EPUBPart(path: "style.css", mediaType: "text/css", text: Templates.bookStyle[content.edition.locale]))
    let package = EPUBPackage(book, parts: parts).text
    let archive = try ZipArchive.bytes(of: Self.entries(package: package, parts: parts))
    let name = "\(content.edition.leaflet.id)-\(content.edition.locale).epub"
    // What the voice could not say is no defect of the book; a draft is told of it, and no other pack has such a gap.
    if content.recording?.failures.isEmpty ?? true,
      let problem = try BookVerifier(archive, named: name).problems().first
    {
      throw BookDefect(book: name, problem)
    }
    return [PackFile(path: name, mediaType: "application/epub+zip", bytes: archive)]
  }

  /// The type comes first and uncompressed, so that readers find it at a fixed place (EPUB OCF 3.3, section 4.3).
  private static func entries(
    package: String,
    parts: [EPUBPart]
  ) -> [(path: String, bytes: [UInt8], method: ZipArchive.Method)] {
    [
      ("mimetype", Array("application/epub+zip".utf8), .stored),
      ("META-INF/container.xml", Array(container.utf8), .deflated),
      ("EPUB/package.opf", Array(package.utf8), .deflated),
    ] + parts.map { ("EPUB/\($0.path)", $0.bytes, $0.mediaType == "audio/mpeg" ? .stored : .deflated) }
  }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """
}

/// A book that was made and does not verify: a defect of the program.
public struct BookDefect: Error, Hashable, Sendable, CustomStringConvertible {
  /// The book's file, what is wrong with it, and what to do.
  public let description: String

  init(book: String, _ problem: String) {
    description = "\(book): \(problem); report it, and build other --formats"
  }
}

/// A file within the book, below `EPUB/`.
struct EPUBPart {
  let path: String
  let mediaType: String
  let bytes: [UInt8]
  /// What the manifest says of it: `nav`.
  var properties: String?
  /// The path of its overlay.
  var overlay: String?
  /// How long its clips sound in milliseconds, for an overlay.
  var duration: Int?

  init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }

  init(path: String, mediaType: String, text: String) {
    self.init(path: path, mediaType: mediaType, bytes: Array(text.utf8))
  }

  /// An XML name made of the path: `i-01-overview.xhtml`.
  var id: String { "i-" + path.replacing("/", with: "-") }
}
