import Files
import ICU

/// Puts a catalog into an XLIFF file. A unit that stands as this project writes it is written anew; of those of other
/// tools only the translation and its state change, and every other element and attribute stays as it is.
struct XLIFFEditor {
  private let xml: XMLFile
  private let catalog: Catalog
  private let present: XLIFFUnits
  private let isVersion2: Bool

  init(_ xml: XMLFile, catalog: Catalog) throws {
    self.xml = xml
    self.catalog = catalog
    present = try XLIFF.units(in: xml)
    isVersion2 = XLIFF.isVersion2(xml)
    try checkLanguage()
  }

  /// Another language's translations would be lost.
  private func checkLanguage() throws(InputError) {
    let other = languageHolders.first { holder in
      let locale = holder[languageName].flatMap { try? LocaleTag($0) } ?? catalog.locale
      return locale.language != catalog.locale.language || locale.script != catalog.locale.script
    }
    guard let other else { return }
    throw xml.error(
      at: other.range.lowerBound,
      "the file holds translations into \(other[languageName] ?? ""), the catalog into \(catalog.locale)",
      "write to another file"
    )
  }

  /// The elements that name the language translated into, and the attribute that does.
  private var languageHolders: [XMLElement] { isVersion2 ? [xml.root] : xml.root.elements("file") }
  private var languageName: String { isVersion2 ? "trgLang" : "target-language" }

  /// The file with the catalog's units; those that the catalog does not have stay.
  func edited() -> WrittenCatalog {
    let matches = XLIFFMatches(present, catalog)
    var edits: [XMLFile.Edit] = []
    var changes = XLIFFChanges()
    for (index, new) in matches.pairs {
      let (old, parts) = (present.units[index], present.parts[index])
      var unit = old.updated(by: new)
      if unit.targets != old.targets { unit = codes(of: parts).writable(unit) }
      if unit == old { continue }
      if let written = rewritten(old, parts, as: unit) {
        edits.append(written)
      } else {
        changes.append(from: old, to: unit)
        edits += XLIFFUnitEdits(xml: xml, isVersion2: isVersion2, old: old, new: unit).edits(of: parts)
      }
    }
    if let added = added(matches.missing) { edits.append(added) }
    if !edits.isEmpty { edits += languageEdits }
    let left = [codes.loss(of: matches.missing, in: catalog.file), matches.loss(of: catalog.file)]
    return WrittenCatalog(
      bytes: xml.replacing(edits),
      losses: changes.losses(of: xml.file) + left.compactMap(\.self)
    )
  }

  /// The codes that the file allows in a unit.
  private func codes(of parts: XLIFFOrigin.Parts) -> XLIFFCodes {
    let data = parts.element.first("originalData")
    return XLIFFCodes(
      isVersion2: isVersion2,
      root: xml.tag(of: xml.root),
      data: data.map { String(decoding: xml.bytes[$0.range], as: UTF8.self) } ?? ""
    )
  }

  /// The codes that it allows in a new unit.
  private var codes: XLIFFCodes { XLIFFCodes(isVersion2 ? .xliff21 : .xliff12) }

  // MARK: Units of this project

  /// A unit written anew, where it stands as this project writes it.
  private func rewritten(_ old: CatalogUnit, _ parts: XLIFFOrigin.Parts, as new: CatalogUnit) -> XMLFile.Edit? {
    guard let id = parts.element["id"] else { return nil }
    let number = isVersion2 ? String(id.dropFirst()) : id
    let written = String(text(of: old, number: number).drop { $0 == " " })
    guard xml.bytes[parts.element.range].elementsEqual(written.utf8) else { return nil }
    return (parts.element.range, String(text(of: new, number: number).drop { $0 == " " }))
  }

  private func text(of unit: CatalogUnit, number: String) -> String {
    let source = catalog.sourceLocale ?? .english
    return isVersion2
      ? XLIFF21Writer(catalog, source: source).text(of: unit, number: number)
      : XLIFF12Writer(catalog, source: source).text(of: unit, id: number)
  }

  /// Units that the file does not have, behind its last one.
  private func added(_ units: [CatalogUnit]) -> XMLFile.Edit? {
    let file = xml.root.elements("file").last
    guard !units.isEmpty, let file, let parent = isVersion2 ? file : file.elements("body").last else { return nil }
    var ids = Set(file.allElements.compactMap { $0["id"] })
    var number = present.units.count
    let texts = units.map { unit in
      repeat {
        number += 1
      } while ["\(number)", "\(number)[0]", "u\(number)", "u\(number)-0", "g\(number)"]
        .contains(where: ids.contains)
      ids.insert("\(number)")
      return declared(text(of: codes.writable(unit), number: "\(number)"))
    }
    return appending("\n" + texts.joined(separator: "\n"), to: parent)
  }

  /// A unit's text with the namespaces that the file does not declare as this project's files do.
  private func declared(_ text: String) -> String {
    let root = xml.tag(of: xml.root)
    var text = text
    if isVersion2, !root.has("xmlns:mda") {
      text = text.replacing("<mda:metadata>", with: "<mda:metadata xmlns:mda=\"\(XLIFF21Words.metadata)\">")
    }
    guard root.name != "xliff", let start = text.firstIndex(of: "<"), let end = text.firstIndex(of: ">") else {
      return text
    }
    var first = XMLStartTag(String(text[start...end]))
    first.set("xmlns", to: xml.root.namespace)
    return "\(text[..<start])\(first.text)\(text[end...].dropFirst())"
  }

  private func appending(_ text: String, to parent: XMLElement) -> XMLFile.Edit {
    let tag = xml.tag(of: parent)
    if tag.isEmpty {
      let end = "\(xml.indentation(before: parent))</\(tag.name)>"
      return (parent.range, "\(tag.opening)\(text)\(end)")
    }
    var end = parent.content.upperBound
    while end > parent.content.lowerBound, xml.isSpace(end - 1) { end -= 1 }
    return (end..<end, text)
  }

  // MARK: The file

  /// Translations need a language: it is named where the file names none.
  private var languageEdits: [XMLFile.Edit] {
    languageHolders.filter { $0[languageName] == nil }.map { holder in
      var tag = xml.tag(of: holder)
      tag.set(languageName, to: catalog.locale.identifier)
      return (xml.startTag(of: holder), tag.text)
    }
  }
}
