/// Why sound could not be measured, encoded or decoded.
public enum AudioError: Error, Hashable, Sendable {
  /// There is no sample, or the rate is not above zero.
  case empty
  /// A library failed on a file of this format, or on bytes of an unknown one; in its own words.
  case codec(AudioFormat?, String)
  /// More chapters than an ID3 tag can list, 255.
  case tooManyChapters(Int)
  /// Not three small letters, as the codes of ISO 639-2 are.
  case badLanguageCode(String)
}

extension AudioError: CustomStringConvertible {
  /// What failed and the remedy.
  public var description: String {
    switch self {
    case .empty: "the recording has no sound; check that its script has utterances"
    case .codec(let format?, let reason): "\(format.rawValue): \(reason); apt-get install libsndfile1"
    case .codec(nil, let reason): "sound: \(reason); the file is damaged or of a format that is not read"
    case .tooManyChapters(let count): "\(count) chapters, but an MP3 file lists 255 at most; merge sections"
    case .badLanguageCode(let code): "\"\(code)\" is no code of ISO 639-2; give three small letters, such as pol"
    }
  }
}
