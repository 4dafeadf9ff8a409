import Audio
import Files
import XML

/// Finds in a book with media overlays what EPUBCheck does not see (EPUB 3.3, section 9; EPUB Accessibility 1.1,
/// section 2): a clip after the end of its sound, an order other than the text's, text that no clip speaks, and
/// metadata that is missing.
public struct BookVerifier {
  private let archive: [UInt8]
  private let files: [String: [UInt8]]
  private let package: BookPackage

  /// Opens a book; throws where it is no zip file, or no book.
  public init(_ book: [UInt8], named path: String) throws(InputError) {
    archive = book
    files = Dictionary(try ZipReader.files(of: book, named: path).map { ($0.name, $0.bytes) }) { first, _ in first }
    guard let package = BookPackage(files: files) else {
      throw InputError(file: path, problem: "this is not an EPUB book", remedy: "build the pack again")
    }
    self.package = package
  }

  /// Everything that is wrong, one line each: the file within the book, then what.
  public func problems() -> [String] {
    var problems = archiveProblems + package.problems
    for item in package.documents {
      guard let document = xml(item.href) else {
        problems.append("\(item.href): it is no XML")
        continue
      }
      problems += languageProblems(of: document, item)
      if package.hasOverlays { problems += overlayProblems(of: document, item) }
    }
    return problems
  }

  private func xml(_ href: String) -> XMLElement? {
    files[package.path(of: href)].flatMap { try? XMLDocument.parse($0) }
  }

  /// The media type stands first, stored and without an extra field, so that it is found at byte 38 (EPUB OCF 3.3,
  /// section 4.3). Offsets are those of a zip's local file header.
  private var archiveProblems: [String] {
    let name = Array("mimetype".utf8)
    let content = Array("application/epub+zip".utf8)
    let problem = ["mimetype: it is not the first file, stored, without an extra field"]
    guard archive.count > 58 else { return problem }
    let isPlain = archive[8..<10].elementsEqual([0, 0]) && archive[28..<30].elementsEqual([0, 0])
    let isFirst = archive[30..<38].elementsEqual(name) && archive[38..<58].elementsEqual(content)
    return isPlain && isFirst ? [] : problem
  }

  private func languageProblems(of document: XMLElement, _ item: BookPackage.Item) -> [String] {
    ["lang", "xml:lang"].filter { document.attributes[$0]?.isEmpty ?? true }.map { "\(item.href): no \($0)" }
  }

  private func overlayProblems(of document: XMLElement, _ item: BookPackage.Item) -> [String] {
    guard let overlay = item.overlay.flatMap({ package.items[$0] }) else {
      return ["\(item.href): it has no overlay though others have"]
    }
    guard let smil = xml(overlay.href) else { return ["\(overlay.href): it is no XML"] }
    return OverlayVerifier(
      overlay: (overlay, smil),
      document: (item.href, document),
      stated: package.durations[overlay.id],
      sound: { href in files[package.path(of: href)].flatMap { try? AudioDecoder.milliseconds(of: $0) } }
    ).problems
  }
}
