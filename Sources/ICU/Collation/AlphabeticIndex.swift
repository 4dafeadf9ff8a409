import ICUShim

/// The headings of an alphabetical list in a locale, and the texts below each.
public struct AlphabeticIndex: Sendable {
  /// A heading and what stands below it.
  public struct Bucket: Hashable, Sendable {
    /// The heading: "A", "Ł", "あ", or "…" for texts in another script.
    public let label: String
    /// The texts in the locale's order.
    public let items: [String]
  }

  /// The headings in order.
  public let labels: [String]
  private let handle: Handle
  private let collator: Collator

  /// The index of a locale; `additionalLabels` repairs one whose data lack letters (Somali has no vowels).
  public init(locale: LocaleTag, additionalLabels: [Unicode.Scalar] = []) throws(ICUFailure) {
    let added = String(String.UnicodeScalarView(additionalLabels))
    let handle = try Handle(
      "the alphabetical index of \(locale)",
      open: { status in withUTF16(added) { icu_index_open(locale.identifier, $0, $1, &status) } },
      close: { icu_index_close($0) }
    )
    labels = try strings("the labels of \(locale)") { icu_index_labels(handle.pointer, $0, $1, &$2) }
    collator = try Collator(locale: locale)
    self.handle = handle
  }

  /// Under which of `labels` a text belongs.
  public func bucketIndex(of text: String) -> Int {
    var status: Int32 = 0
    return withUTF16(text) { Int(icu_index_bucket(handle.pointer, $0, $1, &status)) }
  }

  /// The texts below their headings; headings without texts are left out.
  public func buckets(of texts: [String]) -> [Bucket] {
    let grouped = Dictionary(grouping: collator.sorted(texts), by: bucketIndex)
    return labels.indices.compactMap { index in grouped[index].map { Bucket(label: labels[index], items: $0) } }
  }
}
