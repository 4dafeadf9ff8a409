import Catalogs
import Files
import ICU

/// What a project has to translate, each a catalog in every locale.
public struct CatalogSource: Sendable {
  /// The catalog's name: a leaflet's id, `interface` or `glossary`.
  public let name: String
  /// What the header calls it.
  public let title: String
  /// Its messages, each key once.
  public let messages: [Message]
}

extension Project {
  /// Everything that is translated: the leaflets, the labels, the glossary where there is one.
  public func catalogSources() throws -> [CatalogSource] {
    var sources = try leafletIDs.map { id in
      let leaflet = try leaflet(id)
      return CatalogSource(name: id, title: leaflet.title.source, messages: leaflet.messages)
    }
    sources.append(CatalogSource(name: "interface", title: "Interface labels", messages: try interfaceSource().messages))
    if let glossary = try glossary() {
      sources.append(CatalogSource(name: "glossary", title: "Glossary", messages: glossary.messages))
    }
    return sources
  }

  /// Reads the glossary of the source language, where there is one.
  public func glossary() throws -> Glossary? {
    let file = path(sourceLocale, "glossary.yaml")
    guard FileSystem.exists(file) else { return nil }
    return try Glossary.read(FileSystem.readText(file), file: file, locale: sourceLocale)
  }
}
