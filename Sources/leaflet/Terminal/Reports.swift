import ArgumentParser
import LeafletKit

/// What became of the packs that a command worked on.
struct Reports {
  private let reports: [PackReport]
  private let tally: Tally

  init(_ reports: [PackReport], tally: Tally) {
    self.reports = reports
    self.tally = tally
  }

  /// Reports the failures, sums up, and ends with the code of the worst.
  func end(_ place: String, isQuiet: Bool) throws {
    var code: Int32 = 0
    var told: Set<String> = []
    for report in reports {
      switch report.outcome {
      case .refused, .missing: code = max(code, Failure.findings)
      case .failed(let error):
        guard let failure = Failure(error) else { throw error }
        // What is wrong with the machine is wrong for every pack.
        if told.insert(failure.text).inserted { Console.standardError.write(failure.text) }
        code = max(code, failure.exitCode)
      case .built, .upToDate: break
      }
    }
    if !isQuiet { Console.standardOutput.write("\(reports.count) packs \(place): \(outcomes)\n\(steps)") }
    if code != 0 { throw ExitCode(code) }
  }

  private var outcomes: String {
    let names = reports.map { PackLine.name(of: $0.outcome) }
    let counts = PackLine.names.compactMap { name in
      let count = names.count { $0 == name }
      return count == 0 ? nil : "\(count) \(name)"
    }
    return counts.isEmpty ? "nothing to do" : counts.joined(separator: ", ")
  }

  /// What was made and what the store had; empty when no pack was made.
  private var steps: String {
    let kinds: [(Step.Kind, String)] = [
      (.speech, "sentences spoken"), (.section, "sections recorded"), (.format, "formats made"),
    ]
    let lines = kinds.compactMap { kind, name -> String? in
      let count = tally[kind]
      return count.made + count.fromStore == 0 ? nil : "\(count.made) \(name), \(count.fromStore) from the store"
    }
    return lines.isEmpty ? "" : lines.joined(separator: "; ") + "\n"
  }
}

/// How the outcome of a pack is printed.
struct PackLine {
  let text: String

  init(_ report: PackReport, isVerbose: Bool) {
    let name = "\(report.leaflet) \(report.locale)"
    switch report.outcome {
    case .built(let files, let bytes):
      text = "\(name): \(files) files, \(Self.size(bytes))\(Self.reasons(report, isVerbose))"
    case .refused: text = "\(name): refused\(Self.reasons(report, true))"
    case .upToDate, .failed, .missing: text = "\(name): \(Self.name(of: report.outcome))"
    }
  }

  /// Every outcome in one word, in the order of a summary.
  static let names = ["built", "up to date", "refused", "missing", "failed"]

  static func name(of outcome: PackReport.Outcome) -> String {
    switch outcome {
    case .built: "built"
    case .upToDate: "up to date"
    case .refused: "refused"
    case .missing: "missing"
    case .failed: "failed"
    }
  }

  private static func reasons(_ report: PackReport, _ isListed: Bool) -> String {
    if report.reasons.isEmpty { return "" }
    if isListed { return report.reasons.map { "\n  - \($0)" }.joined() }
    return "; a draft for \(report.reasons.count) reasons (--verbose lists them)"
  }

  /// A size such as `1.2 MB` (SI: 1 MB is 1,000,000 bytes).
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) kB" }
    let (unit, name) = bytes < 1_000_000_000 ? (1_000_000, "MB") : (1_000_000_000, "GB")
    let tenths = (bytes + unit / 20) / (unit / 10)
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
