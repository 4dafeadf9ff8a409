import Files

/// A translator with an editor of PO files, who knows the texts by heart.
struct Translator {
  /// Translations by source text.
  let translations: [String: String]

  /// Fills in what the translator knows of a catalog's text, and takes the fuzzy mark and old source away there.
  func working(on catalog: String) -> String {
    catalog.components(separatedBy: "\n\n").map(entry).joined(separator: "\n\n")
  }

  private func entry(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard !text.contains("#~"), let start = lines.firstIndex(where: { $0.hasPrefix("msgid ") }),
      let target = lines.firstIndex(where: { $0.hasPrefix("msgstr ") }),
      let translation = translations[Self.string(lines[start..<target], keyword: "msgid ")]
    else { return text }
    let kept = lines[..<target].filter { !$0.hasPrefix("#|") && $0 != "#, fuzzy" }
    let rest = lines[target...].drop { $0.hasPrefix("msgstr ") || $0.hasPrefix("\"") }
    return (kept + ["msgstr \"\(translation)\""] + rest).joined(separator: "\n")
  }

  /// The text of a keyword and the strings below it.
  private static func string(_ lines: ArraySlice<String>, keyword: String) -> String {
    lines.map { line in
      let quoted = line.hasPrefix(keyword) ? line.dropFirst(keyword.count) : line[...]
      return String(quoted.dropFirst().dropLast())
    }.joined()
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
