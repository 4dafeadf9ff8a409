import Files
import ICU
import Synchronization

/// What a catalog was read from; it knows where in the file each text stands.
public protocol CatalogOrigin: Sendable {
  /// The place of a UTF-16 offset in a part of the unit with this index in ``Catalog/units``.
  func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition

  /// The place of a field of the header, or of the header where it has no such field; `nil` for a file without one.
  func position(ofHeaderField name: String) -> TextPosition?
}

extension CatalogOrigin {
  /// Only PO files have a header of fields.
  public func position(ofHeaderField name: String) -> TextPosition? { nil }
}

/// The translations of a leaflet, of labels or of a glossary into one locale.
public struct Catalog: Sendable {
  /// The locale translated into.
  public let locale: LocaleTag
  /// The path of the file as the user named it, or relative to the project.
  public let file: String
  /// Every message in the file's order; obsolete ones are left out.
  public let units: [CatalogUnit]
  /// Messages that are no longer in the source, where the format keeps them.
  public var obsolete: [CatalogUnit] = []
  /// The language translated from, where the file names it.
  public var sourceLocale: LocaleTag?
  /// What the file says about itself, in the terms of a PO header.
  public var header = POHeader([])
  /// What the file holds and a catalog cannot, a line for each kind.
  public var omissions: [String] = []
  let origin: any CatalogOrigin
  private let index: KeyIndex

  /// Makes a catalog; where two units have one key, the first counts.
  public init(locale: LocaleTag, file: String, units: [CatalogUnit], origin: any CatalogOrigin) {
    self.locale = locale
    self.file = file
    self.units = units
    self.origin = origin
    index = KeyIndex(units)
  }

  /// The index in ``units`` of the message with this key.
  public func index(of key: MessageKey) -> Int? { index.indices[key] }

  /// The unit with this key.
  public subscript(key: MessageKey) -> CatalogUnit? { index(of: key).map { units[$0] } }

  /// The place of a UTF-16 offset in a part of a unit.
  public func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
    origin.position(ofUTF16: offset, in: part, ofUnit: index)
  }

  /// The place of a field of the header, or of the header where it has no such field; `nil` for a file without one.
  public func position(ofHeaderField name: String) -> TextPosition? { origin.position(ofHeaderField: name) }
}

/// The first unit of each key, looked for when it is first asked for: who reads a catalog from end to end needs none.
private final class KeyIndex: Sendable {
  private let units: [CatalogUnit]
  private let found = Mutex<[MessageKey: Int]?>(nil)

  init(_ units: [CatalogUnit]) { self.units = units }

  var indices: [MessageKey: Int] {
    found.withLock { found in
      if let found { return found }
      let indices = Dictionary(units.indices.map { (units[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
      found = indices
      return indices
    }
  }
}
