/// An image as its paragraph writes it: `![what it shows](path)`.
struct ImageSource {
  /// Inline Markdown; empty where the paragraph says nothing, or is written in another way.
  let alternative: String

  init(_ source: String) {
    var depth = 0
    var isEscaped = false
    for index in source.indices {
      let character = source[index]
      if !isEscaped, character == "[" { depth += 1 }
      if !isEscaped, character == "]" { depth -= 1 }
      if depth == 0, character == "]", source[index...].hasPrefix("](") {
        alternative = source[..<index].dropFirst(2).trimmingASCIISpace
        return
      }
      isEscaped = character == "\\" && !isEscaped
    }
    alternative = ""
  }

  private static let endings = ["gif", "jpeg", "jpg", "png", "svg", "webp"]

  /// Why the path cannot be that of an image beside the leaflet; `nil` when it can.
  ///
  /// A path that leads out of the leaflet's folder, or to another machine, would bring into a pack what nobody meant.
  static func problem(with path: String) -> (text: String, remedy: String)? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && part.utf8.allSatisfy(isPlainByte)
    }
    if !isPlain {
      return (
        "the image's path is \"\(path)\"",
        "name a file below the leaflet's folder: letters, digits, hyphens, dots, slashes"
      )
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if endings.contains(ending) { return nil }
    return ("\"\(path)\" is not an image", "use a file that ends with one of \(endings.joined(separator: ", "))")
  }

  private static func isPlainByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || "-_.".utf8.contains(byte)
  }
}
