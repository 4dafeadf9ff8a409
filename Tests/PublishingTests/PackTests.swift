import Catalogs
import Files
import Narration
import Testing

@testable import Publishing

@Suite struct `A pack` {
  /// A new folder, removed when the test is done.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = "/tmp/leafletkit-tests-\(UInt64.random(in: 0...UInt64.max))"
    try FileSystem.makeDirectory(folder)
    defer { try? FileSystem.remove(folder) }
    try body(folder)
  }

  private func manifest(_ files: [PackFile]) throws -> Manifest {
    Manifest(
      of: Samples.content(try Samples.edition()),
      textDigest: "0",
      checks: Manifest.Checks(errors: 0, warnings: 0, notes: 0),
      files: files
    )
  }

  private func description(_ manifest: Manifest) throws -> PackFile {
    PackFile(path: PackFolder.manifestName, mediaType: "application/json", bytes: try manifest.json())
  }

  @Test func `verifies when every file is as its manifest says`() throws {
    try withFolder { folder in
      let files = [PackFile(path: "audio/a.vtt", mediaType: "text/vtt", text: "WEBVTT")]
      let manifest = try manifest(files)
      try PackFolder.write(files + [description(manifest)], to: "\(folder)/x/pl")
      #expect(try Manifest.read(FileSystem.read("\(folder)/x/pl/manifest.json")) == manifest)
      #expect(try PackFolder.differences(in: "\(folder)/x/pl", from: manifest) == [])
      #expect(try FileSystem.list("\(folder)/x") == ["pl"])
    }
  }

  @Test func `tells a changed, a missing, an empty and an extra file`() throws {
    try withFolder { folder in
      let files = ["a", "b", "c"].map { PackFile(path: $0, mediaType: "text/plain", text: $0) }
      let pack = "\(folder)/pack"
      try PackFolder.write(files + [description(manifest(files))], to: pack)
      try FileSystem.write(Array("x".utf8), to: "\(pack)/a")
      try FileSystem.remove("\(pack)/b")
      try FileSystem.write([], to: "\(pack)/c")
      try FileSystem.write([1], to: "\(pack)/d")
      #expect(
        try PackFolder.differences(in: pack, from: manifest(files)) == [
          "a: the file was changed", "b: the file is missing", "c: the file is empty",
          "d: the manifest does not name this file",
        ]
      )
    }
  }

  @Test(arguments: ["../a", "/etc/passwd", "a//b", "a/../../b"])
  func `refuses a manifest that names files outside it`(path: String) throws {
    try withFolder { folder in
      let manifest = try manifest([PackFile(path: path, mediaType: "text/plain", text: "x")])
      #expect(
        try PackFolder.differences(in: folder, from: manifest)
          == ["\(path): the manifest names a file outside the pack"]
      )
    }
  }

  @Test func `replaces an earlier one whole`() throws {
    try withFolder { folder in
      for names in [["a", "b"], ["c"]] {
        let files = names.map { PackFile(path: $0, mediaType: "text/plain", text: $0) }
        try PackFolder.write(files + [description(manifest(files))], to: "\(folder)/pack")
      }
      #expect(try FileSystem.list("\(folder)/pack") == ["c", "manifest.json"])
      #expect(try FileSystem.list(folder) == ["pack"])
    }
  }

  @Test func `clears away what killed programs left`() throws {
    try withFolder { folder in
      try FileSystem.makeDirectory("\(folder)/.partial-2147483646-1/audio")
      try PackFolder.removeLeftovers(in: folder)
      #expect(try FileSystem.list(folder) == [])
    }
  }

  @Test func `is the same zip whenever it is made`() throws {
    let files: [(path: String, bytes: [UInt8], method: ZipArchive.Method)] = [
      ("x/a.txt", Array(repeating: 65, count: 1000), .deflated), ("x/b.mp3", [1, 2, 3], .stored),
    ]
    let zip = try ZipArchive.bytes(of: files)
    #expect(zip == (try ZipArchive.bytes(of: files)))
    #expect(zip.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(zip.count < 600)
    // DOS time and date of the first file: midnight on 1980-01-01, whatever the time zone.
    #expect(Array(zip[10..<14]) == [0, 0, 0x21, 0])
  }
}

@Suite struct `The audio files` {
  @Test func `stand in the section's order with a playlist`() throws {
    let files = try AudioFiles().files(for: Samples.content(Samples.edition()), beside: [])
    #expect(
      files.map(\.path) == [
        "audio/01-overview.mp3", "audio/01-overview.vtt", "audio/example-en.mp3", "audio/playlist.m3u8",
      ]
    )
    #expect(String(decoding: files[3].bytes, as: UTF8.self) == "#EXTM3U\n#EXTINF:1,About\n01-overview.mp3\n")
  }

  @Test func `tell the time of each sentence, escaped`() {
    let timeline = Timeline(
      sampleRate: 22050,
      length: 22050 * 3700,
      cues: [.init(passage: "p1", range: 0..<3, text: "a < b & c --> d", samples: 0..<22050 * 3661, words: [])]
    )
    #expect(
      WebVTT.text(of: timeline)
        == "WEBVTT\n\n1\n00:00:00.000 --> 01:01:01.000\na &lt; b &amp; c --&gt; d\n"
    )
  }

  @Test func `are none without a voice`() throws {
    #expect(try AudioFiles().files(for: Samples.content(Samples.edition(), hasAudio: false), beside: []).isEmpty)
  }
}
