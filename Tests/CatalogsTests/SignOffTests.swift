import Files
import Testing

@testable import Catalogs

@Suite struct `Sign-offs` {
  private static let first = "leaflet,role,name,date,digest\n"

  @Test func `are read as they were written, whatever the name`() throws {
    let names = ["Łucja Żak", "Dr. Noor, Karachi", "\"Fadumo\" Cali", "سميرة", "王\n芳"]
    let all = names.map {
      SignOff(leaflet: "knee", role: .checker, name: $0, date: CalendarDate("2026-02-28")!, digest: "0a")
    }
    #expect(try SignOffs.read(SignOffs(all).csv, file: "signoffs.csv").all == all)
  }

  @Test(arguments: [
    ("", "signoffs.csv:1:1: the columns are not as expected"),
    ("leaflet,name\n", "signoffs.csv:1:1: the columns are not as expected"),
    (first + "\nknee,nurse,Żak,2026-02-28,0a\n", "signoffs.csv:3:1: the row is not a sign-off"),
    (
      first + "knee,checker,\"Żak\n\",2026-02-28,0a\nknee,checker,Żak,2026-02-30,0a\n",
      "signoffs.csv:4:1: the row is not a sign-off"
    ),
    (first + "knee,\"checker\n", "signoffs.csv:2:6: the quoted field is never closed"),
  ])
  func `that are broken are refused with their place`(text: String, expected: String) {
    let error = #expect(throws: InputErrors.self) { try SignOffs.read(text, file: "signoffs.csv") }
    #expect(error.map { "\($0)" }?.hasPrefix(expected) == true, "\(error.map { "\($0)" } ?? "")")
  }
}
