/// Why sound could not be measured, encoded or decoded.
public enum AudioError: Error, Hashable, Sendable {
  /// There is no sample, or the rate is not above zero.
  case empty
  /// The codec's library failed; in its own words.
  case codec(AudioFormat?, String)
  /// More chapters than an ID3 tag can list, 255.
  case tooManyChapters(Int)
  /// Not a language code of ISO 639-2, three small letters.
  case badLanguageCode(String)
}
