/// Which addresses a leaflet may link to.
enum SafeLink {
  private static let schemes = ["https:", "http:", "mailto:", "tel:"]

  /// Whether the address is of a kind that no reader runs as a program.
  static func isSafe(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return schemes.contains { start.hasPrefix($0) }
      && url.unicodeScalars.allSatisfy { $0.value > 32 && $0 != "\"" && $0 != "<" && $0 != ">" && $0.value != 127 }
  }
}
