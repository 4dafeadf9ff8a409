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
    sources.append(
      CatalogSource(name: "interface", title: "Interface labels", messages: try interfaceSource().messages)
    )
    if let glossary = try glossarySource() {
      sources.append(CatalogSource(name: "glossary", title: "Glossary", messages: glossary.messages))
    }
    return sources
  }
}
