extension RandomAccessCollection {
  /// The first index whose element is not before what is looked for; all elements that are must stand first.
  ///
  /// It takes a number of steps that grows with the logarithm of the count.
  public func partitioningIndex(isBefore: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isBefore(self[middle]) {
        low = index(after: middle)
        length -= half + 1
      } else {
        length = half
      }
    }
    return low
  }
}
