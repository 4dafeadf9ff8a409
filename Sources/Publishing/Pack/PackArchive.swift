/// A pack as one zip file.
public enum PackArchive {
  /// What is compressed already, so that doing it again would only take time.
  private static let compressed: Set<String> = [
    "audio/mpeg", "audio/ogg", "application/pdf", "application/epub+zip", "application/zip",
  ]

  /// The zip, in which everything lies in the folder `name`, in the order of the paths.
  public static func bytes(of files: [PackFile], named name: String) throws(ZipArchive.Failure) -> [UInt8] {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return try ZipArchive.bytes(
      of: sorted.map { ("\(name)/\($0.path)", $0.bytes, compressed.contains($0.mediaType) ? .stored : .deflated) }
    )
  }
}
