extension LocaleTag {
  /// The tag with a numbering system and a calendar asked for, in place of any that it names.
  func with(numberingSystem: String? = nil, calendar: DateFormatting.CalendarSystem? = nil) -> String {
    if numberingSystem == nil && calendar == nil { return identifier }
    var tag = identifier
    // A first mention of a key wins in BCP 47.
    let at = tag.range(ofKeywords: "-u-")
    let wanted = (numberingSystem.map { "-nu-\($0)" } ?? "") + (calendar.map { "-ca-\($0.rawValue)" } ?? "")
    if let at { tag.insert(contentsOf: wanted, at: at) } else { tag += "-u" + wanted }
    return tag
  }
}

extension String {
  /// The index after "-u" of a Unicode extension.
  fileprivate func range(ofKeywords marker: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(marker) { return self.index(index, offsetBy: 2) }
      index = self.index(after: index)
    }
    return nil
  }
}
