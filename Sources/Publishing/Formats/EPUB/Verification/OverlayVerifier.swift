import XML

/// Compares one overlay with its document and with the sound that it plays.
struct OverlayVerifier {
  private let overlay: (item: BookPackage.Item, root: XMLElement)
  private let document: (href: String, root: XMLElement)
  /// What the package says that the overlay sounds, in milliseconds.
  private let stated: Int?
  /// The milliseconds of a decoded file; `nil` where there is none.
  private let sound: (String) -> Int?

  init(
    overlay: (BookPackage.Item, XMLElement),
    document: (String, XMLElement),
    stated: Int?,
    sound: @escaping (String) -> Int?
  ) {
    self.overlay = overlay
    self.document = document
    self.stated = stated
    self.sound = sound
  }

  /// Everything that is wrong, one line each.
  var problems: [String] {
    let clips = pairs.map(Clip.init)
    return structureProblems + clips.flatMap(problems) + orderProblems(of: clips) + durationProblems(of: clips)
      + SilentText(spoken: Set(clips.map(\.id))).found(in: document.root).map { text in
        "\(document.href): no clip speaks “\(text)”"
      }
  }

  /// A pair of text and sound.
  private struct Clip {
    let document: String
    let id: String
    let sound: String
    /// In milliseconds.
    let begin: Int
    let end: Int

    init(_ pair: XMLElement) {
      let text = pair.elements(named: "text").first?.attributes["src"] ?? ""
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      document = parts[0]
      id = parts.count == 2 ? parts[1] : ""
      let audio = pair.elements(named: "audio").first?.attributes ?? [:]
      sound = audio["src"] ?? ""
      begin = SMIL.milliseconds(audio["clipBegin"] ?? "") ?? -1
      end = SMIL.milliseconds(audio["clipEnd"] ?? "") ?? -1
    }
  }

  private var pairs: [XMLElement] { overlay.root.descendants.filter { $0.name == "par" } }

  private var structureProblems: [String] {
    let isTyped = overlay.item.mediaType == "application/smil+xml"
    let sequences = overlay.root.descendants.filter { $0.name == "seq" && $0.attributes["epub:textref"] == nil }
    return (isTyped ? [] : ["\(overlay.item.href): its media type is not application/smil+xml"])
      + sequences.map { "\(overlay.item.href):\($0.line): the seq has no epub:textref" }
  }

  private func problems(of clip: Clip) -> [String] {
    var problems: [String] = []
    if clip.begin < 0 || clip.end <= clip.begin { problems.append("the clip of \(clip.id) ends before it begins") }
    switch sound(clip.sound) {
    case nil: problems.append("the clip of \(clip.id) has no sound: \(clip.sound)")
    // Times are rounded to the millisecond.
    case let length?: if clip.end > length + 1 { problems.append("the clip of \(clip.id) ends after the sound") }
    }
    return problems.map { "\(overlay.item.href): \($0)" }
  }

  /// Clips follow each other as their elements do (EPUB 3.3, section 9.3.2.2).
  private func orderProblems(of clips: [Clip]) -> [String] {
    let ids = document.root.descendants.compactMap { $0.attributes["id"] }
    let places = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var last = -1
    return clips.compactMap { clip in
      guard clip.document == document.href, let place = places[clip.id] else {
        return "\(overlay.item.href): \(clip.document)#\(clip.id) is not in the document"
      }
      defer { last = place }
      return place > last ? nil : "\(overlay.item.href): \(clip.id) is spoken before its turn"
    }
  }

  private func durationProblems(of clips: [Clip]) -> [String] {
    let sum = clips.reduce(0) { $0 + $1.end - $1.begin }
    guard let stated, abs(stated - sum) > 1000 else { return [] }
    return ["\(overlay.item.href): media:duration is not the sum of its clips"]
  }
}

/// Finds text that no clip speaks.
private struct SilentText {
  /// The ids of elements that clips speak.
  let spoken: Set<String>

  /// The clinic's name and the title of the table of contents are no text of the leaflet.
  private static let unspoken = (classes: ["clinic"], ids: ["contents"])

  /// The beginnings of the texts in the order of the document.
  func found(in document: XMLElement) -> [String] {
    document.elements(named: "body").flatMap { walk($0) }
  }

  private func walk(_ element: XMLElement) -> [String] {
    let id = element.attributes["id"] ?? ""
    if spoken.contains(id) || Self.unspoken.ids.contains(id) { return [] }
    if Self.unspoken.classes.contains(element.attributes["class"] ?? "") { return [] }
    return element.content.flatMap { content in
      switch content {
      case .element(let element): walk(element)
      case .text(let text): text.contains(where: \.isWordCharacter) ? [String(text.prefix(40))] : []
      }
    }
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}

extension XMLElement {
  /// This element and all within, in the order of the document.
  fileprivate var descendants: [XMLElement] { [self] + elements.flatMap(\.descendants) }
}
