import Narration
import Publishing

/// A maker of a format, as a step of a pack.
struct FormatStep: Sendable {
  let choice: FormatChoice
  let format: any PackFormat
  /// Whether its files say what the other formats' files are.
  var listsOthers = false
}

/// Makes the files of a pack's formats, each a step, and all at once: those without sound while the rest is still being
/// recorded, and those that list the others when these are there.
struct FormatPress: Sendable {
  /// What all formats came to.
  struct Printed: Sendable {
    /// What those with sound play.
    let recording: Recording?
    /// In the order of the formats.
    let formats: [FormatFiles]
  }

  let steps: Steps
  let formats: [FormatStep]
  /// What every format is made from but sound.
  let ingredients: [String]
  /// The digests of what the machine brings to a format.
  let machineFiles: @Sendable (any PackFormat) throws -> [String]

  /// Makes every format of `draft`; `record` makes the sound.
  func files(of draft: PackDraft, record: @Sendable () async throws -> Recording?) async throws -> Printed {
    async let quiet = files(of: formats.filter { !$0.choice.isSpoken }, draft.content(), sound: [])
    let recording = try await record()
    let sound = try recording.map(Self.ingredients) ?? []
    let content = draft.content(recording)
    let spoken = formats.filter { $0.choice.isSpoken && !$0.listsOthers }
    var made = try await files(of: spoken, content, sound: sound).merging(quiet) { spoken, _ in spoken }
    let others = formats.flatMap { made[$0.choice]?.files ?? [] }
    made.merge(try await files(of: formats.filter(\.listsOthers), content, sound: sound, beside: others)) { $1 }
    return Printed(recording: recording, formats: formats.compactMap { made[$0.choice] })
  }

  private func files(
    of formats: [FormatStep],
    _ content: PackContent,
    sound: [String],
    beside others: [PackFile] = []
  ) async throws -> [FormatChoice: FormatFiles] {
    try await withThrowingTaskGroup(of: (FormatChoice, FormatFiles).self) { group in
      for format in formats {
        group.addTask { (format.choice, try await files(of: format, content, sound: sound, beside: others)) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private func files(
    of format: FormatStep,
    _ content: PackContent,
    sound: [String],
    beside others: [PackFile]
  ) async throws -> FormatFiles {
    let listed = others.map { "\($0.path) \($0.bytes.count)" }
    let machine = try machineFiles(format.format)
    let step = Step(.format, of: [format.choice.rawValue] + ingredients + machine + listed + sound)
    return try await steps.result(of: step) {
      try await Blocking.run {
        try FormatFiles(format.format.files(for: content, beside: others), keptIn: steps.store)
      }
    }
  }

  private static func ingredients(of recording: Recording) throws -> [String] {
    try [recording.title, recording.voice, recording.engine]
      + recording.tracks.flatMap { track in
        let timeline = try Envelope.seal(track.timeline)
        return [track.section, track.title, Digest(of: track.mp3).description, Digest(of: timeline).description]
      }
  }
}
