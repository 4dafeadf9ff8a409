import VoiceProtocol

/// Above a worker's own deadline, so that ours passes only when the worker itself hangs.
private let grace = Duration.seconds(2)

extension EspeakEngine {
  /// One question to one worker; `text` is what a failure will be blamed on.
  ///
  /// A worker whose child crashed is not asked again: some texts crash the engine only where its memory lies in certain
  /// places, which all children of a worker share, so that a second attempt needs another worker.
  nonisolated func ask(
    _ request: WireRequest,
    voice: String?,
    text: String? = nil,
    within time: Duration
  ) async throws(SpeechError) -> (hello: WorkerHello, records: [WireRecord]) {
    let loan = try await pool.borrow(voice: voice)
    do {
      let records = try await loan.worker.ask(request, within: time)
      if records.contains(where: \.tellsOfCrash) { await pool.discard(loan) } else { await pool.giveBack(loan) }
      return (loan.hello, records)
    } catch {
      await pool.discard(loan)
      if case .timedOut = error, let text { throw .timedOut(after: time, text: text) }
      throw SpeechError(error, path: path)
    }
  }

  nonisolated func speak(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech {
    let request = WireRequest.speak(text, voice: voice, within: deadline)
    let (hello, records) = try await ask(
      request,
      voice: voice.identifier,
      text: text.string,
      within: deadline + grace
    )
    if let failure = records.first?.failure(text: text.string, allowed: deadline) { throw failure }
    do {
      return try Speech(records: records, sampleRate: hello.sampleRate)
    } catch {
      throw SpeechError(error, path: path)
    }
  }

  /// One result a text, in order; each failed text is tried once more, alone.
  nonisolated func transcribeTwice(
    _ texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    var results = try await transcribe(texts, notation: notation, voice: voice)
    for index in results.indices {
      guard case .failure(let error) = results[index], error.isWorthRetrying else { continue }
      results[index] = try await transcribe([texts[index]], notation: notation, voice: voice)[0]
    }
    return results
  }

  /// One result a text; a worker that breaks fails all of them, an absent voice throws.
  private nonisolated func transcribe(
    _ texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    let request = WireRequest.transcribe(texts, notation: notation, within: deadline)
    let time = deadline * texts.count + grace
    do throws(SpeechError) {
      let (_, records) = try await ask(request, voice: voice.identifier, text: texts.first?.string, within: time)
      guard records.count == texts.count else {
        throw SpeechError.workerBroken(path: path, reason: "answered \(records.count) of \(texts.count) texts")
      }
      return zip(texts, records).map { $1.phonemes(of: $0.string, allowed: deadline) }
    } catch {
      guard error.isWorthRetrying else { throw error }
      return texts.map { _ in .failure(error) }
    }
  }
}
