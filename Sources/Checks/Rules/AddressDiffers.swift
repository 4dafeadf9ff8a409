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
      let kinds: Set<MarkupSpan.Kind> = [.url, .email, .linkTarget]
      let addresses = pair.source.markup.filter { kinds.contains($0.kind) }
      if addresses.isEmpty { return [] }
      let present = Set(pair.target.markup.filter { kinds.contains($0.kind) }.map { pair.target.scanned[$0.range] })
      return addresses.map { pair.source.scanned[$0.range] }.filter {
        !present.contains($0) && !pair.target.text.contains($0)
      }.map {
        pair.issue(pair.target.content, "the source's \($0) is not here letter for letter; copy it")
      }
    }
  }
}
