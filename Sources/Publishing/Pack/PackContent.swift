import Catalogs
import ICU
import Narration

/// Everything that the formats of one pack are made from.
public struct PackContent: Sendable {
  /// The leaflet in its locale.
  public let edition: Edition
  /// The same leaflet in the source language, to be shown beside it; `nil` where the edition is in it.
  public let sourceEdition: Edition?
  /// Its sound, the headings of callouts named (``SpokenLabels``); `nil` where no voice is fit, and for formats without
  /// sound.
  public let recording: Recording?
  /// Whether the pack has sound, though it may not be in this format.
  public let isSpoken: Bool
  /// Whether it is a draft: every format says so.
  public let isDraft: Bool
  /// The sign-offs that hold for this text.
  public let signOffs: [SignOff]
  /// The words of the leaflet that are explained.
  public let words: [Glossary.Word]
  /// The leaflet's images in document order.
  public let pictures: [Picture]

  /// Where the pack's page will stand on the web; `nil` where the clinic gives no base address.
  var address: String? {
    edition.clinic.baseAddress.map { "\($0)/\(edition.leaflet.id)/\(edition.locale.identifier)/" }
  }

  /// Makes the content of a pack; it is spoken when it has a recording, unless told otherwise.
  public init(
    edition: Edition,
    sourceEdition: Edition?,
    recording: Recording?,
    isSpoken: Bool? = nil,
    isDraft: Bool,
    signOffs: [SignOff],
    words: [Glossary.Word] = [],
    pictures: [Picture] = []
  ) {
    self.edition = edition
    self.sourceEdition = sourceEdition
    self.recording = recording.map { SpokenLabels(edition.interface).named(in: $0, of: edition.sections) }
    self.isSpoken = isSpoken ?? (recording != nil)
    self.isDraft = isDraft
    self.signOffs = signOffs
    self.words = words
    self.pictures = pictures
  }
}

/// A format that packs are published in.
public protocol PackFormat: Sendable {
  /// The files of this format. `others` are the files that the formats before it made, for a page that lists them.
  func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile]

  /// The paths of what the machine brings to the files, such as programs and fonts, for an edition in the first of the
  /// locales beside one in the second: another version of them makes other files.
  func machineFiles(for locales: [LocaleTag]) throws -> [String]
}

extension PackFormat {
  /// None, unless a format says otherwise.
  public func machineFiles(for locales: [LocaleTag]) throws -> [String] { [] }
}
