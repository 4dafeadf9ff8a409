import Files

/// Brings an XML file into UTF-8.
enum XMLEncoding {
  /// The bytes in UTF-8, without a byte order mark; other encodings than UTF-8 and UTF-16 are refused.
  static func utf8(_ bytes: [UInt8], file: String) throws(InputError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, isBigEndian: false, file: file) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, isBigEndian: true, file: file) }
    if let name = declared(bytes), !["utf-8", "us-ascii", "ascii"].contains(name) {
      throw InputError(
        file: file,
        position: TextPosition(line: 1, column: 1),
        problem: "the file declares the encoding \"\(name)\"",
        remedy: "save it as UTF-8"
      )
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
  }

  /// The name in `<?xml … encoding="…"?>`, in lower case.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard start.hasPrefix("<?xml"), let declaration = start.split(separator: "?>", maxSplits: 1).first,
      let value = declaration.split(separator: "encoding", maxSplits: 1).dropFirst().first
    else { return nil }
    return value.split { $0 == "\"" || $0 == "'" || $0 == "=" || $0 == " " }.first?.lowercased()
  }

  private static func utf16(_ bytes: [UInt8], isBigEndian: Bool, file: String) throws(InputError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + (isBigEndian ? 0 : 1)]) << 8 | UInt16(bytes[index + (isBigEndian ? 1 : 0)])
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw InputError(file: file, problem: "the file is not valid UTF-16", remedy: "save it as UTF-8")
    }
    return Array(text.utf8)
  }
}
