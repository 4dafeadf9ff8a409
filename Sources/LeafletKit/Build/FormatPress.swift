import Narration
import Publishing

/// A maker of a format, as a step of a pack.
struct FormatStep: Sendable {
  let choice: FormatChoice
  let format: any PackFormat
  /// Whether its files say what the other formats' files are.
  var listsOthers = false
}

/// Makes the files of a pack's formats, each a step; those without sound while the rest is still being recorded.
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
    async let quiet = quietFiles(of: draft.content())
    let recording = try await record()
    var made = try await quiet
    for format in formats where made[format.choice] == nil {
      let others = formats.flatMap { made[$0.choice]?.files ?? [] }
      made[format.choice] = try await files(of: format, draft.content(recording), beside: others)
    }
    return Printed(recording: recording, formats: formats.compactMap { made[$0.choice] })
  }

  private func quietFiles(of content: PackContent) async throws -> [FormatChoice: FormatFiles] {
    var made: [FormatChoice: FormatFiles] = [:]
    for format in formats where !format.choice.isSpoken {
      made[format.choice] = try await files(of: format, content, beside: [])
    }
    return made
  }

  private func files(
    of format: FormatStep,
    _ content: PackContent,
    beside others: [PackFile]
  ) async throws -> FormatFiles {
    let listed = format.listsOthers ? others.map { "\($0.path) \($0.bytes.count)" } : []
    let sound = try content.recording.map(Self.ingredients) ?? []
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
