/// What stands behind `#:` and `#,`.
enum POComments {
  /// The places that a `#:` line names; a name with spaces stands between U+2068 and U+2069.
  static func references(_ text: String) -> [String] {
    var references: [String] = []
    var current = ""
    var isIsolated = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2068}": isIsolated = true
      case "\u{2069}": isIsolated = false
      case " " where !isIsolated, "\t" where !isIsolated:
        if !current.isEmpty { references.append(current) }
        current = ""
      default: current.unicodeScalars.append(scalar)
      }
    }
    return current.isEmpty ? references : references + [current]
  }

  /// The flags that a `#,` line names.
  static func flags(_ text: String) -> [String] {
    text.split(separator: ",").map(\.trimmingASCIISpace).filter { !$0.isEmpty }
  }

  /// A place as a `#:` line writes it.
  static func written(reference: String) -> String {
    guard reference.utf8.contains(UInt8(ascii: " ")) else { return reference }
    let digits = reference.utf8.reversed().prefix { (48...57).contains($0) }.count
    let name = digits > 0 ? reference.dropLast(digits + 1) : reference[...]
    let hasLine = digits > 0 && reference.dropLast(digits).last == ":"
    return hasLine ? "\u{2068}\(name)\u{2069}\(reference.dropFirst(name.count))" : "\u{2068}\(reference)\u{2069}"
  }
}
