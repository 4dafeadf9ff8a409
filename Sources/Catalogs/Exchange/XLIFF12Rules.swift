import Files

/// What XLIFF 1.2 demands of a file and its schema alone cannot say, and the required attributes.
enum XLIFF12Rules {
  static func problems(in xml: XMLFile) -> [InputError] {
    var rules = Checker(xml: xml)
    rules.check()
    return rules.problems
  }

  private struct Checker {
    let xml: XMLFile
    var problems: [InputError] = []

    mutating func check() {
      if xml.root["version"] != "1.2" { report(xml.root, "the version is not 1.2", "write version=\"1.2\"") }
      if xml.root.namespace != XLIFF.namespace12 {
        report(xml.root, "the namespace is not \(XLIFF.namespace12)", "correct it")
      }
      for breach in XLIFFVocabulary.version12.breaches(in: xml.root) {
        report(breach.element, breach.problem, breach.remedy)
      }
      let files = xml.root.elements("file")
      if files.isEmpty { report(xml.root, "there is no <file>", "add one with original, source-language and datatype") }
      for file in files { check(file: file) }
    }

    private mutating func check(file: XMLElement) {
      for name in ["original", "source-language", "datatype"] { require(name, of: file) }
      if file.first("body") == nil { report(file, "<file> has no <body>", "add one around the units") }
      if let head = file.first("header"), file.elements.first?.name != "header" {
        report(head, "<header> does not stand before <body>", "move it there")
      }
      for unit in file.descendants("bin-unit") { for name in ["id", "mime-type"] { require(name, of: unit) } }
      for context in file.descendants("context") { require("context-type", of: context) }
      var ids: Set<String> = []
      for unit in file.descendants("trans-unit") {
        require("id", of: unit)
        if let id = unit["id"], !ids.insert(id).inserted {
          report(unit, "the id \"\(id)\" stands twice in the file", "give each <trans-unit> an id of its own")
        }
        check(unit: unit)
      }
    }

    private mutating func check(unit: XMLElement) {
      let names = unit.elements.filter { $0.namespace == unit.namespace }.map(\.name)
      if names.first != "source" { report(unit, "<source> is not the first element of <trans-unit>", "move it there") }
      if let target = names.firstIndex(of: "target"),
        names[..<target].contains(where: { $0 != "source" && $0 != "seg-source" })
      {
        report(unit, "<target> does not follow <source>", "move it there")
      }
      for name in ["source", "target"] where names.count(where: { $0 == name }) > 1 {
        report(unit, "there are two <\(name)>", "remove one")
      }
      for match in unit.elements("alt-trans") where match.first("target") == nil {
        report(match, "<alt-trans> has no <target>", "add it")
      }
      for text in unit.elements where text.name == "source" || text.name == "target" { check(codesOf: text) }
    }

    private static let codes: Set = ["g", "x", "bx", "ex", "bpt", "ept", "ph", "it"]

    private mutating func check(codesOf text: XMLElement) {
      let codes = text.allElements.filter { Self.codes.contains($0.name) && $0.namespace == text.namespace }
      for code in codes { require("id", of: code) }
      for code in codes where code.name == "it" { require("pos", of: code) }
      for mark in text.descendants("mrk") { require("mtype", of: mark) }
      for (open, close) in [("bpt", "ept"), ("bx", "ex")] {
        checkPairs(codes.filter { $0.name == open }, codes.filter { $0.name == close })
      }
      var ids: Set<String> = []
      for code in codes where ["g", "x", "ph", "bpt", "bx"].contains(code.name) {
        if let id = code["id"], !ids.insert(id).inserted {
          report(code, "the code's id \"\(id)\" stands twice", "give each code an id of its own")
        }
      }
    }

    private mutating func checkPairs(_ opening: [XMLElement], _ closing: [XMLElement]) {
      let open = opening.map(\.pair)
      let closed = closing.map(\.pair)
      for code in opening where !closed.contains(code.pair) {
        report(code, "<\(code.name) id=\"\(code.pair)\"> is never closed", "add its partner")
      }
      for code in closing where !open.contains(code.pair) {
        report(code, "<\(code.name) id=\"\(code.pair)\"> closes nothing", "add its partner")
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

extension XMLElement {
  /// What ties two codes together.
  fileprivate var pair: String { self["rid"] ?? self["id"] ?? "" }

  /// Every element inside, in document order.
  var allElements: [XMLElement] { descendants { _ in true } }

  /// Every element inside with a name in this element's namespace.
  func descendants(_ name: String) -> [XMLElement] {
    descendants { $0.name == name && $0.namespace == namespace }
  }

  /// Gathers only what is wanted: a list of all elements of a file is several times as large as the file.
  private func descendants(where isWanted: (XMLElement) -> Bool) -> [XMLElement] {
    var found: [XMLElement] = []
    func gather(below element: XMLElement) {
      for case .element(let child) in element.children {
        if isWanted(child) { found.append(child) }
        gather(below: child)
      }
    }
    gather(below: self)
    return found
  }
}
