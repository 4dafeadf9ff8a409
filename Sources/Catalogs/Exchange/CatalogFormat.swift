/// A file format of catalogs.
public enum CatalogFormat: String, CaseIterable, Sendable {
  case po
  case xliff12 = "xliff-1.2"
  case xliff21 = "xliff-2.1"
  case xcstrings, csv

  /// The format that a file's name tells; XLIFF's version shows only in its content.
  public init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "po", "pot": self = .po
    case "xlf", "xliff": self = .xliff12
    case "xcstrings": self = .xcstrings
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  /// Whether a catalog written over a file leaves there what others wrote: other languages, elements of other tools.
  public var keepsOthers: Bool { [.xcstrings, .xliff12, .xliff21].contains(self) }
}
