/// What a section tells the reader; pages make tabs of them.
public enum SectionRole: String, CaseIterable, Sendable {
  case overview, diagnosis, treatment, rehabilitation, outlook
}

/// A heading and what stands under it.
///
/// `Text` is a ``Message`` in a ``Leaflet`` and a ``Passage`` in an ``Edition``: both have the same shape.
public struct Section<Text: Sendable>: Sendable {
  /// The author's `{#id}`: ASCII letters, digits and hyphens.
  public let id: String
  /// The ids from the top: `treatment/injection`.
  public let path: String
  /// What it tells, where the author said so.
  public let role: SectionRole?
  /// 2 for a section, 3 for a section within it, and so on to 6.
  public let level: Int
  /// The heading's text.
  public let heading: Text
  /// What stands before the first subsection.
  public let blocks: [Block<Text>]
  /// The sections within.
  public let subsections: [Section<Text>]

  /// Makes a section.
  public init(
    id: String,
    path: String,
    role: SectionRole?,
    level: Int,
    heading: Text,
    blocks: [Block<Text>],
    subsections: [Section<Text>]
  ) {
    self.id = id
    self.path = path
    self.role = role
    self.level = level
    self.heading = heading
    self.blocks = blocks
    self.subsections = subsections
  }

  /// The same section with every text replaced, in document order.
  public func map<New, Failure: Error>(_ transform: (Text) throws(Failure) -> New) throws(Failure) -> Section<New> {
    let newHeading = try transform(heading)
    var newBlocks: [Block<New>] = []
    for block in blocks { newBlocks.append(try block.map(transform)) }
    var newSections: [Section<New>] = []
    for section in subsections { newSections.append(try section.map(transform)) }
    return Section<New>(
      id: id,
      path: path,
      role: role,
      level: level,
      heading: newHeading,
      blocks: newBlocks,
      subsections: newSections
    )
  }

  /// Every text in document order: the heading, the blocks, the sections within.
  public var texts: [Text] {
    [heading] + blocks.flatMap(\.texts) + subsections.flatMap(\.texts)
  }

  /// This section and all within, in document order.
  public var flattened: [Section<Text>] { [self] + subsections.flatMap(\.flattened) }
}

extension Section: Equatable where Text: Equatable {}
