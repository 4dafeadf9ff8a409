import Foundation
import Synchronization

/// Surveys a text on all processors while it is read; the result is the same for any number of them.
enum ParallelSurvey {
  /// In UTF-8 bytes: enough for a batch to cost little beside its text, few enough to be held while others are read.
  private static let batchSize = 1 << 15

  /// The survey of the blocks that `next` gives until it gives none.
  static func survey(
    reader: SentenceReader,
    processors: Int = ProcessInfo.processInfo.activeProcessorCount,
    next: () throws -> TextBlock?
  ) async throws -> TextSurvey {
    try await withThrowingTaskGroup(of: Surveyor.self) { group in
      var idle = (0..<processors).map { _ in Surveyor(reader) }
      var batch = Batch(start: 0)
      while let block = try next() {
        batch.append(block)
        if batch.size < batchSize { continue }
        if idle.isEmpty, let free = try await group.next() { idle.append(free) }
        let surveyor = idle.removeLast()
        group.addTask { [batch] in surveyor.surveying(batch) }
        batch = Batch(start: batch.end)
      }
      for try await surveyor in group { idle.append(surveyor) }
      var survey = TextSurvey(reader: reader)
      for surveyor in idle { survey.add(surveyor.survey) }
      for (place, block) in zip(batch.start..., batch.blocks) { survey.add(block, at: place) }
      return survey
    }
  }
}

/// Blocks that follow each other in a text.
private struct Batch: Sendable {
  /// The place of the first.
  let start: Int
  private(set) var blocks: [TextBlock] = []
  /// In UTF-8 bytes.
  private(set) var size = 0

  init(start: Int) { self.start = start }

  /// The place behind the last.
  var end: Int { start + blocks.count }

  mutating func append(_ block: TextBlock) {
    blocks.append(block)
    size += block.text.utf8.count
  }
}

/// Surveys one batch after the other: to bring together the words of every batch took a twentieth of the time.
private final class Surveyor: Sendable {
  private let state: Mutex<TextSurvey>

  init(_ reader: SentenceReader) { state = Mutex(TextSurvey(reader: reader)) }

  /// What it has surveyed so far.
  var survey: TextSurvey { state.withLock { $0 } }

  func surveying(_ batch: Batch) -> Surveyor {
    state.withLock { survey in
      for (place, block) in zip(batch.start..., batch.blocks) { survey.add(block, at: place) }
    }
    return self
  }
}
