import Catalogs
import Files
import Publishing

/// The page that leads to every pack of a folder: `dist/index.html`. With it the clinic's sheet of codes, where the
/// clinic says where its packs will stand.
struct Library: Sendable {
  let folder: String
  let maker: PackMaker

  private static let sheetName = "clinic-sheet.html"

  /// A pack that lies in the folder, whoever built it.
  private struct Pack: Sendable {
    let manifest: String
    let digest: Digest
    let zipBytes: Int
  }

  /// Writes the pages from the manifests that lie in the folder, so that packs of earlier builds stay in them.
  func write() async throws {
    let packs = try packs()
    let source = maker.project.sourceLocale
    let listed = packs.map { "\($0.manifest.dropFirst(folder.count)) \($0.digest) \($0.zipBytes)" }
    let step = Step(.library, of: [maker.program.digest.description] + maker.ingredients.written("", source) + listed)
    let pages = try await maker.steps.result(of: step) {
      try FormatFiles(self.pages(packs), keptIn: maker.steps.store)
    }
    for (page, kept) in zip(pages.files, pages.kept) {
      let path = "\(folder)/\(page.path)"
      if try maker.digests.digest(of: path) == kept.digest { continue }
      try FileSystem.write(page.bytes, to: path)
      maker.digests.note([(path, kept.digest)])
    }
    if !pages.files.contains(where: { $0.path == Self.sheetName }) {
      try FileSystem.remove("\(folder)/\(Self.sheetName)")
    }
  }

  private func pages(_ packs: [Pack]) throws -> [PackFile] {
    let interface = try maker.project.interface(maker.project.sourceLocale)
    let entries = try packs.map { pack in
      LibraryPage.Entry(manifest: try Manifest.read(FileSystem.read(pack.manifest)), zipBytes: pack.zipBytes)
    }
    let sheet = try ClinicSheet(entries: entries, interface: interface, clinic: maker.clinic).html()
    let page = try LibraryPage(entries: entries, interface: interface, hasSheet: sheet != nil).html()
    let pages = [("index.html", page)] + (sheet.map { [(Self.sheetName, $0)] } ?? [])
    return pages.map { PackFile(path: $0, mediaType: "text/html", text: $1) }
  }

  private func packs() throws -> [Pack] {
    var packs: [Pack] = []
    for leaflet in try FileSystem.list(folder) where FileSystem.isDirectory("\(folder)/\(leaflet)") {
      for locale in try FileSystem.list("\(folder)/\(leaflet)") {
        let path = "\(folder)/\(leaflet)/\(locale)/\(PackFolder.manifestName)"
        guard let digest = try maker.digests.digest(of: path) else { continue }
        let zip = try FileSystem.size(of: "\(folder)/\(leaflet)-\(locale).zip")
        packs.append(Pack(manifest: path, digest: digest, zipBytes: zip))
      }
    }
    return packs
  }
}
