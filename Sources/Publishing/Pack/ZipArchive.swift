import Glibc
import ZipShim

/// Writes zip files that are the same for the same content.
public enum ZipArchive {
  /// What libzip reports.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// libzip's words.
    public let description: String
  }

  /// How a file is kept.
  public enum Method: Sendable { case stored, deflated }

  /// A zip of the files in the order given.
  ///
  /// Times are 1980-01-01 00:00, set as DOS time: libzip's `mtime` would depend on the time zone.
  public static func bytes(of files: [(path: String, bytes: [UInt8], method: Method)]) throws(Failure) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure(&error) }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw Failure(&error)
    }
    // libzip reads the buffers when the archive is closed, so they are copied into memory that it frees.
    for file in files where !add(file, to: archive) {
      let failure = Failure(zip_get_error(archive))
      zip_discard(archive)
      throw failure
    }
    guard zip_close(archive) == 0 else {
      let failure = Failure(zip_get_error(archive))
      zip_discard(archive)
      throw failure
    }
    return try read(source)
  }

  private static func add(_ file: (path: String, bytes: [UInt8], method: Method), to archive: OpaquePointer) -> Bool {
    let count = file.bytes.count
    guard let copy = malloc(max(count, 1)) else { return false }
    file.bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(copy, base, count) } }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, file.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let method = file.method == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    return zip_set_file_compression(archive, zip_uint64_t(index), Int32(method), 9) == 0
      && zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0
      && zip_file_set_external_attributes(
        archive,
        zip_uint64_t(index),
        0,
        zip_uint8_t(ZIP_OPSYS_UNIX),
        0o100644 << 16
      ) == 0
  }

  private static func read(_ source: OpaquePointer) throws(Failure) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw Failure(zip_source_error(source)) }
    defer { zip_source_close(source) }
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0 else { throw Failure(zip_source_error(source)) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
    guard count == bytes.count else { throw Failure(zip_source_error(source)) }
    return bytes
  }
}

extension ZipArchive.Failure {
  fileprivate init(_ error: UnsafeMutablePointer<zip_error_t>) {
    self.init(description: String(cString: zip_error_strerror(error)))
  }
}
