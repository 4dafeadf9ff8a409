import Audio
import EspeakNG
import Files
import Foundation

/// piper, a neural engine, through its command; a voice is the path of its model, `….onnx`, with `….onnx.json` beside it.
///
/// Its noise is turned off, so that the same text gives the same sound. It tells no times, so that all words of a
/// timeline are divided by their letters. Its phonemes are espeak-ng's, which piper speaks itself.
public struct PiperEngine: SpeechEngine {
  static let modelEnding = ".onnx"
  /// The rate of all recordings; models of other rates are resampled.
  private static let sampleRate = 22_050
  /// What piper calls an ordinary pace, in espeak-ng's words a minute.
  private static let ordinaryRate = 150.0

  private let program: String
  private let espeak: any SpeechEngine
  private let deadline: Duration

  /// An engine that runs `program`; `espeak` answers for its phonemes.
  public init(program: String, espeak: any SpeechEngine, deadline: Duration = .seconds(60)) {
    self.program = program
    self.espeak = espeak
    self.deadline = deadline
  }

  /// Where piper is installed; `nil` when it is not.
  public static func find(in path: String) -> String? {
    path.split(separator: ":").map { "\($0)/piper" }.first { FileSystem.exists($0) }
  }

  /// The program and espeak-ng's version; a model's own digest is part of no version, so a model that changes needs a
  /// new name.
  public var version: String {
    get async throws(SpeechError) { "piper \(program), \(try await espeak.version)" }
  }

  /// Speaks one utterance; piper knows no markup.
  public func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech {
    let model = try PiperModel(path: voice.identifier)
    let scale = Self.ordinaryRate / Double(voice.rate)
    let arguments = [
      "--model", voice.identifier, "--output_raw", "--noise_scale", "0", "--noise_w", "0", "--length_scale", "\(scale)",
    ]
    let line = text.string.split(whereSeparator: \.isNewline).joined(separator: " ")
    let output = try await PiperProcess(program: program, arguments: arguments, deadline: deadline).run(line + "\n")
    let samples = stride(from: 0, to: output.count - 1, by: 2).map { index in
      Int16(bitPattern: UInt16(output[index]) | UInt16(output[index + 1]) << 8)
    }
    return Speech(
      samples: try resampled(samples, from: model.sampleRate),
      sampleRate: Self.sampleRate,
      events: [],
      phonemes: ""
    )
  }

  private func resampled(_ samples: [Int16], from rate: Int) throws(SpeechError) -> [Int16] {
    if rate == Self.sampleRate || samples.isEmpty { return samples }
    do {
      return try PCM(samples: samples, sampleRate: rate).resampled(to: Self.sampleRate).samples
    } catch {
      throw .workerBroken(path: program, reason: "\(error)")
    }
  }

  /// The phonemes of the voice of espeak-ng that the model was trained with.
  public func phonemes(
    of texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    let model = try PiperModel(path: voice.identifier)
    return try await espeak.phonemes(of: texts, notation: notation, voice: Voice(model.espeakVoice))
  }
}

/// What piper must know of a model: `….onnx.json`.
private struct PiperModel {
  private struct Description: Decodable {
    struct Audio: Decodable { let sample_rate: Int }
    struct Espeak: Decodable { let voice: String }
    let audio: Audio
    let espeak: Espeak
  }

  let sampleRate: Int
  let espeakVoice: String

  init(path: String) throws(SpeechError) {
    let file = path + ".json"
    guard FileSystem.exists(path), let bytes = try? FileSystem.read(file),
      let description = try? JSONDecoder().decode(Description.self, from: Data(bytes))
    else { throw .voiceMissing(path) }
    sampleRate = description.audio.sample_rate
    espeakVoice = description.espeak.voice
  }
}

/// One run of piper.
private struct PiperProcess {
  let program: String
  let arguments: [String]
  let deadline: Duration

  /// What it writes for one line of text.
  func run(_ line: String) async throws(SpeechError) -> [UInt8] {
    let result = await Task.detached { [self] in
      Result<[UInt8], SpeechError> { () throws(SpeechError) in try wait(line) }
    }
    .value
    return try result.get()
  }

  private func wait(_ line: String) throws(SpeechError) -> [UInt8] {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      throw .workerBroken(path: program, reason: "does not start")
    }
    let timer = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Int(deadline.components.seconds)), execute: timer)
    let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    timer.cancel()
    if process.terminationReason == .uncaughtSignal { throw .timedOut(after: deadline, text: line) }
    guard process.terminationStatus == 0 else {
      throw .workerBroken(path: program, reason: "ended with \(process.terminationStatus)")
    }
    return Array(bytes)
  }
}
