import Audio
import Testing

@Suite struct LevelerTests {
  @Test(arguments: TestSound.sentences.keys.sorted())
  func `every voice comes out at one loudness and under the ceiling, encoded too`(voice: String) async throws {
    let spoken = try await TestSound.speech(try #require(TestSound.sentences[voice]), voice: voice)
    let leveled = try Leveler().level(spoken)
    let loudness = try Loudness.measure(leveled)
    #expect(abs(loudness.integrated.value + 19) <= 0.2)
    #expect(loudness.truePeak.value <= -2.9)
    #expect(leveled.samples.count == spoken.samples.count)
    for format in [AudioFormat.mp3, .opus] {
      let decoded = try Loudness.measure(try AudioDecoder.decode(try AudioEncoder.encode(leveled, as: format)))
      #expect(abs(decoded.integrated.value + 19) <= 0.5)
      #expect(decoded.truePeak.value <= -1)
    }
  }

  @Test func `peaks are lowered and what lies far from them is not`() throws {
    let sound = TestSound.clicks(seconds: 3)
    let leveled = try Leveler(target: LUFS(-30)).level(sound)
    let loudness = try Loudness.measure(leveled)
    #expect(loudness.truePeak.value <= -2.9)
    let far = TestSound.rate / 2
    let gain = Double(leveled.samples[far + 20]) / Double(sound.samples[far + 20])
    let later = Double(leveled.samples[2 * far + 20]) / Double(sound.samples[2 * far + 20])
    #expect(abs(gain - later) < 0.05 * gain)
  }

  @Test func `a peak between two samples counts`() throws {
    // A sine of a quarter of the rate, sampled at ±45°: its samples reach 0.707 of its peak.
    let samples = (0..<4410).map { index in Int16([0.69, 0.69, -0.69, -0.69][index % 4] * 32767) }
    let sound = PCM(samples: samples, sampleRate: TestSound.rate)
    let before = try Loudness.measure(sound)
    #expect(before.truePeak.value > -0.5)
    let leveled = try Leveler(target: LUFS(before.integrated.value)).level(sound)
    #expect(try Loudness.measure(leveled).truePeak.value <= -2.9)
  }

  @Test(arguments: 1868...1880) func `two peaks are lowered however far apart, where their dips touch too`(
    distance: Int
  ) throws {
    var sound = TestSound.sine(500, seconds: 1, amplitude: 0.1)
    for index in [5000, 5000 + distance] { sound.samples[index] = 32_000 }
    let before = try Loudness.measure(sound)
    let leveled = try Leveler(target: LUFS(before.integrated.value)).level(sound)
    #expect(try Loudness.measure(leveled).truePeak.value <= -2.9)
    #expect(leveled.samples.count == sound.samples.count)
  }

  @Test(arguments: [0.02, 0.1, 0.3, 0.39, 0.41, 1.0])
  func `a sound shorter than a gating block is brought to the target too`(seconds: Double) throws {
    let leveled = try Leveler().level(TestSound.sine(1000, seconds: seconds, amplitude: 0.05))
    #expect(abs(try Loudness.measure(leveled).integrated.value + 19) <= 0.3)
  }

  @Test func `silence stays silence`() throws {
    let silence = PCM(samples: [Int16](repeating: 0, count: 10_000), sampleRate: TestSound.rate)
    #expect(try Leveler().level(silence) == silence)
    #expect(try Loudness.measure(silence).integrated.value == -.infinity)
  }

  @Test func `no sound is an error`() {
    #expect(throws: AudioError.empty) { try Leveler().level(PCM(samples: [], sampleRate: TestSound.rate)) }
  }

  @Test func `the same recording is leveled to the same samples`() async throws {
    let spoken = try await TestSound.speech("Do not take more than eight tablets.", voice: "en-gb")
    #expect(try Leveler().level(spoken) == Leveler().level(spoken))
  }
}
