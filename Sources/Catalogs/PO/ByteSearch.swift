import Glibc

extension [UInt8] {
  /// Where a byte stands first in a range, as the C library finds it: many bytes at once.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      let bytes = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }
}
