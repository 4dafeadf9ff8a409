import Catalogs
import EspeakNG
import Files
import ICU
import LeafletKit
import Publishing

/// An error as the command line reports it: lines of what, where and remedy, and the exit code of the contract.
struct Failure {
  let text: String
  let exitCode: Int32

  static let findings: Int32 = 1
  static let usage: Int32 = 64
  static let input: Int32 = 65
  static let unavailable: Int32 = 69
  static let defect: Int32 = 70

  /// Describes an error of ours; `nil` for those of the argument parser, which reports them itself.
  init?(_ error: any Error) {
    switch error {
    case let error as UsageError: self.init(error, Self.usage)
    case let error as LocaleTag.Unknown: self.init(error, Self.usage)
    case let error as MissingProgram: self.init(error, Self.unavailable)
    case let error as InputError: self.init(error, Self.input)
    case let error as InputErrors: self.init(error, Self.input)
    case let error as FileError: self.init(error, error.problem == "cannot be read" ? Self.input : Self.unavailable)
    case let error as PrintError: self.init(error, Self.exitCode(of: error))
    case let error as SpeechError: self.init(error, Self.exitCode(of: error))
    case is ICUFailure, is ZipArchive.Failure, is BookDefect, is ImportDefect: self.init(error, Self.defect)
    default: return nil
    }
  }

  private init(_ error: any Error, _ exitCode: Int32) {
    text = "\(error)".split(separator: "\n").map { "leaflet: \($0)\n" }.joined()
    self.exitCode = exitCode
  }

  private static func exitCode(of error: PrintError) -> Int32 {
    error.isUnavailable ? unavailable : error.isAboutTheText ? input : defect
  }

  private static func exitCode(of error: SpeechError) -> Int32 {
    switch error {
    case .workerMissing, .workerBroken, .engineDataMissing, .voiceMissing: unavailable
    case .voiceOutOfRange: input
    default: findings
    }
  }
}
