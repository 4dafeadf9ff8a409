import Files
import ICU
import Testing

@testable import Catalogs

let versions: [CatalogFormat] = [.xliff12, .xliff21]

func po(_ entries: String, language: String = "pl") throws -> Catalog {
  let header = "msgid \"\"\nmsgstr \"Language: \(language)\\n\"\n\n"
  return try CatalogReader.read(Array((header + entries).utf8), file: "x.po")
}

func xliff(_ text: String) throws -> Catalog { try CatalogReader.read(Array(text.utf8), file: "x.xlf") }

func fresh(_ catalog: Catalog, as format: CatalogFormat) throws -> String {
  String(decoding: try CatalogWriter.write(catalog, as: format, path: "x.xlf").bytes, as: UTF8.self)
}

/// A catalog written over an XLIFF file, and the losses.
func written(_ catalog: Catalog, over text: String) throws -> (text: String, losses: [String]) {
  let format = try #require(CatalogReader.format(of: Array(text.utf8), path: "x.xlf"))
  let written = try CatalogWriter.write(catalog, as: format, path: "x.xlf", over: Array(text.utf8))
  return (String(decoding: written.bytes, as: UTF8.self), written.losses)
}
