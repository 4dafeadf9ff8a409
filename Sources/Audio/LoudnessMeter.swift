import EBUR128Shim
import Glibc

/// One measurement by libebur128.
struct LoudnessMeter: ~Copyable {
  private let state: UnsafeMutablePointer<ebur128_state>

  init(sampleRate: Int, mode: EBUR128Shim.mode) throws(AudioError) {
    guard sampleRate > 0, let state = ebur128_init(1, UInt(sampleRate), Int32(mode.rawValue)) else { throw .empty }
    self.state = state
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = state
    ebur128_destroy(&state)
  }

  func add(_ sound: PCM) throws(AudioError) {
    guard ebur128_add_frames_short(state, sound.samples, sound.samples.count) == EBUR128_SUCCESS.rawValue else {
      throw .codec(nil, "libebur128 has no memory")
    }
  }

  private var integrated: LUFS {
    var loudness = -Double.infinity
    ebur128_loudness_global(state, &loudness)
    return LUFS(loudness)
  }

  var truePeak: DBTP {
    var peak = 0.0
    ebur128_true_peak(state, 0, &peak)
    return DBTP(20 * log10(peak))
  }

  /// The integrated loudness of a sound; one shorter than a gating block is repeated until it fills one.
  static func integrated(_ sound: PCM) throws(AudioError) -> LUFS {
    guard !sound.samples.isEmpty else { throw .empty }
    let meter = try LoudnessMeter(sampleRate: sound.sampleRate, mode: EBUR128_MODE_I)
    let block = sound.sampleRate * 2 / 5
    let count = sound.samples.count
    for _ in 0..<max(1, (block + count - 1) / count) { try meter.add(sound) }
    return meter.integrated
  }
}
