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

  /// Adds samples whose full scale is −1…1.
  func add(_ wave: [Float]) throws(AudioError) {
    guard ebur128_add_frames_float(state, wave, wave.count) == EBUR128_SUCCESS.rawValue else {
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

  /// The integrated loudness of a wave; one shorter than a gating block is repeated until it fills one.
  static func integrated(_ wave: [Float], sampleRate: Int) throws(AudioError) -> LUFS {
    guard !wave.isEmpty else { throw .empty }
    let meter = try LoudnessMeter(sampleRate: sampleRate, mode: EBUR128_MODE_I)
    let block = sampleRate * 2 / 5
    for _ in 0..<max(1, (block + wave.count - 1) / wave.count) { try meter.add(wave) }
    return meter.integrated
  }
}
