/// Which units of a catalog are which of an XLIFF file.
struct XLIFFMatches {
  /// The file's units, by their index, that the catalog has too.
  private(set) var pairs: [(index: Int, unit: CatalogUnit)] = []
  /// The catalog's units that the file does not have.
  let missing: [CatalogUnit]
  /// Units that could be any of several in the file.
  private let unclear: [CatalogUnit]

  /// A living and an obsolete unit may have one key.
  private struct Name: Hashable {
    let key: MessageKey
    let isObsolete: Bool

    init(_ unit: CatalogUnit) { (key, isObsolete) = (unit.key, unit.state == .obsolete) }

    init(_ key: MessageKey, isObsolete: Bool) { (self.key, self.isObsolete) = (key, isObsolete) }
  }

  init(_ present: XLIFFUnits, _ catalog: Catalog) {
    let units = catalog.units + catalog.obsolete
    let known = Dictionary(units.map { (Name($0), $0) }, uniquingKeysWith: { first, _ in first })
    let there = Set(present.units.map { Name($0) })
    var taken: Set<Name> = []
    for (index, (unit, parts)) in zip(present.units, present.parts).enumerated() {
      var names = [Name(unit)]
      // The catalog may be from when another unit of the file had this source.
      if unit.key.context.isEmpty {
        names += parts.names.map { Name(MessageKey(context: $0, source: unit.key.source), isObsolete: false) }
      }
      let other = Name(unit.key, isObsolete: unit.state != .obsolete)
      if !there.contains(other) { names.append(other) }
      guard let name = names.first(where: { known[$0] != nil }), let match = known[name] else { continue }
      taken.insert(name)
      pairs.append((index, match))
    }
    let left = units.filter { !taken.contains(Name($0)) }
    let toldApart = zip(present.units, present.parts).filter { $1.names.contains($0.key.context) }
    let shared = Set(toldApart.map(\.0.key.source))
    let isUnclear = { (unit: CatalogUnit) in
      unit.state != .obsolete && unit.key.context.isEmpty && shared.contains(unit.key.source)
    }
    missing = left.filter { !isUnclear($0) }
    unclear = left.filter(isUnclear)
  }

  /// The line that names the units that were left out; `file` is the catalog's.
  func loss(of file: String) -> String? {
    Losses.line("translations that could be of several units of the file,", unclear, of: file)
  }
}

/// What a catalog says anew of units that other tools wrote, and what of it cannot be put there.
struct XLIFFChanges {
  private var all: [(old: CatalogUnit, new: CatalogUnit)] = []

  mutating func append(from old: CatalogUnit, to new: CatalogUnit) { all.append((old, new)) }

  /// One line for each kind of loss; `file` is the XLIFF file.
  func losses(of file: String) -> [String] {
    Self.tests.compactMap { what, isLost in
      Losses.line(what, all.filter { isLost($0.old, $0.new) }.map(\.old), of: file)
    }
  }

  private typealias Test = (what: String, isLost: @Sendable (CatalogUnit, CatalogUnit) -> Bool)

  private static let tests: [Test] = [
    ("changed notes", { $0.notes != $1.notes || $0.comments != $1.comments }),
    ("changed references", { $0.references != $1.references }), ("changed flags", { $0.ownFlags != $1.ownFlags }),
    (XLIFFCodes.lost, { $0.flags.contains(XLIFF.inlineFlag) && !$1.flags.contains(XLIFF.inlineFlag) }),
    (
      "changed previous sources",
      { old, new in
        [\CatalogUnit.previousSource, \.previousContext, \.previousSourcePlural]
          .contains { new[keyPath: $0] != nil && new[keyPath: $0] != old[keyPath: $0] }
      }
    ),
    ("other plural forms", { $0.targets.count != $1.targets.count || $0.sourcePlural != $1.sourcePlural }),
    ("whether they may be translated", { $0.isTranslatable != $1.isTranslatable }),
    ("whether they are obsolete", { $0.state != $1.state && [$0.state, $1.state].contains(.obsolete) }),
  ]
}

extension CatalogUnit {
  /// The flags that the format of its text has.
  fileprivate var ownFlags: [String] { flags.filter { $0 != XLIFF.inlineFlag } }

  /// The unit with what another catalog says of it. What that one does not say stays: its format may have no place
  /// for it.
  func updated(by new: CatalogUnit) -> CatalogUnit {
    let isSameState = new.state == state
    let codes = self.flags.filter { $0 == XLIFF.inlineFlag }
    let flags = new.ownFlags
    var unit = CatalogUnit(
      key: key,
      sourcePlural: new.sourcePlural,
      targets: new.targets,
      state: new.state,
      previousSource: new.previousSource ?? (isSameState ? previousSource : nil),
      notes: new.notes.isEmpty ? notes : new.notes,
      comments: new.comments.isEmpty ? comments : new.comments,
      flags: flags.isEmpty ? self.flags : flags + codes,
      position: position
    )
    unit.previousContext = new.previousContext ?? (isSameState ? previousContext : nil)
    unit.previousSourcePlural = new.previousSourcePlural ?? (isSameState ? previousSourcePlural : nil)
    unit.references = new.references.isEmpty ? references : new.references
    unit.isTranslatable = new.isTranslatable
    unit.formatState = isSameState && new.targets == targets ? formatState : new.formatState
    return unit
  }
}
