import ArgumentParser
import Catalogs
import Files
import ICU
import LeafletKit

/// `leaflet convert`: a catalog in another format.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a catalog to PO, XLIFF 1.2, XLIFF 2.1, .xcstrings or CSV.",
    discussion: """
      The format of the input shows in its content, that of the output in its ending or in --to. An existing string \
      catalog keeps its other languages, an existing XLIFF file of the same version what other tools wrote in it. \
      What the format cannot hold is named.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The catalog to read.")
  var input: String

  @Argument(help: "The file to write.")
  var output: String

  @Option(help: "po, xliff-1.2, xliff-2.1, xcstrings or csv.")
  var to: CatalogFormat?

  @Option(help: "The language that the catalog translates from, where it names none.")
  var sourceLocale: String?

  @Option(help: "The language that it translates into, where it names none or several.")
  var locale: String?

  func run() throws {
    guard let format = to ?? CatalogFormat(path: output) else {
      throw UsageError("\(output): the ending tells no format; give one with --to")
    }
    var catalog = try CatalogReader.read(input, locale: locale.map { try LocaleTag($0) })
    if let sourceLocale { catalog.sourceLocale = try LocaleTag(sourceLocale) }
    let existing = format.keepsOthers && FileSystem.exists(output) ? try FileSystem.read(output) : nil
    let written = try CatalogWriter.write(catalog, as: format, path: output, over: existing)
    try FileSystem.write(written.bytes, to: output)
    for loss in written.losses {
      Console.standardError.write("\(output): \(format.rawValue) cannot hold \(loss)\n")
    }
    if !global.quiet { Console.standardOutput.write("\(output): \(catalog.units.count) units\n") }
  }
}

extension CatalogFormat: ExpressibleByArgument {}
