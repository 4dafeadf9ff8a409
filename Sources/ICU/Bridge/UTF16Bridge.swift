import ICUShim

/// Lends `string` as UTF-16 to a C function.
///
/// Every text that ICU reads passes here. UTF-8 never has fewer bytes than UTF-16 has units, so one buffer of that
/// size serves and the string is walked once; short texts stay on the stack.
func withUTF16<Result>(_ string: String, _ body: (UnsafePointer<UInt16>, Int32) -> Result) -> Result {
  var string = string
  return string.withUTF8 { bytes in
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count + 1) { buffer in
      guard let start = buffer.baseAddress else {
        preconditionFailure("an allocation of at least one unit has an address")
      }
      return body(start, Int32(UTF8Walk.write(bytes, inUTF16: start)))
    }
  }
}

/// A shim function's last arguments (buffer, capacity, status); it returns the length that it needs.
typealias Writer<Element> = (UnsafeMutablePointer<Element>?, Int32, inout Int32) -> Int32

/// Reads what a shim function writes, calling it again when `capacity` was too small.
private func withOutput<Element, Result>(
  of type: Element.Type,
  capacity: Int,
  from write: Writer<Element>,
  status: inout Int32,
  _ read: (UnsafeBufferPointer<Element>) -> Result
) -> Result {
  var needed = capacity
  let first = withUnsafeTemporaryAllocation(of: type, capacity: capacity) { buffer -> Result? in
    needed = Int(write(buffer.baseAddress, Int32(capacity), &status))
    guard needed <= capacity || status > 0 else { return nil }
    return read(UnsafeBufferPointer(rebasing: buffer[..<(status > 0 ? 0 : needed)]))
  }
  if let first { return first }
  return withUnsafeTemporaryAllocation(of: type, capacity: needed) { buffer in
    let length = Int(write(buffer.baseAddress, Int32(needed), &status))
    return read(UnsafeBufferPointer(rebasing: buffer[..<(status > 0 ? 0 : min(length, needed))]))
  }
}

/// The elements that a shim function writes.
func array<Element>(
  _ service: @autoclosure () -> String,
  capacity: Int,
  from write: Writer<Element>
) throws(ICUFailure) -> [Element] {
  var status: Int32 = 0
  let result = withOutput(of: Element.self, capacity: capacity, from: write, status: &status) { Array($0) }
  if status > 0 { throw ICUFailure(service(), status: status) }
  return result
}

/// The text that a shim function writes.
func string(
  _ service: @autoclosure () -> String,
  capacity: Int = 128,
  from write: Writer<UInt16>
) throws(ICUFailure) -> String {
  var status: Int32 = 0
  let result = withOutput(of: UInt16.self, capacity: capacity, from: write, status: &status) {
    String(utf16: $0)
  }
  if status > 0 { throw ICUFailure(service(), status: status) }
  return result
}

/// The list of strings that a shim function writes, each closed by U+0000.
func strings(
  _ service: @autoclosure () -> String,
  capacity: Int = 512,
  from write: Writer<UInt16>
) throws(ICUFailure) -> [String] {
  let units = try array(service(), capacity: capacity, from: write)
  return units.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
    String(utf16: $0)
  }
}

/// The result of a service that lives in ICU's own code or core data: without it nothing in this module works.
func required<Result>(_ body: () throws(ICUFailure) -> Result) -> Result {
  do {
    return try body()
  } catch {
    fatalError("ICU's data are damaged or missing: \(error)")
  }
}
