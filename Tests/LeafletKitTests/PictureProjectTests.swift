import Files
import Testing

@testable import LeafletKit

@Suite struct `A leaflet with an image` {
  private static let drawing = #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>"#

  private static func project() throws -> ClinicProject {
    let project = try ClinicProject()
    try FileSystem.write(Array(drawing.utf8), to: "\(project.path)/Locales/en-GB/images/needle.svg")
    try project.replace(
      "## Second {#second}",
      by: "![A needle.](images/needle.svg)\n\n## Second {#second}",
      in: "Locales/en-GB/rest.md"
    )
    return project
  }

  @Test func `is built with it in every language, and again when only the image changed`() async throws {
    let project = try Self.project()
    try await project.build(project.maker())
    let before = try project.contents(of: "dist")
    for tag in ["en-GB", "pl", "ar", "zh-Hans"] {
      #expect(before["rest/\(tag)/images/1.svg"] == Array(Self.drawing.utf8), "\(tag)")
    }
    try project.replace("h9", by: "h8", in: "Locales/en-GB/images/needle.svg")
    let maker = try project.maker()
    let reports = try await project.build(maker)
    #expect(reports.filter { !$0.isUpToDate }.map(\.leaflet) == ["rest", "rest", "rest", "rest"])
    #expect(maker.tally[.speech].made == 0)
    let after = try project.contents(of: "dist")
    #expect(after["rest/pl/images/1.svg"] == Array(Self.drawing.replacing("h9", with: "h8").utf8))
  }

  @Test func `says where an image is missing, and why a file is none`() throws {
    let project = try Self.project()
    try FileSystem.write(Array("<svg><script/></svg>".utf8), to: "\(project.path)/Locales/en-GB/images/needle.svg")
    #expect(throws: InputErrors.self) { try project.maker().project.leaflet("rest") }
    try FileSystem.remove("\(project.path)/Locales/en-GB/images/needle.svg")
    let error = #expect(throws: InputErrors.self) { try project.maker().project.leaflet("rest") }
    #expect(error.map { "\($0)" }?.contains("rest.md:17:1: there is no image images/needle.svg") == true)
  }
}
