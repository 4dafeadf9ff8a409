import EspeakNG

/// The phonemes of texts as a step's result; failures are not kept, since a busy machine may cause them.
struct Answers: StepResult {
  let results: [Result<String, SpeechError>]

  init(results: [Result<String, SpeechError>]) { self.results = results }

  var isLasting: Bool { results.allSatisfy { (try? $0.get()) != nil } }

  func object(in store: Store) throws -> [UInt8] { try Envelope.seal(results.map { try $0.get() }) }

  init?(_ object: [UInt8], in store: Store) {
    guard let texts = Envelope.open(object, as: [String].self)?.description else { return nil }
    results = texts.map { .success($0) }
  }
}

extension Speech: StepResult {
  fileprivate struct Description: Codable {
    struct Event: Codable {
      let kind: String
      /// The length of a word, or none.
      var length: Int?
      /// The name of a mark, or none.
      var name: String?
      let position: Int
      let sample: Int
    }

    let sampleRate: Int
    let phonemes: String
    let events: [Event]
  }

  /// The samples as they are, little-endian. FLAC would halve them, but takes a quarter of the time of speaking them.
  func object(in store: Store) throws -> [UInt8] {
    let marks = events.map(Description.Event.init)
    let description = Description(sampleRate: sampleRate, phonemes: phonemes, events: marks)
    return try samples.withUnsafeBytes { try Envelope.seal(description, $0) }
  }

  init?(_ object: [UInt8], in store: Store) {
    guard let (description, bytes) = Envelope.open(object, as: Description.self) else { return nil }
    let events = description.events.compactMap(\.event)
    guard events.count == description.events.count, bytes.count.isMultiple(of: 2) else { return nil }
    self.init(
      samples: bytes.withUnsafeBytes { $0.loadSamples() },
      sampleRate: description.sampleRate,
      events: events,
      phonemes: description.phonemes
    )
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func loadSamples() -> [Int16] {
    [Int16](unsafeUninitializedCapacity: count / 2) { samples, filled in
      UnsafeMutableRawBufferPointer(samples).copyMemory(from: self)
      filled = count / 2
    }
  }
}

extension Speech.Description.Event {
  fileprivate init(_ event: SpeechEvent) {
    position = event.position
    sample = event.sample
    switch event.kind {
    case .word(let length): (kind, self.length) = ("word", length)
    case .sentence: kind = "sentence"
    case .end: kind = "end"
    case .mark(let name): (kind, self.name) = ("mark", name)
    }
  }

  fileprivate var event: SpeechEvent? {
    let kinds: [String: SpeechEvent.Kind] = [
      "word": .word(length: length ?? 0), "sentence": .sentence, "end": .end, "mark": .mark(name ?? ""),
    ]
    return kinds[kind].map { SpeechEvent(kind: $0, position: position, sample: sample) }
  }
}
