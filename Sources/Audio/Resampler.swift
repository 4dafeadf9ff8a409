import SampleRateShim

/// Changes the number of samples a second, by libsamplerate's sinc interpolation.
enum Resampler {
  /// As many samples as last as long, the last one of silence if the filter ends before.
  static func resample(_ input: [Float], from oldRate: Int, to newRate: Int) throws(AudioError) -> [Float] {
    guard oldRate != newRate else { return input }
    let ratio = Double(newRate) / Double(oldRate)
    let capacity = Int((Double(input.count) * ratio).rounded())
    var failure: Int32 = 0
    var output = [Float](unsafeUninitializedCapacity: capacity) { output, filled in
      input.withUnsafeBufferPointer { input in
        var request = SRC_DATA()
        request.data_in = input.baseAddress
        request.data_out = output.baseAddress
        request.input_frames = input.count
        request.output_frames = capacity
        request.src_ratio = ratio
        failure = src_simple(&request, Int32(SRC_SINC_MEDIUM_QUALITY), 1)
        filled = failure == 0 ? request.output_frames_gen : 0
      }
    }
    guard failure == 0 else { throw .codec(nil, String(cString: src_strerror(failure))) }
    output.append(contentsOf: repeatElement(0, count: capacity - output.count))
    return output
  }
}

extension PCM {
  /// The same sound with another number of samples a second.
  public func resampled(to rate: Int) throws(AudioError) -> PCM {
    if rate == sampleRate { return self }
    return PCM(wave: try Resampler.resample(wave(), from: sampleRate, to: rate), sampleRate: rate)
  }
}
