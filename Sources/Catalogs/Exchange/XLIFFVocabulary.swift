/// The elements and the words of attributes that a version of XLIFF has; elements of other namespaces stand anywhere.
struct XLIFFVocabulary {
  /// Why an element breaks the vocabulary.
  struct Breach {
    let element: XMLElement
    let problem: String
    let remedy: String
  }

  /// The names that may stand in an element; an element that is not here is not looked into.
  let children: [String: Set<String>]
  /// The words that an attribute may have, by `element@attribute`.
  let words: [String: Set<String>]

  /// Every breach in an element and those inside it.
  func breaches(in element: XMLElement) -> [Breach] {
    let own = element.attributes.compactMap { breach(of: $0, in: element) }
    guard let allowed = children[element.name] else { return own }
    return own
      + element.elements.filter { $0.namespace == element.namespace }.flatMap { child in
        allowed.contains(child.name)
          ? breaches(in: child)
          : [
            Breach(
              element: child,
              problem: "<\(child.name)> may not stand in <\(element.name)>",
              remedy: "remove it, or give it a namespace of its own"
            )
          ]
      }
  }

  private func breach(of attribute: XMLElement.Attribute, in element: XMLElement) -> Breach? {
    guard attribute.namespace.isEmpty, let words = words["\(element.name)@\(attribute.name)"],
      !words.contains(attribute.value), !(attribute.name == "state" && attribute.value.hasPrefix("x-"))
    else { return nil }
    return Breach(
      element: element,
      problem: "<\(element.name)> has \(attribute.name)=\"\(attribute.value)\"",
      remedy: "use \(words.sorted().joined(separator: ", "))"
    )
  }
}

extension XLIFFVocabulary {
  /// XLIFF 1.2, as its schema has it.
  static let version12: XLIFFVocabulary = {
    let codes: Set = ["g", "x", "bx", "ex", "bpt", "ept", "ph", "it", "mrk"]
    let details: Set = ["context-group", "count-group", "prop-group", "note"]
    let units: Set = ["group", "trans-unit", "bin-unit"]
    var children: [String: Set<String>] = [
      "xliff": ["file"], "file": ["header", "body"], "body": units, "group": units.union(details),
      "trans-unit": details.union(["source", "seg-source", "target", "alt-trans"]),
      "bin-unit": details.union(["bin-source", "bin-target", "trans-unit"]),
      "alt-trans": details.union(["source", "seg-source", "target"]), "context-group": ["context"], "x": [], "bx": [],
      "ex": [], "sub": codes,
    ]
    for name in ["source", "seg-source", "target", "g", "mrk"] { children[name] = codes }
    for name in ["bpt", "ept", "ph", "it"] { children[name] = ["sub"] }
    let flag: Set = ["yes", "no"]
    return XLIFFVocabulary(
      children: children,
      words: [
        "target@state": XLIFF12Words.currentStates.union(XLIFF12Words.openStates), "trans-unit@approved": flag,
        "trans-unit@translate": flag, "group@translate": flag, "bin-unit@translate": flag, "bin-unit@approved": flag,
        "it@pos": ["open", "close"],
      ]
    )
  }()

  /// XLIFF 2.0 and 2.1, as the schema of their core has it.
  static let version21: XLIFFVocabulary = {
    let codes: Set = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]
    let parts: Set = ["source", "target"]
    var children: [String: Set<String>] = [
      "xliff": ["file"], "file": ["skeleton", "notes", "unit", "group"], "group": ["notes", "unit", "group"],
      "unit": ["notes", "originalData", "segment", "ignorable"], "notes": ["note"], "originalData": ["data"],
      "data": ["cp"], "segment": parts, "ignorable": parts,
    ]
    for name in parts.union(["pc", "mrk"]) { children[name] = codes }
    for name in codes.subtracting(["pc", "mrk"]) { children[name] = [] }
    let flag: Set = ["yes", "no"]
    var words: [String: Set<String>] = ["segment@canResegment": flag, "sc@isolated": flag, "ec@isolated": flag]
    for name in ["file", "group", "unit", "mrk", "sm"] { words["\(name)@translate"] = flag }
    return XLIFFVocabulary(children: children, words: words)
  }()
}
