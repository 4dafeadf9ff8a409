import ICU

/// The units of an XLIFF file in its order, obsolete ones among them, with the elements that they were read from.
struct XLIFFUnits {
  typealias Item = (unit: CatalogUnit, parts: XLIFFOrigin.Parts)

  private(set) var units: [CatalogUnit] = []
  /// What each unit was read from.
  private(set) var parts: [XLIFFOrigin.Parts] = []

  mutating func append(_ item: Item) {
    units.append(item.unit)
    parts.append(item.parts)
  }

  /// The units as a catalog.
  consuming func catalog(locale: LocaleTag, xml: XMLFile) -> Catalog {
    let obsolete = units.filter { !$0.isNameless && $0.state == .obsolete }
    let omission = Losses.nameless(units, of: xml.file)
    let isLiving = units.map { !$0.isNameless && $0.state != .obsolete }
    // Most files have living units only, and copies of many would be felt.
    if isLiving.contains(false) {
      units = zip(units, isLiving).filter(\.1).map(\.0)
      parts = zip(parts, isLiving).filter(\.1).map(\.0)
    }
    let origin = XLIFFOrigin(xml: xml, parts: parts)
    var catalog = Catalog(locale: locale, file: xml.file, units: units, origin: origin)
    catalog.obsolete = obsolete
    catalog.omissions = [omission].compactMap(\.self)
    return catalog
  }

  /// Gives units that have one source and no context what the author's program calls them, or else their address, as
  /// context: "Open" of a menu is another message than "Open" of a state.
  mutating func tellApart() {
    let shared = ambiguous.filter { units[$0].key.context.isEmpty }
    for index in shared { setContext(of: index, to: parts[index].names[0]) }
    let stillShared = Set(ambiguous).intersection(shared)
    for index in stillShared { setContext(of: index, to: parts[index].address) }
  }

  private mutating func setContext(of index: Int, to context: String) {
    units[index].key = MessageKey(context: context, source: units[index].key.source)
  }

  /// The units whose keys other units have too; an obsolete one may have a living one's.
  private var ambiguous: [Int] {
    let living = units.indices.filter { units[$0].state != .obsolete }
    let counts = Dictionary(living.map { (units[$0].key, 1) }, uniquingKeysWith: +)
    return living.filter { counts[units[$0].key, default: 0] > 1 }
  }
}
