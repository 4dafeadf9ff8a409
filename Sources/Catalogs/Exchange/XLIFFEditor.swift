import Files
import ICU

/// Puts a catalog into an XLIFF file. A unit that stands as this project writes it is written anew; of those of other
/// tools only the translation and its state change, and every other element and attribute stays as it is.
struct XLIFFEditor {
  private typealias Edit = (range: Range<Int>, text: String)

  private let xml: XMLFile
  private let catalog: Catalog
  private let present: XLIFFUnits
  private let isVersion2: Bool

  init(_ xml: XMLFile, catalog: Catalog) throws {
    self.xml = xml
    self.catalog = catalog
    present = try XLIFF.units(in: xml)
    isVersion2 = XLIFF.isVersion2(xml)
  }

  /// The file with the catalog's units; those that the catalog does not have stay.
  func edited() -> WrittenCatalog {
    let matches = XLIFFMatches(present, catalog)
    var edits: [Edit] = []
    var changes = XLIFFChanges()
    for (index, new) in matches.pairs {
      let (old, parts) = present.all[index]
      var unit = old.updated(by: new)
      if unit.targets != old.targets { unit = codes(of: parts).writable(unit) }
      if unit == old { continue }
      if let written = rewritten(old, parts, as: unit) {
        edits.append(written)
      } else {
        changes.append(from: old, to: unit)
        edits += self.edits(of: parts, from: old, to: unit)
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
      root: tag(of: xml.root),
      data: data.map { String(decoding: xml.bytes[$0.range], as: UTF8.self) } ?? ""
    )
  }

  /// The codes that it allows in a new unit.
  private var codes: XLIFFCodes { XLIFFCodes(isVersion2 ? .xliff21 : .xliff12) }

  // MARK: Units of this project

  /// A unit written anew, where it stands as this project writes it.
  private func rewritten(_ old: CatalogUnit, _ parts: XLIFFOrigin.Parts, as new: CatalogUnit) -> Edit? {
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
  private func added(_ units: [CatalogUnit]) -> Edit? {
    let file = xml.root.elements("file").last
    guard !units.isEmpty, let file, let parent = isVersion2 ? file : file.elements("body").last else { return nil }
    var ids = Set(file.allElements.compactMap { $0["id"] })
    var number = present.all.count
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
    let root = tag(of: xml.root)
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

  private func appending(_ text: String, to parent: XMLElement) -> Edit {
    let tag = tag(of: parent)
    if tag.isEmpty {
      let end = "\(indentation(before: parent))</\(tag.name)>"
      return (parent.range, "\(tag.opening)\(text)\(end)")
    }
    var end = parent.content.upperBound
    while end > parent.content.lowerBound, xml.bytes[end - 1].isXMLSpace { end -= 1 }
    return (end..<end, text)
  }

  // MARK: Units of other tools

  /// The edits of a unit's translation; none where the file has other forms, or says otherwise whether it is obsolete.
  private func edits(of parts: XLIFFOrigin.Parts, from old: CatalogUnit, to new: CatalogUnit) -> [Edit] {
    let isObsoleteAnew = old.state != new.state && [old.state, new.state].contains(.obsolete)
    if isObsoleteAnew || new.targets.count != parts.forms.count { return [] }
    return zip(parts.forms, new.targets).flatMap { form, text in
      form.divided(text).flatMap { part in
        isSettled(part, old, new, hasTarget: !text.isEmpty) ? [] : edits(of: part, new, hasTarget: !text.isEmpty)
      }
    }
  }

  /// Whether a segment already says what the unit says; one that was reviewed stays so while its text does.
  private func isSettled(
    _ part: XLIFFForm.Part,
    _ old: CatalogUnit,
    _ new: CatalogUnit,
    hasTarget: Bool
  ) -> Bool {
    let segment = part.segment
    if part.text != segment.targetText { return false }
    if segment.target == nil, hasTarget, !segment.isIgnorable { return false }
    return new.state == old.state || (new.state == .translated && isCurrent(segment))
  }

  private func isCurrent(_ segment: XLIFFSegment) -> Bool {
    if isVersion2 { return segment.holder["state"].map { $0 != "initial" } ?? false }
    return segment.holder["approved"] != "no"
      && segment.target?["state"].map(XLIFF12Words.currentStates.contains) ?? false
  }

  private func edits(of part: XLIFFForm.Part, _ unit: CatalogUnit, hasTarget: Bool) -> [Edit] {
    var edits: [Edit] = []
    if let target = part.segment.target {
      edits.append(edit(of: target, to: part, unit))
    } else if !part.text.isEmpty || (hasTarget && !part.segment.isIgnorable) {
      edits.append(insertion(of: part, unit))
    }
    if let state = stateEdit(of: part.segment, unit, hasTarget: hasTarget) { edits.append(state) }
    return edits
  }

  private func edit(of target: XMLElement, to part: XLIFFForm.Part, _ unit: CatalogUnit) -> Edit {
    var tag = tag(of: target)
    if !isVersion2 { tag.set("state", to: XLIFF12Writer.state(of: unit)) }
    if part.text == part.segment.targetText { return (startTag(of: target), tag.text) }
    return (target.range, "\(tag.opening)\(content(part, of: unit))</\(tag.name)>")
  }

  private func insertion(of part: XLIFFForm.Part, _ unit: CatalogUnit) -> Edit {
    let segment = part.segment
    // The schema of 1.2 puts the translation behind the segmented source.
    let place = (segment.holder.first("seg-source") ?? segment.source).range.upperBound
    var tag = XMLStartTag("<\(tag(of: segment.source).sibling("target"))>")
    if !isVersion2 { tag.set("state", to: XLIFF12Writer.state(of: unit)) }
    if segment.place != segment.number { tag.set("order", to: "\(segment.place)") }
    let element = "\(tag.text)\(content(part, of: unit))</\(tag.name)>"
    return (place..<place, indentation(before: segment.source) + element)
  }

  /// The state where the version keeps it outside the target.
  private func stateEdit(of segment: XLIFFSegment, _ unit: CatalogUnit, hasTarget: Bool) -> Edit? {
    var tag = tag(of: segment.holder)
    if isVersion2 {
      if segment.isIgnorable { return nil }
      XLIFF21Writer.setState(of: unit, hasTarget: hasTarget, in: &tag)
    } else {
      if segment.holder["approved"] == nil { return nil }
      tag.set("approved", to: unit.state == .translated ? "yes" : "no")
    }
    return (startTag(of: segment.holder), tag.text)
  }

  /// A text as the file's version writes it. A code has the writing that it has in the source; one that is not there is
  /// written as text, since version 2 keeps codes in the unit's original data.
  private func content(_ part: XLIFFForm.Part, of unit: CatalogUnit) -> String {
    let text = part.text
    if unit.flags.contains(XLIFF.inlineFlag) { return text }
    let source = part.sources.map(\.sourceText).joined()
    let isPattern = MessageText.isPattern(source: source)
    let pieces = (
      InlineCodes.pieces(of: source, isPattern: isPattern), InlineCodes.pieces(of: text, isPattern: isPattern)
    )
    let numbers = InlineCodes.numbers(source: pieces.0, target: pieces.1)
    let codes = part.sources.flatMap(\.source.elements).filter { $0.name == "ph" || $0.name == "it" }
    guard codes.count == numbers.source.count else { return XMLEscapes.text(text) }
    var target = numbers.target[...]
    return pieces.1.map { piece in
      guard case .code = piece, let number = target.popFirst(), number <= codes.count else {
        return XMLEscapes.text(piece.native)
      }
      return String(decoding: xml.bytes[codes[number - 1].range], as: UTF8.self)
    }.joined()
  }

  // MARK: The file

  /// Translations need a language: it is named where the file names none.
  private var languageEdits: [Edit] {
    let holders = isVersion2 ? [xml.root] : xml.root.elements("file")
    let name = isVersion2 ? "trgLang" : "target-language"
    return holders.filter { $0[name] == nil }.map { holder in
      var tag = tag(of: holder)
      tag.set(name, to: catalog.locale.identifier)
      return (startTag(of: holder), tag.text)
    }
  }

  private func startTag(of element: XMLElement) -> Range<Int> { element.range.lowerBound..<element.content.lowerBound }

  private func tag(of element: XMLElement) -> XMLStartTag {
    XMLStartTag(String(decoding: xml.bytes[startTag(of: element)], as: UTF8.self))
  }

  /// The line break and spaces in front of an element, so that a new one beside it lines up.
  private func indentation(before element: XMLElement) -> String {
    var start = element.range.lowerBound
    while start > 0, xml.bytes[start - 1].isXMLSpace { start -= 1 }
    return String(decoding: xml.bytes[start..<element.range.lowerBound], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { [9, 10, 13, 32].contains(self) }
}
