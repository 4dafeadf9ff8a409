import Files

/// The folder with the program's own data: `Locales/` with the facts of languages, and `Audio/`.
public struct DataFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// Finds it from the program's own path: `../share/leafletkit` when installed, else the nearest folder above that
  /// holds `Audio/voices.yaml`, as a source tree does.
  public init?(executable: String) {
    var folder = FileSystem.directory(of: executable)
    let shared = "\(FileSystem.directory(of: folder))/share/leafletkit"
    if Self.isData(shared) {
      path = shared
      return
    }
    while !folder.isEmpty, folder != "/" {
      if Self.isData(folder) {
        path = folder
        return
      }
      folder = FileSystem.directory(of: folder)
    }
    return nil
  }

  private static func isData(_ folder: String) -> Bool { FileSystem.exists("\(folder)/Audio/voices.yaml") }
}
