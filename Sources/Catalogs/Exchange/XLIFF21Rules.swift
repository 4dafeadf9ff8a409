import Files

/// The constraints that XLIFF 2.1 puts in words (sections 4.2 to 4.7), and the required attributes.
enum XLIFF21Rules {
  static func problems(in xml: XMLFile) -> [InputError] {
    var rules = Checker(xml: xml)
    rules.check()
    return rules.problems
  }

  private struct Checker {
    let xml: XMLFile
    var problems: [InputError] = []

    mutating func check() {
      require("srcLang", of: xml.root)
      if xml.root.namespace != XLIFF.namespace20 {
        report(xml.root, "the namespace is not \(XLIFF.namespace20)", "correct it")
      }
      for breach in XLIFFVocabulary.version21.breaches(in: xml.root) {
        report(breach.element, breach.problem, breach.remedy)
      }
      let files = xml.root.elements("file")
      if files.isEmpty { report(xml.root, "there is no <file>", "add one with an id") }
      unique(files, "file")
      if xml.root["trgLang"] == nil, let target = xml.root.descendants("target").first {
        report(target, "there are translations, but <xliff> has no trgLang", "add it")
      }
      for file in files { check(file: file) }
    }

    private mutating func check(file: XMLElement) {
      unique(file.descendants("unit"), "unit")
      unique(file.descendants("group"), "group")
      for unit in file.descendants("unit") { check(unit: unit) }
    }

    private mutating func check(unit: XMLElement) {
      let parts = unit.elements.filter { $0.isTextPart && $0.namespace == unit.namespace }
      if !parts.contains(where: { $0.name == "segment" }) { report(unit, "<unit> has no <segment>", "add one") }
      for part in parts { check(part: part) }
      checkOrder(parts)
      checkPlaces(unit)
      checkData(unit)
      let named = parts.filter { $0["id"] != nil }
      unique(named, "segment")
      checkCodes(parts.compactMap { $0.first("source") })
      checkCodes(parts.compactMap { $0.first("target") })
    }

    private mutating func check(part: XMLElement) {
      let names = part.elements("source").count
      if names != 1 || part.elements.first?.name != "source" {
        report(part, "<\(part.name)> does not begin with one <source>", "put it first")
      }
      if part.elements("target").count > 1 { report(part, "there are two <target>", "remove one") }
      if let state = part["state"], !XLIFF21Words.states.contains(state) {
        report(part, "unknown state \"\(state)\"", "use \(XLIFF21Words.states.joined(separator: ", "))")
      }
      if let state = part["subState"], part["state"] == nil || !state.contains(":") {
        report(part, "subState \"\(state)\" needs a state beside it and the form prefix:value", "add or correct it")
      }
    }

    /// `order` says where a segment's translation stands in the unit: a place of its own from 1.
    private mutating func checkOrder(_ parts: [XMLElement]) {
      var taken: Set<Int> = []
      for (index, part) in parts.enumerated() {
        guard let target = part.first("target"), let order = target["order"] else { continue }
        guard let place = Int(order), (1...parts.count).contains(place) else {
          report(target, "order \"\(order)\" is no place among \(parts.count) segments", "use 1 to \(parts.count)")
          continue
        }
        if !taken.insert(place).inserted { report(target, "two translations have order \(place)", "number them anew") }
        if place != index + 1, parts[place - 1].first("target")?["order"] == nil,
          parts[place - 1].first("target") != nil
        {
          report(target, "order \(place) is the place of another translation", "give that one an order too")
        }
      }
    }

    /// Notes and original data stand before the segments that use them.
    private mutating func checkPlaces(_ unit: XMLElement) {
      let own = unit.elements.filter { $0.namespace == unit.namespace }
      for late in own.drop(while: { !$0.isTextPart }) where ["notes", "originalData"].contains(late.name) {
        report(late, "<\(late.name)> does not stand before the segments", "move it there")
      }
    }

    private mutating func checkData(_ unit: XMLElement) {
      let data = unit.first("originalData")?.elements("data") ?? []
      unique(data, "data")
      let ids = Set(data.compactMap { $0["id"] })
      for code in unit.allElements {
        for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
          if let id = code[name], !ids.contains(id) {
            report(code, "\(name) \"\(id)\" names no <data> of the unit", "add it to <originalData>")
          }
        }
      }
    }

    /// The codes of one side of a unit: ids once, every `<sc>` with its `<ec>`.
    private mutating func checkCodes(_ texts: [XMLElement]) {
      let codes = texts.flatMap(\.allElements).filter { ["ph", "pc", "sc", "ec", "mrk", "sm", "em"].contains($0.name) }
      let identified = codes.filter { $0.name != "em" && ($0.name != "ec" || $0["startRef"] == nil) }
      unique(identified, "code")
      for (open, close) in [("sc", "ec"), ("sm", "em")] {
        checkPairs(codes.filter { $0.name == open }, codes.filter { $0.name == close })
      }
      for end in codes where end.name == "em" { require("startRef", of: end) }
      for character in texts.flatMap({ $0.descendants("cp") }) { check(character: character) }
    }

    private mutating func checkPairs(_ opening: [XMLElement], _ closing: [XMLElement]) {
      let ends = Set(closing.compactMap { $0["startRef"] })
      let starts = Set(opening.compactMap { $0["id"] })
      for code in opening where code["isolated"] != "yes" && !ends.contains(code["id"] ?? "") {
        let partner = code.name == "sc" ? "ec" : "em"
        report(code, "<\(code.name) id=\"\(code["id"] ?? "")\"> has no <\(partner)>", Self.remedy(code, "add it"))
      }
      for code in closing where code["isolated"] != "yes" {
        guard let start = code["startRef"], !starts.contains(start) else { continue }
        report(code, "<\(code.name) startRef=\"\(start)\"> closes nothing", Self.remedy(code, "add its partner"))
      }
    }

    /// Only codes may have their partners elsewhere, annotations may not.
    private static func remedy(_ code: XMLElement, _ remedy: String) -> String {
      code.name == "sc" || code.name == "ec" ? "\(remedy), or write isolated=\"yes\"" : remedy
    }

    private mutating func check(character: XMLElement) {
      require("hex", of: character)
      if let hex = character["hex"], UInt32(hex, radix: 16) == nil {
        report(character, "<cp> has hex=\"\(hex)\"", "write the character's number in hexadecimal")
      }
    }

    private mutating func unique(_ elements: [XMLElement], _ what: String) {
      var ids: Set<String> = []
      for element in elements {
        require("id", of: element)
        if let id = element["id"], !ids.insert(id).inserted {
          report(element, "the \(what) id \"\(id)\" stands twice", "give each an id of its own")
        }
      }
    }

    private mutating func require(_ attribute: String, of element: XMLElement) {
      if element[attribute]?.isEmpty ?? true {
        report(element, "<\(element.name)> has no attribute \(attribute)", "add it")
      }
    }

    private mutating func report(_ element: XMLElement, _ problem: String, _ remedy: String) {
      problems.append(xml.error(at: element.range.lowerBound, problem, remedy))
    }
  }
}

/// The words of XLIFF 2.1, and ours for what PO has besides.
enum XLIFF21Words {
  static let states = ["initial", "translated", "reviewed", "final"]
  static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
  static let plurals = "po:plural"
}

extension XMLElement {
  /// Whether it holds a part of a unit's text.
  var isTextPart: Bool { name == "segment" || name == "ignorable" }
}
