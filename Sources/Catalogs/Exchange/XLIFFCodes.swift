/// Tells whether texts that hold XML, which a translator may have changed in a PO file, are XLIFF of a version.
struct XLIFFCodes {
  let isVersion2: Bool
  /// The start tag of the file that they are written into, which declares its namespaces.
  let root: XMLStartTag
  /// The `<originalData>` that they may refer to.
  var data = ""

  init(isVersion2: Bool, root: XMLStartTag, data: String) {
    (self.isVersion2, self.root, self.data) = (isVersion2, root, data)
  }

  /// For files that this project writes.
  init(_ format: CatalogFormat) {
    isVersion2 = format == .xliff21
    let start = "<xliff xmlns=\"\(isVersion2 ? XLIFF.namespace20 : XLIFF.namespace12)\""
    root = XMLStartTag(start + (isVersion2 ? " version=\"2.1\" srcLang=\"en\">" : " version=\"1.2\">"))
  }

  /// The unit, with its codes as text where the version does not allow them.
  func writable(_ unit: CatalogUnit) -> CatalogUnit { allow(unit) ? unit : unit.withoutInlineFlag }

  /// The line on units whose codes become text; `file` is theirs.
  func loss(of units: [CatalogUnit], in file: String) -> String? {
    Losses.line(Self.lost, units.filter { !allow($0) }, of: file)
  }

  /// What is lost where codes become text.
  static let lost = "inline codes that are not its own"

  /// Whether a unit's texts are text and codes of the version.
  func allow(_ unit: CatalogUnit) -> Bool {
    if !unit.flags.contains(XLIFF.inlineFlag) { return true }
    let sources = [unit.key.source, unit.sourcePlural ?? unit.key.source]
    return unit.targets.enumerated().allSatisfy { form, target in
      let text = document(source: sources[min(form, 1)], target: target)
      return (try? XLIFF.units(in: XMLFile(bytes: Array(text.utf8), file: ""))) != nil
    }
  }

  /// The smallest file of one unit.
  private func document(source: String, target: String) -> String {
    var root = root
    if isVersion2 { root.set("trgLang", to: "en") }
    let texts = element("source", in: source) + element("target", in: target)
    let file =
      isVersion2
      ? element("file", " id=\"f\"", in: element("unit", " id=\"u\"", in: data + element("segment", in: texts)))
      : element(
        "file",
        " original=\"f\" source-language=\"en\" datatype=\"x\"",
        in: element("body", in: element("trans-unit", " id=\"u\"", in: texts))
      )
    return "\(root.opening)\(file)</\(root.name)>"
  }

  private func element(_ name: String, _ attributes: String = "", in content: String) -> String {
    "<\(root.sibling(name))\(attributes)>\(content)</\(root.sibling(name))>"
  }
}

extension CatalogUnit {
  fileprivate var withoutInlineFlag: CatalogUnit {
    var unit = self
    unit.flags.removeAll { $0 == XLIFF.inlineFlag }
    return unit
  }
}
