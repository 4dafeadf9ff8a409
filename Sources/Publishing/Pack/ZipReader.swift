import Files
import ZipShim

/// Reads zip files.
public enum ZipReader {
  /// The most that a zip may unpack to; a pack has a few megabytes, a bomb has more.
  private static let limit = 1 << 30

  /// The names and contents of a zip's files, in the zip's order.
  public static func files(of zip: [UInt8], named path: String) throws(InputError) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])]?
    // libzip reads from the buffer until the archive is closed.
    zip.withUnsafeBytes { files = read($0) }
    if let files { return files }
    throw InputError(file: path, problem: "this is not a whole zip file", remedy: "copy or build it again")
  }

  private static func read(_ zip: UnsafeRawBufferPointer) -> [(name: String, bytes: [UInt8])]? {
    guard let source = zip_source_buffer_create(zip.baseAddress, zip_uint64_t(zip.count), 0, nil) else { return nil }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    defer { zip_discard(archive) }
    var files: [(name: String, bytes: [UInt8])] = []
    var room = limit
    for index in 0..<zip_get_num_entries(archive, 0) {
      guard let file = file(zip_uint64_t(index), in: archive, room: room) else { return nil }
      room -= file.bytes.count
      files.append(file)
    }
    return files
  }

  private static func file(
    _ index: zip_uint64_t,
    in archive: OpaquePointer,
    room: Int
  ) -> (name: String, bytes: [UInt8])? {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name, status.size <= room,
      let file = zip_fopen_index(archive, index, 0)
    else { return nil }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
    return count == bytes.count ? (String(cString: name), bytes) : nil
  }
}
