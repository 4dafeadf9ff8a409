import Catalogs
import Files
import Spelling

/// One run of the rules over one catalog.
struct CheckRun: Sendable {
  let catalog: Catalog
  let source: LanguageContext
  let target: LanguageContext
  let configuration: CheckConfiguration
  let expected: [Message]?
  /// Finds the spelling dictionary of a locale.
  let dictionaries: DictionaryFinder
  private let facts: CatalogFacts
  private let messageRules, neighbourRules: [ActiveRule]

  init(
    catalog: Catalog,
    source: LanguageContext,
    target: LanguageContext,
    configuration: CheckConfiguration,
    expected: [Message]?,
    terms: TermSearch? = nil,
    dictionaries: @escaping DictionaryFinder = noDictionary(for:)
  ) {
    self.catalog = catalog
    self.source = source
    self.target = target
    self.configuration = configuration
    self.expected = expected
    self.dictionaries = dictionaries
    messageRules = Registry.messageRules.compactMap { ActiveRule($0, configuration) }
    neighbourRules = Registry.neighbourRules.compactMap { ActiveRule($0, configuration) }
    facts = CatalogFacts(
      lengths: LengthModel(catalog),
      misalignment: Misalignment(catalog),
      formsOfOneNumber: Self.formsOfOneNumber(catalog),
      terms: terms
    )
  }

  private static func formsOfOneNumber(_ catalog: Catalog) -> Set<Int> {
    guard catalog.units.contains(where: { $0.sourcePlural != nil }) else { return [] }
    let written = catalog.header[PluralForms.headerField].flatMap(PluralForms.init)
    return (written ?? (try? PluralForms.forms(of: catalog.locale).forms))?.formsOfOneNumber() ?? []
  }

  /// The findings in the order of the catalog's lines.
  func findings() -> [Finding] {
    let lessons = Shares.work(on: catalog.units.count, from: Lesson(spelling: spellingSearch()), learn)
    let learnt = lessons.reduce(into: Lesson()) { $0.add($1) }
    var facts = facts
    facts.neighbours = learnt.model
    let (taught, candidates) = (facts, learnt.candidates)
    let swaps = Shares.work(on: candidates.count, from: [Located]()) { range, swaps in
      for candidate in candidates[range] where candidate.isWorthASecondLook(taught.neighbours) {
        swaps += findings(of: message(candidate.unit, taught), candidate.unit, neighbourRules)
      }
    }
    let found = learnt.findings + swaps.joined() + catalogFindings(learnt.spelling)
    return heeding(found).sorted(by: Self.isBefore)
  }

  /// `nil` where no dictionary is installed or wanted.
  private func spellingSearch() -> SpellingSearch? {
    guard configuration.severity(of: Misspelled.self) != nil, target.writesSpaces else { return nil }
    guard let dictionary = dictionaries(target.facts.spellingLocale) else { return nil }
    return SpellingSearch(SpelledWords(target, terms: facts.terms), dictionary)
  }

  /// A finding and the unit that it is about.
  private struct Located: Sendable {
    let finding: Finding
    let unit: Int?
  }

  /// The findings without those that translators' comments silence, and what is wrong with the comments.
  private func heeding(_ found: [Located]) -> [Finding] {
    var ignores = Ignores(catalog)
    let heard = found.filter { !ignores.silence($0.finding.check, unit: $0.unit) }.map(\.finding)
    return heard
      + ignores.withoutReason.compactMap { finding(IgnoreReason.self, IgnoreReason.message($0.comment), $0.unit) }
      + ignores.unused.filter { !configuration.disabled.contains($0.comment.check) }
      .compactMap { finding(IgnoreUnused.self, IgnoreUnused.message($0.comment), $0.unit) }
  }

  private func finding(_ rule: any Rule.Type, _ message: String, _ unit: Int) -> Finding? {
    configuration.severity(of: rule).map {
      finding(rule, $0, Issue(part: .source, range: 0..<0, message: message), unit)
    }
  }

  /// What one part of the catalog gives: its findings, the words that a dictionary lacks, what stands around its numbers,
  /// and which units must be looked at again when that is known.
  private struct Lesson: Sendable {
    var findings: [Located] = []
    var model = NeighbourModel()
    var candidates: [Candidate] = []
    var spelling: SpellingSearch?

    mutating func add(_ other: Lesson) {
      findings += other.findings
      if model.isEmpty { model = other.model } else { model.merge(other.model) }
      candidates += other.candidates
      if let more = other.spelling, spelling?.add(more) == nil { spelling = more }
    }
  }

  private func learn(from range: Range<Int>, into lesson: inout Lesson) {
    for index in range where catalog.units[index].state == .translated {
      let message = message(index, facts)
      lesson.findings += findings(of: message, index, messageRules)
      for pair in message.pairs { lesson.spelling?.look(at: pair, ofUnit: index) }
      if facts.misalignment.contains(index) { continue }
      let searches = message.pairs.map(SwapSearch.init)
      searches.forEach { $0.teach(&lesson.model) }
      message.pairs.forEach { lesson.model.learnPercents($0.numbers) }
      let candidate = Candidate(unit: index, searches: searches.filter(\.hasPairs), pairs: message.pairs)
      if candidate.mayHaveFindings { lesson.candidates.append(candidate) }
    }
  }

  private func message(_ index: Int, _ facts: CatalogFacts) -> CheckedMessage {
    CheckedMessage(catalog.units[index], source: source, target: target, catalog: facts)
  }

  private func findings(of message: CheckedMessage, _ index: Int, _ rules: [ActiveRule]) -> [Located] {
    let isMisaligned = facts.misalignment.contains(index)
    var found: [Located] = []
    for active in rules where !(isMisaligned && active.comparesTexts) {
      let issues = active.rule.issues(in: message)
      if issues.isEmpty { continue }
      for issue in issues.limited(length: message.length) {
        let finding = finding(type(of: active.rule), active.severity, issue, index)
        found.append(Located(finding: finding, unit: index))
      }
    }
    return found
  }

  private func catalogFindings(_ spelling: SpellingSearch?) -> [Located] {
    let checked = CheckedCatalog(
      catalog: catalog,
      source: source,
      target: target,
      facts: facts,
      expected: expected,
      spelling: spelling
    )
    let rules = Registry.catalogRules
    return Shares.map(rules.count, batch: 1) { index -> [Located] in
      let rule = rules[index]
      guard let severity = configuration.severity(of: type(of: rule)) else { return [] }
      return rule.issues(in: checked).map {
        Located(finding: finding(type(of: rule), severity, $0), unit: $0.isWholeFile ? nil : $0.unit)
      }
    }
    .flatMap(\.self)
  }

  private func finding(_ rule: any Rule.Type, _ severity: Severity, _ issue: CatalogIssue) -> Finding {
    let unit = issue.isWholeFile || issue.absent != nil ? nil : issue.unit.map { catalog.units[$0] }
    return Finding(
      check: rule.id,
      category: rule.category,
      severity: severity,
      locale: catalog.locale,
      file: catalog.file,
      position: issue.unit.map { position(issue.issue, $0) } ?? issue.headerField.flatMap(
        catalog.position(ofHeaderField:)
      )
        ?? TextPosition(line: 1, column: 1),
      unit: issue.absent?.name ?? unit?.name,
      message: issue.issue.message,
      source: issue.absent?.source ?? unit?.key.source,
      target: unit?.target
    )
  }

  private func finding(_ rule: any Rule.Type, _ severity: Severity, _ issue: Issue, _ index: Int) -> Finding {
    let unit = catalog.units[index]
    let target =
      if case .target(let form) = issue.part, form < unit.targets.count { unit.targets[form] } else { unit.target }
    return Finding(
      check: rule.id,
      category: rule.category,
      severity: severity,
      locale: catalog.locale,
      file: catalog.file,
      position: position(issue, index),
      unit: unit.name,
      message: issue.message,
      source: unit.key.source,
      target: target
    )
  }

  private func position(_ issue: Issue, _ index: Int) -> TextPosition {
    catalog.position(ofUTF16: issue.range.lowerBound, in: issue.part, ofUnit: index)
  }

  private static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
    (a.position, a.check, a.message) < (b.position, b.check, b.message)
  }
}

/// A rule that the project has not switched off, with what its findings weigh.
private struct ActiveRule: Sendable {
  let rule: any MessageRule
  let severity: Severity
  let comparesTexts: Bool

  init?(_ rule: any MessageRule, _ configuration: CheckConfiguration) {
    guard let severity = configuration.severity(of: type(of: rule)) else { return nil }
    self.rule = rule
    self.severity = severity
    comparesTexts = type(of: rule).comparesTexts
  }
}

/// A unit that may have findings once it is known what stands around the catalog's numbers.
private struct Candidate: Sendable {
  let unit: Int
  private let searches: [SwapSearch]
  private let hasMergedPercents: Bool

  init(unit: Int, searches: [SwapSearch], pairs: [TextPair]) {
    self.unit = unit
    self.searches = searches
    hasMergedPercents = pairs.contains { $0.numbers.equal.contains(where: \.mergesPercents) }
  }

  var mayHaveFindings: Bool { hasMergedPercents || !searches.isEmpty }

  /// Most have none, and are not read again.
  func isWorthASecondLook(_ model: NeighbourModel?) -> Bool {
    guard let model else { return false }
    return hasMergedPercents || searches.contains { $0.swap(model) != nil }
  }
}

extension Message {
  /// What findings call it, as they do the unit that translates it.
  fileprivate var name: String { key.context.isEmpty ? source : key.context }
}
