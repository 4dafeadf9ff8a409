import Catalogs
import Dispatch
import Files
import Synchronization

/// One run of the rules over one catalog.
struct CheckRun: Sendable {
  let catalog: Catalog
  let source: LanguageContext
  let target: LanguageContext
  let configuration: CheckConfiguration
  let expected: [Message]?
  private let facts: CatalogFacts
  /// Messages that one thread takes at a time: enough that taking them costs nothing.
  private static let batch = 64

  init(
    catalog: Catalog,
    source: LanguageContext,
    target: LanguageContext,
    configuration: CheckConfiguration,
    expected: [Message]?,
    terms: TermSearch? = nil
  ) {
    self.catalog = catalog
    self.source = source
    self.target = target
    self.configuration = configuration
    self.expected = expected
    facts = CatalogFacts(
      lengths: LengthModel(catalog),
      misalignment: Misalignment(catalog),
      terms: terms
    )
  }

  /// The findings in the order of the catalog's lines.
  func findings() -> [Finding] {
    var learnt = Lesson()
    for lesson in inBatches(of: catalog.units.count, lesson(from:)) { learnt.add(lesson) }
    var facts = facts
    facts.neighbours = learnt.model
    let (taught, candidates) = (facts, learnt.candidates)
    let swaps = inBatches(of: candidates.count) { range in
      range.flatMap { findings(of: message(candidates[$0], taught), candidates[$0], Registry.neighbourRules) }
    }
    let found = learnt.findings + swaps.flatMap(\.self) + catalogFindings()
    return heeding(found).sorted(by: Self.isBefore)
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

  /// What one part of the catalog gives: its findings, what stands around its numbers, and which units must be looked
  /// at again when that is known.
  private struct Lesson {
    var findings: [Located] = []
    var model = NeighbourModel()
    var candidates: [Int] = []

    mutating func add(_ other: Lesson) {
      findings += other.findings
      model.merge(other.model)
      candidates += other.candidates
    }
  }

  private func inBatches<Result: Sendable>(of count: Int, _ work: @Sendable (Range<Int>) -> Result) -> [Result] {
    let batches = (count + Self.batch - 1) / Self.batch
    let results = Mutex<[Result?]>(Array(repeating: nil, count: batches))
    DispatchQueue.concurrentPerform(iterations: batches) { batch in
      let start = batch * Self.batch
      let result = work(start..<min(start + Self.batch, count))
      results.withLock { $0[batch] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  private func lesson(from range: Range<Int>) -> Lesson {
    var lesson = Lesson()
    for index in range where catalog.units[index].state == .translated {
      let message = message(index, facts)
      lesson.findings += findings(of: message, index, Registry.messageRules)
      if facts.misalignment.contains(index) { continue }
      let searches = message.pairs.map(SwapSearch.init)
      searches.forEach { $0.teach(&lesson.model) }
      message.pairs.forEach { lesson.model.learnPercents($0.numbers) }
      if searches.contains(where: \.hasPairs) { lesson.candidates.append(index) }
    }
    return lesson
  }

  private func message(_ index: Int, _ facts: CatalogFacts) -> CheckedMessage {
    CheckedMessage(catalog.units[index], source: source, target: target, catalog: facts)
  }

  private func findings(of message: CheckedMessage, _ index: Int, _ rules: [any MessageRule]) -> [Located] {
    let isMisaligned = facts.misalignment.contains(index)
    return rules.flatMap { rule -> [Located] in
      guard let severity = configuration.severity(of: type(of: rule)), !(isMisaligned && type(of: rule).comparesTexts)
      else { return [] }
      return rule.issues(in: message).map {
        Located(finding: finding(type(of: rule), severity, $0, index), unit: index)
      }
    }
  }

  private func catalogFindings() -> [Located] {
    let checked = CheckedCatalog(catalog: catalog, source: source, target: target, facts: facts, expected: expected)
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
      position: issue.unit.map { position(issue.issue, $0) } ?? TextPosition(line: 1, column: 1),
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

extension Message {
  /// What findings call it, as they do the unit that translates it.
  fileprivate var name: String { key.context.isEmpty ? source : key.context }
}
