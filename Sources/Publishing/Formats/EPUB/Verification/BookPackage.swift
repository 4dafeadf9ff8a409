import XML

/// The package document of a book, as a verifier reads it.
struct BookPackage {
  /// A file that the manifest names.
  struct Item {
    let id: String
    /// Relative to the package document.
    let href: String
    let mediaType: String
    /// The id of its overlay.
    let overlay: String?
  }

  /// The manifest by id.
  let items: [String: Item]
  /// How long each overlay says that it sounds, in milliseconds, by its id.
  let durations: [String: Int]
  private let folder: String
  private let metadata: [XMLElement]

  /// `nil` where no package document is found.
  init?(files: [String: [UInt8]]) {
    guard let container = files["META-INF/container.xml"].flatMap({ try? XMLDocument.parse($0) }),
      let path = container.elements.flatMap(\.elements).first?.attributes["full-path"],
      let package = files[path].flatMap({ try? XMLDocument.parse($0) })
    else { return nil }
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    metadata = package.elements(named: "metadata").flatMap { $0.elements(named: "meta") }
    let all = package.elements(named: "manifest").flatMap { $0.elements(named: "item") }.compactMap(Item.init)
    items = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    let times = metadata.filter { $0.attributes["property"] == "media:duration" }.compactMap { meta in
      meta.attributes["refines"].map { (String($0.dropFirst()), SMIL.milliseconds(meta.text) ?? 0) }
    }
    durations = Dictionary(times) { first, _ in first }
  }

  /// The path in the archive of a file that the manifest names.
  func path(of href: String) -> String { folder + href }

  /// The pages, in the order of their names.
  var documents: [Item] {
    items.values.filter { $0.mediaType == "application/xhtml+xml" }.sorted { $0.href < $1.href }
  }

  var hasOverlays: Bool { items.values.contains { $0.overlay != nil } }

  var problems: [String] {
    (accessibilityProblems + (hasOverlays ? overlayProblems : [])).map { "package: \($0)" }
  }
}

// MARK: Metadata

extension BookPackage {
  private static let required = [
    "accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary",
  ]

  private func metas(_ property: String) -> [XMLElement] {
    metadata.filter { $0.attributes["property"] == property }
  }

  private var accessibilityProblems: [String] {
    let missing = Self.required.filter { name in !metas("schema:\(name)").contains { !$0.text.isEmpty } }
    let isCertified = metas("dcterms:conformsTo").isEmpty || !metas("a11y:certifiedBy").isEmpty
    return missing.map { "schema:\($0) is missing" } + (isCertified ? [] : ["it conforms, but nobody certifies it"])
  }

  private var overlayProblems: [String] {
    var problems: [String] = []
    let classes = metas("media:active-class")
    if classes.count != 1 || classes[0].attributes["refines"] != nil {
      problems.append("there is not one media:active-class for the whole book")
    }
    for (id, item) in items where item.mediaType == "application/smil+xml" && durations[id] == nil {
      problems.append("\(item.href) has no media:duration")
    }
    let overlays = items.values.compactMap(\.overlay)
    if Set(overlays).count != overlays.count { problems.append("two documents have one overlay") }
    let whole = metas("media:duration").filter { $0.attributes["refines"] == nil }
    let total = whole.compactMap { SMIL.milliseconds($0.text) }
    let sum = durations.values.reduce(0, +)
    if total.count != 1 || abs(total[0] - sum) > 1000 { problems.append("media:duration is not the sum of the parts") }
    return problems.sorted()
  }
}

extension BookPackage.Item {
  fileprivate init?(_ element: XMLElement) {
    guard let id = element.attributes["id"], let href = element.attributes["href"] else { return nil }
    self.init(
      id: id,
      href: href,
      mediaType: element.attributes["media-type"] ?? "",
      overlay: element.attributes["media-overlay"]
    )
  }
}
