import Catalogs
import Files
import Glibc
import ICU

/// PDF/UA-1 files for print and for screen readers, made by typst: clear, large and giant print, and one with the source
/// language beside the text.
public struct PrintBook: PackFormat {
  private let typst: TypstProgram
  private let fonts: FontTable

  /// Makes the format.
  public init(typst: TypstProgram, fonts: FontTable) {
    self.typst = typst
    self.fonts = fonts
  }

  /// `<leaflet>-<tag>.pdf`, `-large-print.pdf`, `-giant-print.pdf` and, beside a source, `-bilingual.pdf`.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    let locales = [content.edition.locale] + (content.sourceEdition.map { [$0.locale] } ?? [])
    let fonts = try fonts.fonts(for: locales)
    let name = "\(content.edition.leaflet.id)-\(content.edition.locale)"
    let kinds = PrintDocument.Kind.allCases.filter { $0 != .bilingual || content.sourceEdition != nil }
    return try Self.withFolder { folder in
      try Self.lay(fonts.files, in: folder)
      if let logo = content.edition.clinic.look.logo {
        try FileSystem.write(FileSystem.read(logo.path), to: "\(folder)/\(PrintDocument.logoName)")
      }
      for picture in content.pictures { try FileSystem.write(picture.bytes, to: "\(folder)/\(picture.path)") }
      for kind in kinds {
        let document = PrintDocument(content: content, kind: kind, fonts: fonts)
        try FileSystem.write(Array(document.code.utf8), to: "\(folder)/leaflet\(kind.suffix).typ")
      }
      try typst.compile(kinds.map { "leaflet\($0.suffix)" }, in: folder)
      return try kinds.map { kind in
        let bytes = try FileSystem.read("\(folder)/leaflet\(kind.suffix).pdf")
        return PackFile(path: "\(name)\(kind.suffix).pdf", mediaType: "application/pdf", bytes: bytes)
      }
    }
  }

  /// typst and the fonts.
  public func machineFiles(for locales: [LocaleTag]) throws -> [String] {
    try typst.files + fonts.fonts(for: locales).files
  }

  /// Only the fonts that are needed: typst would read every font of the machine.
  private static func lay(_ fonts: [String], in folder: String) throws {
    try FileSystem.makeDirectory("\(folder)/fonts")
    for font in fonts {
      guard symlink(font, "\(folder)/fonts/\(FileSystem.name(of: font))") == 0 else {
        throw FileError("cannot be made", "\(folder)/fonts")
      }
    }
    try FileSystem.write(Templates.print.utf8, to: "\(folder)/print.typ")
  }

  private static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let folder = "\(parent)/leafletkit-print-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    try FileSystem.makeDirectory(folder)
    defer { try? FileSystem.remove(folder) }
    return try body(folder)
  }
}
