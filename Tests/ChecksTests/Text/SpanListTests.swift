import Testing

@testable import Checks

@Suite struct `Places of a text` {
  private static let spans = SpanList([10..<12, 3..<5, 4..<8, 20..<21])

  @Test(arguments: [0..<4, 5..<6, 7..<10, 9..<11, 0..<40, 20..<21])
  func `are found by what overlaps them`(range: Range<Int>) {
    #expect(Self.spans.overlaps(range))
  }

  @Test(arguments: [0..<3, 8..<10, 12..<20, 21..<40])
  func `are not found between them`(range: Range<Int>) {
    #expect(!Self.spans.overlaps(range))
  }

  @Test func `are none in an empty list`() { #expect(!SpanList([]).overlaps(0..<9)) }
}
