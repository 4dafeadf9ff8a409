/// Owns an object of the shim and closes it.
///
/// ICU promises that the const functions of one service object may run on several threads at once; the shim's
/// functions for a shared handle are all of that kind, so the pointer may cross threads.
final class Handle: Sendable {
  nonisolated(unsafe) let pointer: OpaquePointer
  private let close: @Sendable (OpaquePointer) -> Void

  /// Takes what `open` returns; a null pointer or a failed status throws.
  init(
    _ service: @autoclosure () -> String,
    open: (inout Int32) -> OpaquePointer?,
    close: @escaping @Sendable (OpaquePointer) -> Void
  ) throws(ICUFailure) {
    var status: Int32 = 0
    guard let pointer = open(&status) else { throw ICUFailure(service(), status: status) }
    self.pointer = pointer
    self.close = close
  }

  deinit { close(pointer) }
}
