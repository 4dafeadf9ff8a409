import Catalogs
import Files
import Processors
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
    let (units, repetitions) = (catalog.units, Repetitions(catalog))
    let ofGroups = Shares.map(repetitions.groups.count) {
      UnitSurvey(UnitTexts(of: repetitions.groups[$0].first, in: units))
    }
    let surveys = repetitions.places.map { ofGroups[$0] }
    facts = CatalogFacts(
      repetitions: repetitions,
      lengths: LengthModel(surveys, into: catalog.locale),
      misalignment: Misalignment(surveys),
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
    let groups = facts.repetitions.groups
    let lessons = Shares.work(on: groups.count, from: Lesson(spelling: spellingSearch())) { range, lesson in
      for group in groups[range] where catalog.units[group.first].state == .translated {
        learn(from: group, into: &lesson)
      }
    }
    var learnt = lessons.reduce(into: Lesson()) { $0.add($1) }
    var facts = facts
    facts.neighbours = learnt.model
    let (taught, candidates) = (facts, learnt.candidates)
    let swaps = Shares.work(on: candidates.count, from: [Located]()) { range, swaps in
      for candidate in candidates[range] where candidate.isWorthASecondLook(taught.neighbours) {
        swaps += findings(of: message(candidate.group, taught), candidate.group, neighbourRules)
      }
    }
    // Taken over, since to copy as many findings as there are units takes a moment.
    var found: [Located] = []
    swap(&found, &learnt.findings)
    for swaps in swaps { found += swaps }
    found += catalogFindings(learnt.spelling)
    return heeding(&found)
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

  /// The findings without those that translators' comments silence, with what is wrong with the comments, sorted by line.
  ///
  /// Places are chosen and sorted, and each finding is copied once.
  private func heeding(_ found: inout [Located]) -> [Finding] {
    var ignores = Ignores(catalog)
    let heard = found.indices.filter { !ignores.silence(found[$0].finding.check, unit: found[$0].unit) }
    let ofComments =
      ignores.withoutReason.compactMap { finding(IgnoreReason.self, IgnoreReason.message($0.comment), $0.unit) }
      + ignores.unused.filter { !configuration.disabled.contains($0.comment.check) }
      .compactMap { finding(IgnoreUnused.self, IgnoreUnused.message($0.comment), $0.unit) }
    let places = heard + (found.count..<found.count + ofComments.count)
    found += ofComments.map { Located(finding: $0, unit: nil) }
    return places.sorted { Self.isBefore(found[$0].finding, found[$1].finding) }.map { found[$0].finding }
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
      if findings.isEmpty { findings = other.findings } else { findings += other.findings }
      if model.isEmpty { model = other.model } else { model.merge(other.model) }
      candidates += other.candidates
      if let more = other.spelling, spelling?.add(more) == nil { spelling = more }
    }
  }

  /// A sentence that the catalog repeats teaches once: its repetitions are no further witnesses of what goes with its numbers.
  private func learn(from group: Repetitions.Group, into lesson: inout Lesson) {
    let message = message(group, facts)
    lesson.findings += findings(of: message, group, messageRules)
    for pair in message.pairs { lesson.spelling?.look(at: pair, ofUnit: group.first, times: group.count) }
    if aligned(group).isEmpty { return }
    let searches = message.pairs.map(SwapSearch.init)
    searches.forEach { $0.teach(&lesson.model) }
    message.pairs.forEach { lesson.model.learnPercents($0.numbers) }
    let candidate = Candidate(group: group, searches: searches.filter(\.hasPairs), pairs: message.pairs)
    if candidate.mayHaveFindings { lesson.candidates.append(candidate) }
  }

  private func message(_ group: Repetitions.Group, _ facts: CatalogFacts) -> CheckedMessage {
    CheckedMessage(UnitTexts(of: group.first, in: catalog.units), source: source, target: target, catalog: facts)
  }

  private func findings(of message: CheckedMessage, _ group: Repetitions.Group, _ rules: [ActiveRule]) -> [Located] {
    let aligned = aligned(group)
    var found: [Located] = []
    for active in rules where !(active.comparesTexts && aligned.isEmpty) {
      let issues = active.rule.issues(in: message)
      if issues.isEmpty { continue }
      for issue in issues.limited(length: message.texts.length) {
        found += (active.comparesTexts ? aligned : group.units).map {
          Located(finding: finding(type(of: active.rule), active.severity, issue, $0), unit: $0)
        }
      }
    }
    return found
  }

  /// The units of a group whose translations belong to their messages.
  private func aligned(_ group: Repetitions.Group) -> [Int] {
    group.units.filter { !facts.misalignment.contains($0) }
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
    // Those that look at texts share them out to all processors themselves.
    return Registry.catalogRules.flatMap { rule -> [Located] in
      guard let severity = configuration.severity(of: type(of: rule)) else { return [] }
      return rule.issues(in: checked).map {
        Located(finding: finding(type(of: rule), severity, $0), unit: $0.isWholeFile ? nil : $0.unit)
      }
    }
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
    if a.position != b.position { return a.position < b.position }
    return (a.check, a.message) < (b.check, b.message)
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
  let group: Repetitions.Group
  private let searches: [SwapSearch]
  private let hasMergedPercents: Bool

  init(group: Repetitions.Group, searches: [SwapSearch], pairs: [TextPair]) {
    self.group = group
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
