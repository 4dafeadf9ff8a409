/// The signs behind the numbers of an East Asian date: 2020年3月11日, 2020년 3월 11일.
enum DateSign {
  private static let roles: [UInt16: DateOrder.Role] = [
    0x6708: .month, 0xC6D4: .month, 0x65E5: .day, 0x53F7: .day, 0xC77C: .day, 0x5E74: .year, 0xB144: .year,
  ]

  /// What the number that ends at `end` is by the sign behind it, a space aside.
  static func role(after end: Int, in units: [UInt16]) -> DateOrder.Role? {
    units[min(end, units.count)...].prefix(2).first { $0 != 0x20 }.flatMap { roles[$0] }
  }
}
