/// How the files of a pack are called in a list of downloads.
enum DownloadNames {
  /// The key of the interface label for a file; `nil` for files that are parts of others.
  static func label(of path: String) -> String? {
    if path.hasPrefix("audio/"), path.hasSuffix(".mp3") { return isNumbered(path) ? nil : "format-audio" }
    return labels.first { path.hasSuffix($0.ending) }?.label
  }

  /// Whether it is a section's file, which the page plays itself: `audio/01-overview.mp3`.
  private static func isNumbered(_ path: String) -> Bool {
    path.dropFirst("audio/".count).prefix { $0 != "-" }.allSatisfy(\.isNumber)
  }

  /// Longer endings first.
  private static let labels: [(ending: String, label: String)] = [
    ("-large-print.pdf", "format-large-print"), ("-giant-print.pdf", "format-giant-print"),
    ("-bilingual.pdf", "format-bilingual"), (".pdf", "format-print"), (".epub", "format-epub"),
    ("-daisy202.zip", "format-daisy"), (".brf", "format-brf"), (".pef", "format-pef"),
    ("playlist.m3u8", "format-playlist"),
  ]

  /// A size such as `1.2 MB` (SI: 1 MB is 1,000,000 bytes).
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) B" }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1_000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
