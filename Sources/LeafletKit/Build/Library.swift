import Catalogs
import Files
import Publishing

/// The page that leads to every pack of a folder: `dist/index.html`.
struct Library {
  let folder: String

  /// Writes the page from the manifests that lie in the folder, so that packs of earlier builds stay in it.
  /// With them the clinic's sheet of codes, where the clinic says where its packs will stand.
  func write(interface: Interface, clinic: Clinic) throws {
    let entries = try entries()
    let sheet = try ClinicSheet(entries: entries, interface: interface, clinic: clinic).html()
    let page = try LibraryPage(entries: entries, interface: interface, hasSheet: sheet != nil).html()
    try write(page, to: "index.html")
    guard let sheet else { return try FileSystem.remove("\(folder)/clinic-sheet.html") }
    try write(sheet, to: "clinic-sheet.html")
  }

  private func write(_ page: String, to name: String) throws {
    let path = "\(folder)/\(name)"
    if let present = try? FileSystem.read(path), present == Array(page.utf8) { return }
    try FileSystem.write(Array(page.utf8), to: path)
  }

  private func entries() throws -> [LibraryPage.Entry] {
    var entries: [LibraryPage.Entry] = []
    for leaflet in try FileSystem.list(folder) where FileSystem.isDirectory("\(folder)/\(leaflet)") {
      for locale in try FileSystem.list("\(folder)/\(leaflet)") {
        let path = "\(folder)/\(leaflet)/\(locale)/\(PackFolder.manifestName)"
        guard FileSystem.exists(path) else { continue }
        let zip = try FileSystem.size(of: "\(folder)/\(leaflet)-\(locale).zip")
        entries.append(LibraryPage.Entry(manifest: try Manifest.read(FileSystem.read(path)), zipBytes: zip))
      }
    }
    return entries
  }
}
