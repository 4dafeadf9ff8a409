import VoiceProtocol

/// How records become values. A record that tells of a failure throws it.
extension Speech {
  init(records: [WireRecord], sampleRate: Int) throws(WireFault) {
    var events: [SpeechEvent] = []
    for record in records where record.kind == VOICE_EVENT.rawValue {
      if let event = try SpeechEvent(record: record) { events.append(event) }
    }
    guard let phonemes = records.last(where: { $0.kind == VOICE_PHONEMES.rawValue }) else {
      throw .malformed("an utterance has no phonemes")
    }
    self.init(
      samples: joinedSamples(records.filter { $0.kind == VOICE_SAMPLES.rawValue }),
      sampleRate: sampleRate,
      events: events,
      phonemes: String(decoding: phonemes.content, as: UTF8.self)
    )
  }
}

/// Copies all samples into one array; they come little-endian, as this program's own are.
private func joinedSamples(_ records: [WireRecord]) -> [Int16] {
  let count = records.reduce(0) { $0 + $1.content.count / 2 }
  return [Int16](unsafeUninitializedCapacity: count) { samples, filled in
    for record in records {
      record.content.withUnsafeBytes { bytes in
        let whole = UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2 * 2))
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: samples[filled...])).copyMemory(from: whole)
        filled += whole.count / 2
      }
    }
  }
}

extension SpeechEvent {
  /// Nothing for a kind that a later worker may send.
  fileprivate init?(record: WireRecord) throws(WireFault) {
    var reader = WireReader(record.content)
    let kind = try reader.number()
    let position = Int(try reader.number())
    let length = Int(try reader.number())
    let sample = Int(try reader.number())
    let name = try reader.string()
    switch kind {
    case VOICE_EVENT_WORD.rawValue: self.init(kind: .word(length: length), position: position, sample: sample)
    case VOICE_EVENT_SENTENCE.rawValue: self.init(kind: .sentence, position: position, sample: sample)
    case VOICE_EVENT_END.rawValue: self.init(kind: .end, position: position, sample: sample)
    case VOICE_EVENT_MARK.rawValue: self.init(kind: .mark(name), position: position, sample: sample)
    default: return nil
    }
  }
}

extension InstalledVoice {
  static func list(from records: [WireRecord]) throws(WireFault) -> [InstalledVoice] {
    var voices: [InstalledVoice] = []
    for record in records where record.kind == VOICE_ENTRY.rawValue {
      voices.append(try InstalledVoice(record: record))
    }
    return voices
  }

  private init(record: WireRecord) throws(WireFault) {
    var reader = WireReader(record.content)
    let name = try reader.string()
    let identifier = try reader.string()
    var languages: [(priority: UInt32, tag: String)] = []
    for _ in 0..<(try reader.number()) {
      languages.append((try reader.number(), try reader.string()))
    }
    languages.sort { ($0.priority, $0.tag) < ($1.priority, $1.tag) }
    self.init(name: name, identifier: identifier, languages: languages.map(\.tag))
  }
}

extension WireRecord {
  /// The phonemes of a text, or why there are none.
  func phonemes(of text: String, allowed: Duration) -> Result<String, SpeechError> {
    if let failure = failure(text: text, allowed: allowed) { return .failure(failure) }
    return .success(String(decoding: content, as: UTF8.self))
  }

  /// Whether the engine crashed on the text that this record answers.
  var tellsOfCrash: Bool { kind == VOICE_CRASHED.rawValue }

  /// The failure that this record tells of, if it does.
  func failure(text: String, allowed: Duration) -> SpeechError? {
    switch kind {
    case VOICE_CRASHED.rawValue:
      var reader = WireReader(content)
      return .crashed(signal: Int32(clamping: (try? reader.number()) ?? 0), text: text)
    case VOICE_TIMED_OUT.rawValue: return .timedOut(after: allowed, text: text)
    case VOICE_TOO_LONG.rawValue: return .tooLong(text: text)
    default: return nil
    }
  }
}
