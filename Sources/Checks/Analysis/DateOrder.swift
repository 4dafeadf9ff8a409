import ICU
import Languages

/// Where a language puts the day and the year of a date whose month has a name.
struct DateOrder: Sendable {
  /// What a number beside a month's name is.
  enum Role: Sendable { case day, month, year }

  /// What the number directly before the month is, and the one directly after it.
  let before, after: Role?

  init(_ locale: LocaleTag) {
    let long = try? DateFormatting.date(
      year: 2025,
      month: 7,
      day: 14,
      locale: locale,
      style: .long,
      numberingSystem: "latn"
    )
    let month = CalendarNames(locale).wide.months[6]
    guard let long, let place = Self.place(of: month, in: long), let day = Self.place(of: "14", in: long),
      let year = Self.place(of: "2025", in: long)
    else {
      (before, after) = (nil, nil)
      return
    }
    before = [(day, Role.day), (year, .year)].filter { $0.0 < place }.max { $0.0 < $1.0 }?.1
    after = [(day, Role.day), (year, .year)].filter { $0.0 > place }.min { $0.0 < $1.0 }?.1
  }

  private static func place(of part: String, in text: String) -> Int? {
    let (text, part) = (Array(text.utf16), Array(part.utf16))
    guard !part.isEmpty, part.count <= text.count else { return nil }
    return (0...text.count - part.count).first { text[$0...].starts(with: part) }
  }
}
