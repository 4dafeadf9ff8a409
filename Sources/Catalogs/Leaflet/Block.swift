/// What a callout is for; its heading comes from the interface labels.
public enum CalloutKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution
}

/// One block of a section.
public indirect enum Block<Text: Sendable>: Sendable {
  case paragraph(Text)
  /// `start` is the first number of an ordered list, `nil` for bullets.
  case list(start: Int?, items: [[Block<Text>]])
  case callout(CalloutKind, [Block<Text>])
  /// A header row and rows of cells; every row has as many cells as the header. A cell without text is `nil`.
  case table(header: [Text?], rows: [[Text?]])
  /// `path` is relative to the leaflet's file.
  case image(path: String, alternative: Text)

  /// The same block with every text replaced, in document order.
  public func map<New, Failure: Error>(_ transform: (Text) throws(Failure) -> New) throws(Failure) -> Block<New> {
    switch self {
    case .paragraph(let text): return .paragraph(try transform(text))
    case .image(let path, let text): return .image(path: path, alternative: try transform(text))
    case .callout(let kind, let blocks): return .callout(kind, try Self.map(blocks, transform))
    case .list(let start, let items):
      var newItems: [[Block<New>]] = []
      for item in items { newItems.append(try Self.map(item, transform)) }
      return .list(start: start, items: newItems)
    case .table(let header, let rows):
      let newHeader = try Self.map(row: header, transform)
      var newRows: [[New?]] = []
      for row in rows { newRows.append(try Self.map(row: row, transform)) }
      return .table(header: newHeader, rows: newRows)
    }
  }

  private static func map<New, Failure: Error>(
    _ blocks: [Block<Text>],
    _ transform: (Text) throws(Failure) -> New
  ) throws(Failure) -> [Block<New>] {
    var new: [Block<New>] = []
    for block in blocks { new.append(try block.map(transform)) }
    return new
  }

  private static func map<New, Failure: Error>(
    row: [Text?],
    _ transform: (Text) throws(Failure) -> New
  ) throws(Failure) -> [New?] {
    var new: [New?] = []
    for cell in row {
      if let cell { new.append(try transform(cell)) } else { new.append(nil) }
    }
    return new
  }

  /// Every text in document order.
  public var texts: [Text] {
    switch self {
    case .paragraph(let text), .image(_, let text): [text]
    case .callout(_, let blocks): blocks.flatMap(\.texts)
    case .list(_, let items): items.flatMap { $0.flatMap(\.texts) }
    case .table(let header, let rows): ([header] + rows).flatMap { $0.compactMap(\.self) }
    }
  }
}

extension Block {
  /// Every image's path and the text that stands for it, in document order.
  public var images: [(path: String, alternative: Text)] {
    switch self {
    case .image(let path, let text): [(path, text)]
    case .callout(_, let blocks): blocks.flatMap(\.images)
    case .list(_, let items): items.flatMap { $0.flatMap(\.images) }
    case .paragraph, .table: []
    }
  }
}

extension Block: Equatable where Text: Equatable {}
