import ICU

/// The units of an XLIFF file in its order, obsolete ones among them, with the elements that they were read from.
struct XLIFFUnits {
  typealias Item = (unit: CatalogUnit, parts: XLIFFOrigin.Parts)

  private(set) var all: [Item] = []

  mutating func append(_ item: Item) { all.append(item) }

  /// The units as a catalog.
  func catalog(locale: LocaleTag, xml: XMLFile) -> Catalog {
    let living = all.indices.filter { !all[$0].unit.isNameless && all[$0].unit.state != .obsolete }
    let origin = XLIFFOrigin(xml: xml, parts: living.map { all[$0].parts })
    var catalog = Catalog(locale: locale, file: xml.file, units: living.map { all[$0].unit }, origin: origin)
    catalog.obsolete = all.lazy.map(\.unit).filter { !$0.isNameless && $0.state == .obsolete }
    catalog.omissions = [Losses.nameless(all.lazy.map(\.unit), of: xml.file)].compactMap(\.self)
    return catalog
  }

  /// Gives units that have one source and no context what the author's program calls them, or else their address, as
  /// context: "Open" of a menu is another message than "Open" of a state.
  mutating func tellApart() {
    let shared = ambiguous.filter { all[$0].unit.key.context.isEmpty }
    for index in shared { setContext(of: index, to: all[index].parts.names[0]) }
    let stillShared = Set(ambiguous).intersection(shared)
    for index in stillShared { setContext(of: index, to: all[index].parts.address) }
  }

  private mutating func setContext(of index: Int, to context: String) {
    all[index].unit.key = MessageKey(context: context, source: all[index].unit.key.source)
  }

  /// The units whose keys other units have too; an obsolete one may have a living one's.
  private var ambiguous: [Int] {
    let living = all.indices.filter { all[$0].unit.state != .obsolete }
    let counts = Dictionary(living.map { (all[$0].unit.key, 1) }, uniquingKeysWith: +)
    return living.filter { counts[all[$0].unit.key, default: 0] > 1 }
  }
}
