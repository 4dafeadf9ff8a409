import SndfileShim

/// A file in memory, as libsndfile reads and writes it.
final class MemoryFile {
  private(set) var bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  fileprivate func seek(_ offset: Int, from origin: Int32) -> Int {
    let start =
      switch origin {
      case SEEK_CUR: position
      case SEEK_END: bytes.count
      default: 0
      }
    position = max(0, start + offset)
    return position
  }

  fileprivate func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(target.count, max(0, bytes.count - position))
    bytes.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
    position += count
    return count
  }

  fileprivate func write(_ source: UnsafeRawBufferPointer) -> Int {
    if position > bytes.count { bytes.append(contentsOf: repeatElement(0, count: position - bytes.count)) }
    let overwritten = min(source.count, bytes.count - position)
    bytes.replaceSubrange(position..<position + overwritten, with: source)
    position += source.count
    return source.count
  }

  fileprivate var offset: Int { position }
}

extension MemoryFile {
  /// The functions that libsndfile calls; their last argument is a `MemoryFile` that the caller keeps alive.
  static let functions = SF_VIRTUAL_IO(
    get_filelen: { sf_count_t(file($0)?.bytes.count ?? -1) },
    seek: { sf_count_t(file($2)?.seek(Int($0), from: $1) ?? -1) },
    read: { target, count, user in
      sf_count_t(file(user)?.read(into: UnsafeMutableRawBufferPointer(start: target, count: Int(count))) ?? 0)
    },
    write: { source, count, user in
      sf_count_t(file(user)?.write(UnsafeRawBufferPointer(start: source, count: Int(count))) ?? 0)
    },
    tell: { sf_count_t(file($0)?.offset ?? -1) }
  )
}

private func file(_ user: UnsafeMutableRawPointer?) -> MemoryFile? {
  user.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
}
