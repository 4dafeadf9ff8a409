import Catalogs
import ICU
import Narration

/// A talking book of DAISY 2.02 (DAISY Consortium, 28 February 2001): full text and audio, with navigation by section.
public struct DaisyBook: PackFormat {
  /// Makes the format.
  public init() {}

  /// `<leaflet>-<tag>-daisy202.zip`; nothing without a recording.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    guard let recording = content.recording else { return [] }
    let book = DaisyContent(content, recording)
    var files: [(path: String, bytes: [UInt8], method: ZipArchive.Method)] = [
      ("ncc.html", Array(DaisyNavigation(book).html.markup.utf8), .deflated),
      ("master.smil", Array(DaisyOverlay.master(book).markup.utf8), .deflated),
      (DaisyContent.textName, Array(DaisyText(book).html.markup.utf8), .deflated),
    ]
    for part in book.parts {
      files.append((part.overlayName, Array(DaisyOverlay.section(part, of: book).markup.utf8), .deflated))
      files.append((part.audioName, part.track.mp3, .stored))
    }
    for picture in book.pictures { files.append((picture.path, picture.bytes, .stored)) }
    let name = "\(content.edition.leaflet.id)-\(content.edition.locale)-daisy202.zip"
    return [PackFile(path: name, mediaType: "application/zip", bytes: try ZipArchive.bytes(of: files))]
  }
}
