extension [Issue] {
  /// The first issues that a rule has on one message; the last of them tells how many more there are.
  ///
  /// Ten thousand findings help nobody. Each repeats the message with its `length` in bytes, so that a very long
  /// one gets fewer.
  func limited(length: Int) -> [Issue] {
    let most = Swift.max(1, Swift.min(20, 200_000 / Swift.max(1, length)))
    guard count > most else { return self }
    let last = self[most - 1]
    let message = "\(last.message) (and \(count - most) more like it in this message)"
    return prefix(most - 1) + [Issue(part: last.part, range: last.range, message: message)]
  }
}
