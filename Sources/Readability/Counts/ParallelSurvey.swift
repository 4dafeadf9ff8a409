/// Surveys a text on all processors, a bounded part of it at a time; the result is the same for any number of them.
struct ParallelSurvey {
  private let reader: SentenceReader
  private var survey: TextSurvey
  private var batches: [[TextBlock]] = [[]]
  /// UTF-8 bytes of the last batch.
  private var size = 0

  /// Enough for a batch to cost little beside its text.
  private static let batchSize = 1 << 15
  /// More than there are processors, so that none waits long for the last.
  private static let batchesAtOnce = 8

  init(reader: SentenceReader) {
    self.reader = reader
    survey = TextSurvey(reader: reader)
  }

  mutating func add(_ block: TextBlock) async {
    batches[batches.count - 1].append(block)
    size += block.text.utf8.count
    guard size >= Self.batchSize else { return }
    size = 0
    if batches.count == Self.batchesAtOnce { await surveyBatches() } else { batches.append([]) }
  }

  mutating func finish() async -> TextSurvey {
    await surveyBatches()
    return survey
  }

  private mutating func surveyBatches() async {
    let reader = reader
    let parts = await withTaskGroup(of: (Int, TextSurvey).self) { group in
      for (index, batch) in batches.enumerated() {
        group.addTask {
          var part = TextSurvey(reader: reader)
          for block in batch { part.add(block) }
          return (index, part)
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for index in batches.indices { if let part = parts[index] { survey.add(part) } }
    batches = [[]]
  }
}
