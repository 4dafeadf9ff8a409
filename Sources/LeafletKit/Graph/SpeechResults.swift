import Audio
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

  /// The samples as FLAC, half as large and the same when read.
  func object(in store: Store) throws -> [UInt8] {
    let marks = events.map(Description.Event.init)
    let description = Description(sampleRate: sampleRate, phonemes: phonemes, events: marks)
    let sound = PCM(samples: samples, sampleRate: sampleRate)
    return try Envelope.seal(description, samples.isEmpty ? [] : try AudioEncoder.encode(sound, as: .flac))
  }

  init?(_ object: [UInt8], in store: Store) {
    guard let (description, flac) = Envelope.open(object, as: Description.self) else { return nil }
    let samples = flac.isEmpty ? [] : try? AudioDecoder.decode(Array(flac)).samples
    let events = description.events.compactMap(\.event)
    guard let samples, events.count == description.events.count else { return nil }
    self.init(
      samples: samples,
      sampleRate: description.sampleRate,
      events: events,
      phonemes: description.phonemes
    )
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
