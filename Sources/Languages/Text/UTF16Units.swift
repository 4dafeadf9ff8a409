extension String {
  /// How many UTF-16 units the text has.
  ///
  /// The standard library makes a table of places in every long text before it counts.
  public var unitCount: Int {
    // A scalar has one byte that continues none, and those beyond U+FFFF begin with 0xF0 or more.
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) + ($1 >= 0xF0 ? 1 : 0) }
    } ?? utf16.count
  }
}
