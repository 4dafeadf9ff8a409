import Catalogs

/// A day of the week has become another.
///
/// "On Monday" must not become "on Tuesday". The names are CLDR's, in full; where the translation names no day that way,
/// the rule is silent.
struct WeekdayChanged: MessageRule {
  static let id = "weekday-changed"
  static let category = Finding.Category.meaning
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair -> [Issue] in
      let source = Set(pair.source.matches.compactMap(\.weekday))
      if source.isEmpty { return [] }
      let days = pair.target.matches.filter { $0.weekday != nil }
      guard !source.isSubset(of: Set(days.compactMap(\.weekday))) else { return [] }
      return days.filter { !source.contains($0.weekday ?? 0) }.map { match in
        let day = pair.target.scanned[match.range]
        return pair.issue(match.range, "the source names another day of the week than \"\(day)\"; correct it")
      }
    }
  }
}
