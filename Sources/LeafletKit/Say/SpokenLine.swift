import Catalogs
import Foundation
import Narration

/// An utterance as `leaflet say --format jsonl` prints it.
public struct SpokenLine: Encodable, Sendable {
  /// A finding, with what only the gate knows of it.
  struct Line: Encodable, Sendable {
    let check: String
    let severity: String
    let message: String
  }

  let written: String
  let spoken: String
  let phonemes: String
  let findings: [Line]

  /// Makes the line of a rehearsed utterance.
  public init(_ rehearsal: Rehearsal) {
    written = rehearsal.utterance.written
    spoken = rehearsal.utterance.spoken.text
    phonemes = rehearsal.phonemes
    findings = rehearsal.findings.map {
      Line(check: $0.check, severity: $0.severity.rawValue, message: $0.message)
    }
  }

  /// One line of JSON, its keys in order.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The written form above the spoken one and the findings, for people.
  public var text: String {
    let marks = findings.map { "\n  \($0.severity): \($0.message) [\($0.check)]" }.joined()
    return spoken == written ? "= \(written)\(marks)" : "- \(written)\n+ \(spoken)\(marks)"
  }
}
