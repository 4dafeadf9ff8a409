import Audio
import Testing

@Suite struct ID3Tests {
  private var tag: ID3Tag {
    var tag = ID3Tag(title: "Paracetamol: jak brać")
    tag.artist = "রোগী তথ্য"
    tag.album = "معلومات 😀"
    tag.track = 3
    tag.trackCount = 12
    tag.language = "pol"
    tag.comment = "Czytane przez komputer"
    tag.chapters = [
      .init(title: "Dawka", start: .zero, end: .milliseconds(12_345)),
      .init(title: "剂量", start: .milliseconds(12_345), end: .nanoseconds(60_000_600_000)),
    ]
    tag.picture = .init(mediaType: "image/png", bytes: [0x89, 0x50, 0xFF, 0xFB, 0x00, 0x01])
    return tag
  }

  @Test func `every field reads back as it was written`() throws {
    let read = try #require(ID3Reader(try tag.prepended(to: [])))
    #expect(read.texts["TIT2"] == "Paracetamol: jak brać")
    #expect(read.texts["TPE1"] == "রোগী তথ্য")
    #expect(read.texts["TALB"] == "معلومات 😀")
    #expect(read.texts["TRCK"] == "3/12")
    #expect(read.texts["TLAN"] == "pol")
    #expect(read.comment == "pol|Czytane przez komputer")
    #expect(read.contents == ["chapter1", "chapter2"])
    #expect(read.chapters["chapter1"] == .init(start: 0, end: 12_345, title: "Dawka"))
    #expect(read.chapters["chapter2"] == .init(start: 12_345, end: 60_001, title: "剂量"))
    #expect(read.picture == [0x89, 0x50, 0xFF, 0xFB, 0x00, 0x01])
  }

  @Test func `a tag with a title alone has one frame`() throws {
    let read = try #require(ID3Reader(try ID3Tag(title: "x").prepended(to: [])))
    #expect(read.frames.map(\.name) == ["TIT2"])
  }

  @Test func `the sound after the tag is untouched and decodes to the same length`() throws {
    let sound = TestSound.sine(seconds: 1)
    let mp3 = try AudioEncoder.encode(sound, as: .mp3)
    let tagged = try tag.prepended(to: mp3)
    #expect(tagged.suffix(mp3.count).elementsEqual(mp3))
    #expect(try AudioDecoder.length(of: tagged) == sound.samples.count)
  }

  @Test func `more than 255 chapters are refused`() {
    var tag = ID3Tag(title: "x")
    tag.chapters = Array(repeating: .init(title: "y", start: .zero, end: .zero), count: 256)
    #expect(throws: AudioError.tooManyChapters(256)) { try tag.prepended(to: []) }
  }

  @Test(arguments: ["pl", "POL", "pols", "p1l", ""])
  func `a language that is no ISO 639-2 code is refused`(code: String) {
    var tag = ID3Tag(title: "x")
    tag.language = code
    #expect(throws: AudioError.badLanguageCode(code)) { try tag.prepended(to: []) }
  }
}
