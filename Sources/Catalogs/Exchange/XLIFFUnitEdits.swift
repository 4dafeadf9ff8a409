/// The edits of a unit that another tool wrote: its translation and its state, and nothing beside them.
struct XLIFFUnitEdits {
  let xml: XMLFile
  let isVersion2: Bool
  let old: CatalogUnit
  let new: CatalogUnit

  /// The edits at the unit's elements; none where they have other forms, or say otherwise whether it is obsolete.
  func edits(of parts: XLIFFOrigin.Parts) -> [XMLFile.Edit] {
    let isObsoleteAnew = old.state != new.state && [old.state, new.state].contains(.obsolete)
    if isObsoleteAnew || new.targets.count != parts.forms.count { return [] }
    return zip(parts.forms, new.targets).flatMap { form, text in
      form.divided(text).flatMap { edits(of: $0, hasTarget: !text.isEmpty) }
    }
  }

  /// Whether a segment already says what the unit says; one that was reviewed stays so while its text does.
  private func isSettled(_ part: XLIFFForm.Part, hasTarget: Bool) -> Bool {
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

  private func edits(of part: XLIFFForm.Part, hasTarget: Bool) -> [XMLFile.Edit] {
    if isSettled(part, hasTarget: hasTarget) { return [] }
    var edits: [XMLFile.Edit] = []
    if let target = part.segment.target {
      edits.append(edit(of: target, to: part))
    } else if !part.text.isEmpty || (hasTarget && !part.segment.isIgnorable) {
      edits.append(insertion(of: part))
    }
    if let state = stateEdit(of: part.segment, hasTarget: hasTarget) { edits.append(state) }
    return edits
  }

  private func edit(of target: XMLElement, to part: XLIFFForm.Part) -> XMLFile.Edit {
    var tag = xml.tag(of: target)
    if !isVersion2 { tag.set("state", to: XLIFF12Writer.state(of: new)) }
    if part.text == part.segment.targetText { return (xml.startTag(of: target), tag.text) }
    return (target.range, "\(tag.opening)\(content(of: part))</\(tag.name)>")
  }

  private func insertion(of part: XLIFFForm.Part) -> XMLFile.Edit {
    let segment = part.segment
    // The schema of 1.2 puts the translation behind the segmented source.
    let place = (segment.holder.first("seg-source") ?? segment.source).range.upperBound
    var tag = XMLStartTag("<\(xml.tag(of: segment.source).sibling("target"))>")
    if !isVersion2 { tag.set("state", to: XLIFF12Writer.state(of: new)) }
    if segment.place != segment.number { tag.set("order", to: "\(segment.place)") }
    let element = "\(tag.text)\(content(of: part))</\(tag.name)>"
    return (place..<place, xml.indentation(before: segment.source) + element)
  }

  /// The state where the version keeps it outside the target.
  private func stateEdit(of segment: XLIFFSegment, hasTarget: Bool) -> XMLFile.Edit? {
    var tag = xml.tag(of: segment.holder)
    if isVersion2 {
      if segment.isIgnorable { return nil }
      XLIFF21Writer.setState(of: new, hasTarget: hasTarget, in: &tag)
    } else {
      if segment.holder["approved"] == nil { return nil }
      tag.set("approved", to: new.state == .translated ? "yes" : "no")
    }
    return (xml.startTag(of: segment.holder), tag.text)
  }

  /// A text as the file's version writes it. A code has the writing that it has in the source; one that is not there is
  /// written as text, since version 2 keeps codes in the unit's original data.
  private func content(of part: XLIFFForm.Part) -> String {
    let text = part.text
    if new.flags.contains(XLIFF.inlineFlag) { return text }
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
}
