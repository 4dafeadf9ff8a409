import Audio
import Testing

@Suite struct EncodingTests {
  @Test(arguments: [1, 2, 575, 576, 577, 1152, 22_050, 100_003])
  func `an MP3 file decodes to exactly the samples it was made from`(count: Int) throws {
    let sound = PCM(samples: [Int16](TestSound.sine(seconds: 5).samples.prefix(count)), sampleRate: TestSound.rate)
    let file = try AudioEncoder.encode(sound, as: .mp3)
    #expect(try AudioDecoder.length(of: file) == count)
    #expect(try AudioDecoder.decode(file).samples.count == count)
  }

  @Test func `an MP3 file has 64 kbit/s in every frame, one channel, 22.05 kHz, and LAME's tag`() throws {
    let file = try AudioEncoder.encode(TestSound.sine(seconds: 3), as: .mp3)
    let headers = MP3Frames.headers(in: file)
    #expect(headers.count > 100)
    #expect(Set(headers).count == 1)
    #expect(headers.first == MP3Frames.Header(version: 2, kilobits: 64, sampleRate: 22_050, channels: 1))
    #expect(String(decoding: file.prefix(200), as: Unicode.ASCII.self).contains("LAME"))
  }

  @Test(arguments: [AudioFormat.flac, .wav])
  func `a lossless file decodes to the same samples`(format: AudioFormat) throws {
    let sound = TestSound.clicks(seconds: 1)
    let file = try AudioEncoder.encode(sound, as: format)
    #expect(try AudioDecoder.decode(file) == sound)
  }

  @Test(arguments: [1, 441, 22_050, 100_003])
  func `an Opus file lasts as long, at 48 kHz`(count: Int) throws {
    let sound = PCM(samples: [Int16](TestSound.sine(seconds: 5).samples.prefix(count)), sampleRate: TestSound.rate)
    let file = try AudioEncoder.encode(sound, as: .opus)
    let decoded = try AudioDecoder.decode(file)
    #expect(decoded.sampleRate == 48_000)
    #expect(decoded.samples.count == Int((Double(count) * 48_000 / 22_050).rounded()))
  }

  @Test(arguments: [16_000, 24_000, 44_100])
  func `an MP3 file of sound at another rate lasts as long`(rate: Int) throws {
    let sound = PCM(samples: TestSound.sine(seconds: 1).samples, sampleRate: rate)
    let decoded = try AudioDecoder.decode(try AudioEncoder.encode(sound, as: .mp3))
    #expect(decoded.sampleRate == 22_050)
    #expect(abs(Double(decoded.samples.count) / 22_050 - 22_050 / Double(rate)) < 0.001)
  }

  @Test(arguments: AudioFormat.allCases)
  func `the same sound gives the same bytes`(format: AudioFormat) throws {
    let sound = TestSound.sine(seconds: 1)
    #expect(try AudioEncoder.encode(sound, as: format) == AudioEncoder.encode(sound, as: format))
  }

  @Test(arguments: AudioFormat.allCases)
  func `no sound is an error`(format: AudioFormat) {
    #expect(throws: AudioError.empty) {
      try AudioEncoder.encode(PCM(samples: [], sampleRate: TestSound.rate), as: format)
    }
  }

  @Test func `bytes that are no sound file are an error`() {
    #expect(throws: AudioError.self) { try AudioDecoder.decode(Array("no sound at all".utf8)) }
    #expect(throws: AudioError.self) { try AudioDecoder.length(of: []) }
  }

  @Test func `a recording's duration follows from its samples`() {
    #expect(PCM(samples: [Int16](repeating: 0, count: 33_075), sampleRate: 22_050).duration == .milliseconds(1500))
  }
}
