import Catalogs
import Files
import Testing

@Suite struct `A clinic's profile` {
  /// The errors of a profile with more lines after its name and phone, which are lines 1 and 2.
  private func errors(_ lines: String) -> [InputError] {
    do throws(InputErrors) {
      _ = try Clinic.read("name: Clinic\nphone: \"1\"\n\(lines)\n", file: "clinic.yaml")
      return []
    } catch {
      return error.errors
    }
  }

  @Test(arguments: ["#005a70", "#6A1B5D", "#000000", "#8f1d14"])
  func `takes a colour that can be read on white and on tint`(colour: String) {
    #expect(errors("colours: { accent: \"\(colour)\" }").isEmpty)
  }

  @Test(arguments: [("#777777", "#ffffff", "4.4"), ("#ffd24a", "#ffffff", "1.4"), ("#0e7c86", "#eaf4f6", "4.4")])
  func `refuses a colour that is too light, and says how light it is`(colour: String, ground: String, ratio: String) {
    let found = errors("colours: { accent: \"\(colour)\" }")
    #expect(found.map(\.problem) == ["the contrast of \(colour) on \(ground) is \(ratio) to 1"])
    #expect(found.first?.position?.line == 3)
  }

  @Test func `refuses a colour for dark pages that is too dark`() {
    #expect(errors("colours: { dark-accent: \"#005a70\" }").count == 1)
    #expect(errors("colours: { dark-accent: \"#f2b8e6\" }").isEmpty)
  }

  @Test(arguments: ["red", "#fff", "#00000g", "005a70"])
  func `refuses what is no colour`(text: String) {
    #expect(errors("colours: { accent: \"\(text)\" }").map(\.problem) == ["the colour is not # and six digits"])
  }

  @Test(arguments: [
    ("logo: { file: logo.png }", "the logo has no file or no alt"),
    ("logo: { file: no-such.png, alt: A leaf }", "the logo no-such.png cannot be read"),
    ("logo: { file: Package.swift, alt: A leaf }", "the logo Package.swift is neither PNG nor JPEG"),
  ])
  func `refuses a logo that cannot be shown or is not described`(line: String, problem: String) {
    #expect(errors(line).map(\.problem) == [problem])
  }

  @Test(arguments: [
    "javascript:alert(1)", "leaflets.example.org", "ftp://example.org", "https://example.org/?a=b",
    "https://example.org/#x",
  ])
  func `refuses an address for codes that is none on the web`(address: String) {
    #expect(errors("base-address: \"\(address)\"").map(\.problem) == ["the base-address is no address on the web"])
  }

  @Test func `names a field that is unknown, with its line`() {
    let found = errors("web: https://example.org\ncolor: \"#000000\"")
    #expect(found.map(\.position?.line) == [4])
  }

  @Test func `names a value that no leaflet uses, with its line`() throws {
    let yaml = "name: C\nphone: \"1\"\nvalues:\n  reliefWeeks: 2\n  relieveWeeks: 2\n"
    let clinic = try Clinic.read(yaml, file: "clinic.yaml")
    let found = clinic.unknownValues(placeholders: ["reliefWeeks"])
    #expect(found.map(\.position?.line) == [5])
    #expect(found.map(\.problem) == ["no leaflet uses the value \"relieveWeeks\""])
  }

  @Test func `gives spoken forms by language`() throws {
    let yaml = "name: C\nphone: \"1\"\nspoken:\n  pl: { clinicName: \"Klinika\" }\n"
    let clinic = try Clinic.read(yaml, file: "clinic.yaml")
    #expect(clinic.spoken.mapValues { $0["clinicName"] }.map { "\($0.key) \($0.value ?? "")" } == ["pl Klinika"])
  }
}
