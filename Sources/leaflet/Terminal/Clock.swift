import Files
import Glibc
import LeafletKit

/// The present day; `SOURCE_DATE_EPOCH` sets it for builds that must be repeatable
/// (https://reproducible-builds.org/specs/source-date-epoch/).
enum Clock {
  static func today() throws -> CalendarDate {
    var seconds = time(nil)
    if let fixed = getenv("SOURCE_DATE_EPOCH") {
      guard let number = Int(String(cString: fixed)) else {
        throw UsageError("SOURCE_DATE_EPOCH is not a number of seconds; correct it or unset it")
      }
      seconds = number
    }
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
