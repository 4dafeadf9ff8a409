import Catalogs

/// A web or mail address of the source does not stand in the translation as it is.
///
/// One wrong letter leads nowhere, or to somebody else. Copy the address. If the translation gives a page in its own
/// language, say so in `# leaflet:ignore address-differs: `.
struct AddressDiffers: MessageRule {
  static let id = "address-differs"
  static let category = Finding.Category.structure
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair -> [Issue] in
      let addresses = addresses(in: pair.source)
      if addresses.isEmpty { return [] }
      let present = Set(self.addresses(in: pair.target))
      let absent = addresses.filter { !present.contains($0) }
      return absent.enumerated().filter { index, address in
        index >= Self.mostSearched || !pair.target.text.contains(address)
      }.map {
        pair.issue(pair.target.content, "the source's \($0.element) is not here letter for letter; copy it")
      }
    }
  }

  /// The addresses; the mark of a run in another language leads nowhere.
  private func addresses(in text: AnalyzedText) -> [String] {
    if text.markup.isEmpty { return [] }
    let marks = Set(text.runs.map(\.mark))
    return text.markup.filter { Self.kinds.contains($0.kind) && !marks.contains($0.range) }.map {
      text.scanned[$0.range]
    }
  }

  private static let kinds: Set<MarkupSpan.Kind> = [.url, .email, .linkTarget]

  /// So many addresses are looked for within words too, where a language writes an ending on them.
  private static let mostSearched = 50
}
