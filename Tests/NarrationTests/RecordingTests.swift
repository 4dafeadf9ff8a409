import Audio
import EspeakNG
import Files
import Foundation
import ICU
import Testing

@testable import Narration

@Suite struct RecordingTests {
  private let content = SpeechContent()

  private func narrator(_ engine: any SpeechEngine) throws -> Narrator {
    Narrator(engine: engine, voices: try content.voices(), languages: content.languages, lexiconFolder: "")
  }

  private func script(_ text: String, _ narrator: Narrator) throws -> Script {
    try narrator.script(for: text, in: try LocaleTag("en-GB"), file: "test")
  }

  @Test func `each word begins with its event, and those without one are divided by their letters`() async throws {
    let narrator = try narrator(StandInEngine())
    let recording = try await narrator.record(try script("Do not take it", narrator))
    let words = try #require(recording.tracks[0].timeline.cues.first).words
    #expect(words.map(\.range) == [0..<2, 3..<6, 7..<11, 12..<14])
    #expect(words.map(\.samples.lowerBound) == [0, 3, 7, 12].map { 11_025 + $0 * 2205 })
    #expect(words.allSatisfy { !$0.isInterpolated })
    let mute = try self.narrator(StandInEngine(tellsTimes: false))
    let guessed = try await mute.record(try script("Do not take it", mute)).tracks[0].timeline.cues[0].words
    #expect(guessed.count == 4 && guessed.allSatisfy(\.isInterpolated))
    #expect(zip(guessed, guessed.dropFirst()).allSatisfy { $0.samples.upperBound <= $1.samples.lowerBound })
  }

  @Test func `the same script gives the same bytes for any number of workers`() async throws {
    let text = "Take 2.5 mg.\nDo not stop.\nRest today.\nCall us on 01632 960 123.\nDrink water."
    var files: Set<[UInt8]> = []
    for workers in [1, 4, 1] {
      let narrator = try narrator(try EspeakEngine(workers: workers))
      files.insert(try await narrator.record(try script(text, narrator)).tracks[0].mp3)
    }
    #expect(files.count == 1)
  }

  @Test func `an utterance that crashes the engine costs itself and is reported`() async throws {
    let narrator = try narrator(StandInEngine(failing: ["Second."]))
    let recording = try await narrator.record(try script("First.\nSecond.\nThird.", narrator))
    #expect(recording.failures.map(\.utterance.written) == ["Second."])
    #expect(recording.tracks[0].timeline.cues.map(\.samples.isEmpty) == [false, true, false])
    let findings = try await narrator.findings(for: try script("First.\nSecond.", narrator))
    #expect(findings.map(\.check) == ["speech-failed"])
  }

  @Test func `a language without a fit voice is never spoken by another's`() async throws {
    let narrator = try narrator(StandInEngine())
    let script = try narrator.script(for: "Ha qaadan.", in: try LocaleTag("so"), file: "test")
    await #expect(throws: VoiceRefusal.self) { try await narrator.record(script) }
    #expect(try await narrator.findings(for: script).map(\.check) == ["voice-missing"])
  }

  @Test func `one file holds all parts as chapters, and nothing is encoded again`() async throws {
    let narrator = try narrator(try EspeakEngine())
    let parts = ["One sentence to hear.", "Another sentence follows."].map { text in
      Script.Part(section: text, title: text, utterances: (try? script(text, narrator).parts[0].utterances) ?? [])
    }
    let whole = Script(locale: try LocaleTag("en-GB"), title: "Leaflet", parts: parts)
    let recording = try await narrator.record(whole)
    let joined = try recording.joined()
    let length = try AudioDecoder.length(of: joined)
    let sum = recording.tracks.reduce(0) { $0 + $1.timeline.length }
    #expect(abs(length - sum) < 22_050 * 2 / 5)
    #expect(joined.starts(with: Array("ID3".utf8)))
    #expect(String(decoding: joined.prefix(2000), as: UTF8.self).contains("CTOC"))
    #expect(String(decoding: recording.tracks[0].mp3.prefix(300), as: UTF8.self).contains("TLAN"))
  }

  @Test(arguments: SoundFormat.allCases) func `every sound format can be written`(format: SoundFormat) async throws {
    let narrator = try narrator(StandInEngine())
    let bytes = try await narrator.sound(of: try script("Hello there", narrator), as: format)
    #expect(try AudioDecoder.length(of: bytes) > 22_050)
  }

  @Test func `loudness and peaks are those that are promised`() async throws {
    let narrator = try narrator(try EspeakEngine())
    let text = "Take one tablet in the morning. Take another in the evening, with food."
    let sound = try AudioDecoder.decode(try await narrator.sound(of: try script(text, narrator), as: .wav))
    let loudness = try Loudness.measure(sound)
    #expect(abs(loudness.integrated.value + 19) <= 0.5)
    #expect(loudness.truePeak.value <= -1)
  }

  @Test func `piper speaks through its command, and espeak-ng answers for its phonemes`() async throws {
    let folder = NSTemporaryDirectory() + "/piper-\(UUID().uuidString)"
    defer { try? FileSystem.remove(folder) }
    let model = "\(folder)/voice.onnx"
    try FileSystem.write("".utf8, to: model)
    try FileSystem.write(#"{"audio":{"sample_rate":11025},"espeak":{"voice":"pl"}}"#.utf8, to: model + ".json")
    try FileSystem.write("#!/bin/sh\nread line\nhead -c 22050 /dev/zero | tr '\\0' '@'\n".utf8, to: "\(folder)/piper")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/piper")
    let program = try #require(PiperEngine.find(in: folder))
    let piper = PiperEngine(program: program, espeak: StandInEngine())
    let engine = EngineRouter(espeak: StandInEngine(failing: ["Dwa."]), piper: piper)
    let speech = try await engine.synthesize(SpeechText("Dwa."), voice: Voice(model))
    #expect(speech.samples.count == 22_050 && speech.sampleRate == 22_050)
    #expect(try await engine.phonemes(of: [SpeechText("Dwa")], notation: .ipa, voice: Voice(model))[0].get() == "Dwa")
    await #expect(throws: SpeechError.voiceMissing("none.onnx")) {
      try await engine.synthesize(SpeechText("Dwa."), voice: Voice("none.onnx"))
    }
  }
}
