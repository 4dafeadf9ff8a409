import Files
import Testing

@testable import Catalogs

/// What both formats of a round trip can hold, so that it must be the same behind it.
func messages(_ catalog: Catalog) -> [POMessage] { (catalog.units + catalog.obsolete).map(POMessage.init) }

func roundTrip(_ catalog: Catalog, through format: CatalogFormat) throws -> Catalog {
  let path = "x.\(format == .csv ? "csv" : format == .xcstrings ? "xcstrings" : "xlf")"
  let written = try CatalogWriter.write(catalog, as: format, path: path)
  #expect(CatalogReader.format(of: written.bytes, path: path) == format)
  let there = try CatalogReader.read(written.bytes, file: path)
  let po = try CatalogWriter.write(there, as: .po, path: "x.po")
  return try CatalogReader.read(po.bytes, file: "x.po", locale: catalog.locale)
}
