import Catalogs

extension Edition {
  /// Every passage in document order with what it is to a reader.
  public var readingOrder: [(passage: Passage, kind: TextBlock.Kind)] {
    [(title, .heading)] + alsoCalled.map { ($0, .heading) } + sections.flatMap(\.readingOrder)
  }
}

extension Section<Passage> {
  /// The section's passages, those of its subsections included.
  public var readingOrder: [(passage: Passage, kind: TextBlock.Kind)] {
    [(heading, .heading)] + blocks.flatMap { $0.readingOrder(as: .paragraph) } + subsections.flatMap(\.readingOrder)
  }
}

extension Block<Passage> {
  fileprivate func readingOrder(as kind: TextBlock.Kind) -> [(passage: Passage, kind: TextBlock.Kind)] {
    switch self {
    case .paragraph(let text): [(text, kind)]
    case .image(_, let text): [(text, .item)]
    case .callout(_, let blocks): blocks.flatMap { $0.readingOrder(as: kind) }
    case .list(_, let items): items.flatMap { $0.flatMap { $0.readingOrder(as: .item) } }
    case .table(let header, let rows): ([header] + rows).flatMap { $0.compactMap { $0.map { ($0, .item) } } }
    }
  }
}
