import EspeakNG
import Files
import Synchronization
import Testing

@testable import LeafletKit

private struct Note: StepResult, Equatable {
  let text: String
  var isLasting: Bool { text != "fleeting" }

  init(_ text: String) { self.text = text }
  func object(in store: Store) throws -> [UInt8] { Array(text.utf8) }
  init?(_ object: [UInt8], in store: Store) { text = String(decoding: object, as: UTF8.self) }
}

@Suite struct `A step` {
  private let step = Step(.format, of: ["pl", "text"])

  private func steps(_ folder: borrowing TestFolder) -> Steps {
    Steps(store: Store(folder: folder.path), tally: Tally())
  }

  @Test func `runs once for the same ingredients`() async throws {
    let folder = TestFolder()
    let steps = steps(folder)
    for text in ["first", "second"] {
      #expect(try await steps.result(of: step) { Note(text) } == Note("first"))
    }
    #expect(steps.tally[.format].made == 1 && steps.tally[.format].fromStore == 1)
  }

  @Test func `runs again for other ingredients, however they are split`() {
    let keys = [["pl", "text"], ["plt", "ext"], ["pltext"], ["pl", "text", ""], ["text", "pl"]].map {
      Step(.format, of: $0).key
    }
    #expect(Set(keys + [Step(.section, of: ["pl", "text"]).key]).count == 6)
  }

  @Test func `runs again when its result was damaged or lost`() async throws {
    let folder = TestFolder()
    let steps = steps(folder)
    for damage in ["damaged", nil] {
      _ = try await steps.result(of: step) { Note("good") }
      let object = try #require(steps.store.result(of: step.key))
      if let damage {
        try folder.write(damage, to: "cas/\(object)")
      } else {
        try FileSystem.remove("\(folder.path)/cas/\(object)")
      }
      #expect(try await steps.result(of: step) { Note("good") } == Note("good"))
    }
    #expect(steps.tally[.format].made == 3)
  }

  @Test func `whose result may get better is not kept`() async throws {
    let folder = TestFolder()
    let steps = steps(folder)
    _ = try await steps.result(of: step) { Note("fleeting") }
    #expect(try await steps.result(of: step) { Note("better") } == Note("better"))
  }

  @Test func `does not begin when its task is cancelled`() async throws {
    let folder = TestFolder()
    let (steps, step) = (steps(folder), step)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await steps.result(of: step) { Note("late") }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(steps.store.result(of: step.key) == nil)
  }
}

@Suite struct `Speech in the store` {
  @Test func `sounds and is timed as it was spoken`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let speech = Speech(
      samples: (0..<5000).map { Int16(truncatingIfNeeded: $0 &* $0 &* 7) },
      sampleRate: 22_050,
      events: [
        SpeechEvent(kind: .word(length: 3), position: 1, sample: 20), SpeechEvent(kind: .end, position: 2, sample: 30),
        SpeechEvent(kind: .sentence, position: 0, sample: 0), SpeechEvent(kind: .mark("m"), position: 2, sample: 31),
      ],
      phonemes: "d_ˈɔ_m"
    )
    #expect(try Speech(speech.object(in: store), in: store) == speech)
    let silence = Speech(samples: [], sampleRate: 22_050, events: [], phonemes: "")
    #expect(try Speech(silence.object(in: store), in: store) == silence)
    #expect(Speech([1, 2, 3], in: store) == nil)
  }

  @Test func `of another voice, rate, text or engine is another`() async throws {
    let folder = TestFolder()
    let steps = Steps(store: Store(folder: folder.path), tally: Tally())
    let digests = FileDigests(keptIn: "/nowhere")
    let engine = try StoredSpeech(StandInEngine(), steps: steps, digests: digests)
    let other = try StoredSpeech(StandInEngine(version: "stand-in 2"), steps: steps, digests: digests)
    let asked = [
      (engine, "Dom.", Voice("pl")), (engine, "Dom.", Voice("pl")), (engine, "Domy.", Voice("pl")),
      (engine, "Dom.", Voice("cs")), (engine, "Dom.", Voice("pl", rate: 120)), (other, "Dom.", Voice("pl")),
    ]
    for (engine, text, voice) in asked { _ = try await engine.synthesize(SpeechText(text), voice: voice) }
    #expect(steps.tally[.speech].made == 5 && steps.tally[.speech].fromStore == 1)
  }

  @Test func `does not remember that an engine failed`() async throws {
    let folder = TestFolder()
    let steps = Steps(store: Store(folder: folder.path), tally: Tally())
    let engine = try StoredSpeech(
      StandInEngine(failing: ["bad"]),
      steps: steps,
      digests: FileDigests(keptIn: "/nowhere")
    )
    for _ in 1...2 {
      await #expect(throws: SpeechError.self) { try await engine.synthesize(SpeechText("bad"), voice: Voice("pl")) }
      let answers = try await engine.phonemes(of: [SpeechText("bad")], notation: .ipa, voice: Voice("pl"))
      #expect(answers.count == 1)
    }
    #expect(steps.tally[.phonemes].made == 2 && steps.tally[.phonemes].fromStore == 0)
  }

  @Test func `keeps each list of texts by itself, and asks only for those that the store lacks`() async throws {
    let folder = TestFolder()
    let steps = Steps(store: Store(folder: folder.path), tally: Tally())
    let digests = FileDigests(keptIn: "/nowhere")
    let engine = try StoredSpeech(StandInEngine(failing: ["bad"]), steps: steps, digests: digests)
    func answers(to lists: [[String]]) async throws -> [[String?]] {
      let lists = lists.map { $0.map { SpeechText($0) } }
      let answers = try await engine.phonemes(ofLists: lists, notation: .ipa, voice: Voice("pl"))
      return answers.map { $0.map { try? $0.get() } }
    }
    #expect(try await answers(to: [["raz", "dwa"], ["trzy"]]) == [["raz", "dwa"], ["trzy"]])
    let lists = [["bad", "raz"], ["raz", "dwa"], [], ["dwa"]]
    #expect(try await answers(to: lists) == [[nil, "raz"], ["raz", "dwa"], [], ["dwa"]])
    #expect(steps.tally[.phonemes].made == 5 && steps.tally[.phonemes].fromStore == 1)
  }
}
