import Catalogs
import Narration
import Publishing

/// An edition before it is published: what it says, and what keeps it from being released.
struct PackDraft: Sendable {
  let edition: Edition
  /// In the source language, to stand beside it; `nil` where the edition is in it.
  let sourceEdition: Edition?
  /// To which sign-offs are bound.
  let textDigest: String
  /// Those that hold.
  let signOffs: [SignOff]
  /// The words that are explained.
  let words: [Glossary.Word]
  /// The leaflet's images.
  let pictures: [Picture]
  /// Whether it will have sound.
  let isSpoken: Bool
  /// Whether it says of itself that it is a draft.
  let isDraft: Bool

  /// The labels of what everyone must know first.
  var notices: [String] { edition.notices(isDraft: isDraft, signOffs: signOffs) }

  /// What formats are made from.
  func content(_ recording: Recording? = nil) -> PackContent {
    PackContent(
      edition: edition,
      sourceEdition: sourceEdition,
      recording: recording,
      isSpoken: isSpoken,
      isDraft: isDraft,
      signOffs: signOffs,
      words: words,
      pictures: pictures
    )
  }
}
