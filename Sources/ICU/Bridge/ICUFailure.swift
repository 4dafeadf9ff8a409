import ICUShim

/// Why ICU could not do what it was asked: its data lack something, or what it was given is no number, unit or name.
public enum ICUFailure: Error, Hashable, Sendable {
  /// A service did not open or run; `code` is ICU's own name for the reason.
  case service(String, code: String)
  /// A number was not written as an ASCII decimal.
  case notADecimal(String)
  /// A number has more digits than ICU spells without a mistake.
  case tooManyDigits(String)
  /// The Gregorian calendar has no such day.
  case noSuchDate(year: Int, month: Int, day: Int)

  init(_ service: String, status: Int32) {
    self = .service(service, code: String(cString: icu_status_name(status)))
  }
}

extension ICUFailure: CustomStringConvertible {
  /// What failed, and the remedy.
  public var description: String {
    switch self {
    case .service(let service, let code):
      "ICU cannot provide \(service) (\(code)); check the name, or install ICU's full data"
    case .notADecimal(let text):
      "\"\(text)\" is not a decimal number; write ASCII digits with at most one point, such as \"2.5\""
    case .tooManyDigits(let text):
      "\(text) has too many digits to be spelt; write at most 15"
    case .noSuchDate(let year, let month, let day):
      "there is no day \(day) in month \(month) of \(year); correct the date"
    }
  }
}
