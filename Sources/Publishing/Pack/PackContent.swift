import Catalogs
import ICU
import Narration

/// Everything that the formats of one pack are made from.
public struct PackContent: Sendable {
  /// The leaflet in its locale.
  public let edition: Edition
  /// The same leaflet in the source language, to be shown beside it; `nil` where the edition is in it.
  public let sourceEdition: Edition?
  /// Its sound, the headings of callouts named (``SpokenLabels``); `nil` where no voice is fit.
  public let recording: Recording?
  /// Whether it is a draft: every format says so.
  public let isDraft: Bool
  /// The sign-offs that hold for this text.
  public let signOffs: [SignOff]
  /// The words of the leaflet that are explained.
  public let words: [Glossary.Word]

  /// Where the pack's page will stand on the web; `nil` where the clinic gives no base address.
  var address: String? {
    edition.clinic.baseAddress.map { "\($0)/\(edition.leaflet.id)/\(edition.locale.identifier)/" }
  }

  /// Makes the content of a pack.
  public init(
    edition: Edition,
    sourceEdition: Edition?,
    recording: Recording?,
    isDraft: Bool,
    signOffs: [SignOff],
    words: [Glossary.Word] = []
  ) {
    self.edition = edition
    self.sourceEdition = sourceEdition
    self.recording = recording.map { SpokenLabels(edition.interface).named(in: $0, of: edition.sections) }
    self.isDraft = isDraft
    self.signOffs = signOffs
    self.words = words
  }
}

/// A format that packs are published in.
public protocol PackFormat: Sendable {
  /// The files of this format. `others` are the files that the formats before it made, for a page that lists them.
  func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile]
}
