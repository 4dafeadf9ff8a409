import SndfileShim

/// An open sound file in memory.
struct SoundFile: ~Copyable {
  private let handle: OpaquePointer
  private let memory: MemoryFile
  let frames: Int
  let sampleRate: Int
  let channels: Int

  /// Opens `memory` for reading, or for writing when `info` says what to write.
  init(_ memory: MemoryFile, writing info: SF_INFO? = nil, format: AudioFormat? = nil) throws(AudioError) {
    var info = info ?? SF_INFO()
    var functions = MemoryFile.functions
    let mode = info.format == 0 ? SFM_READ : SFM_WRITE
    guard let handle = sf_open_virtual(&functions, Int32(mode), &info, Unmanaged.passUnretained(memory).toOpaque())
    else {
      throw .codec(format, String(cString: sf_strerror(nil)))
    }
    self.handle = handle
    self.memory = memory
    frames = Int(info.frames)
    sampleRate = Int(info.samplerate)
    channels = Int(info.channels)
  }

  deinit {
    sf_close(handle)
  }

  /// Sets one of libsndfile's options, before anything is written.
  func set<Value: BitwiseCopyable>(_ option: Int, _ value: Value) {
    var value = value
    sf_command(handle, Int32(option), &value, Int32(MemoryLayout<Value>.size))
  }

  func write(_ samples: [Int16], format: AudioFormat) throws(AudioError) {
    guard sf_write_short(handle, samples, sf_count_t(samples.count)) == samples.count else {
      throw .codec(format, String(cString: sf_strerror(handle)))
    }
  }

  /// Writes samples whose full scale is −1…1; a lossy codec takes what lies beyond too.
  func write(_ wave: [Float], format: AudioFormat) throws(AudioError) {
    guard sf_write_float(handle, wave, sf_count_t(wave.count)) == wave.count else {
      throw .codec(format, String(cString: sf_strerror(handle)))
    }
  }

  func read(_ count: Int) -> [Int16] {
    [Int16](unsafeUninitializedCapacity: count) { samples, filled in
      filled = max(0, Int(sf_read_short(handle, samples.baseAddress, sf_count_t(count))))
    }
  }
}
