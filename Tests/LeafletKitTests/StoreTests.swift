import Files
import Glibc
import Testing

@testable import LeafletKit

@Suite struct `A store` {
  private let bytes = Array("a sentence".utf8)

  @Test func `gives back what was put there, under its own SHA-256`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let digest = try store.insert(bytes)
    #expect(digest.description == "c2e2e7015634e96133f1ccf6a010105c2544bbfb842f042342f132f77f36bfc6")
    #expect(store.object(digest) == bytes)
    #expect(try FileSystem.list("\(folder.path)/cas") == [digest.description])
  }

  @Test func `refuses and removes what was damaged, and takes it again`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let digest = try store.insert(bytes)
    for damage in ["", "a sentencE", "a sentence and more"] {
      try folder.write(damage, to: "cas/\(digest)")
      #expect(store.object(digest) == nil)
      #expect(!store.has(digest))
      try store.insert(bytes)
      #expect(store.object(digest) == bytes)
    }
  }

  @Test func `repairs what is damaged when it is put there again, unread`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let digest = try store.insert(bytes)
    try folder.write("damaged", to: "cas/\(digest)")
    try store.insert(bytes)
    #expect(store.object(digest) == bytes)
  }

  @Test(arguments: ["", "no digest\n", String(repeating: "a", count: 64), "../../etc/passwd\n"])
  func `takes a damaged result for none`(text: String) throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let key = Digest(of: [1])
    try folder.write(text, to: "ac/\(key)")
    #expect(store.result(of: key) == nil)
    #expect(!FileSystem.exists("\(folder.path)/ac/\(key)"))
  }

  @Test func `keeps the first of two results of a step`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let key = Digest(of: [1])
    let (first, second) = (try store.insert([2]), try store.insert([3]))
    #expect(try store.remember(first, asResultOf: key) == first)
    #expect(try store.remember(second, asResultOf: key) == first)
    #expect(store.result(of: key) == first)
    store.forget(key)
    #expect(try store.remember(second, asResultOf: key) == second)
    #expect(try FileSystem.list("\(folder.path)/ac") == [key.description])
  }

  @Test func `of many writers at once one wins for all`() async throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let key = Digest(of: [1])
    let winners = try await withThrowingTaskGroup(of: Digest.self) { group in
      for number in 0..<UInt8(32) {
        group.addTask { try store.remember(store.insert([number]), asResultOf: key) }
      }
      return try await group.reduce(into: Set<Digest>()) { $0.insert($1) }
    }
    #expect(winners == [store.result(of: key)])
  }

  @Test func `is trimmed of what was not used for longest, and of old leftovers`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let old = try store.insert(Array(repeating: 1, count: 1000))
    let recent = try store.insert(Array(repeating: 2, count: 1000))
    try folder.write("half", to: "cas/\(old).1.2.new")
    for (name, days) in [("\(old)", 3), ("\(recent)", 2), ("\(old).1.2.new", 2)] {
      age("\(folder.path)/cas/\(name)", days)
    }
    #expect(try store.trim(to: 1000) == 1004)
    #expect(try FileSystem.list("\(folder.path)/cas") == [recent.description])
    #expect(try store.contents().bytes == 1000)
  }

  @Test func `counts reading as use`() throws {
    let folder = TestFolder()
    let store = Store(folder: folder.path)
    let read = try store.insert([1])
    let unread = try store.insert([2])
    age("\(folder.path)/cas/\(read)", 3)
    age("\(folder.path)/cas/\(unread)", 2)
    _ = store.object(read)
    try store.trim(to: 1)
    #expect(store.has(read) && !store.has(unread))
  }

  private func age(_ path: String, _ days: Int) {
    let moment = timespec(tv_sec: time(nil) - days * 86_400, tv_nsec: 0)
    utimensat(AT_FDCWD, path, [moment, moment], 0)
  }
}

@Suite struct `The digests of files` {
  @Test func `follow a change that keeps size and time`() throws {
    let folder = TestFolder()
    let path = "\(folder.path)/file"
    let long = [timespec(tv_sec: 1_000_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000_000, tv_nsec: 0)]
    for text in ["one", "two"] {
      try folder.write(text, to: "file")
      utimensat(AT_FDCWD, path, long, 0)
      let digests = FileDigests(keptIn: "\(folder.path)/digests")
      #expect(try digests.digest(of: path) == Digest(of: Array(text.utf8)))
      try digests.save()
    }
  }

  @Test func `are not trusted while the file may still change within a tick of the clock`() throws {
    let folder = TestFolder()
    try folder.write("one", to: "file")
    let digests = FileDigests(keptIn: "\(folder.path)/digests")
    _ = try digests.digest(of: "\(folder.path)/file")
    try digests.save()
    #expect(try FileSystem.readText("\(folder.path)/digests") == "")
  }

  @Test func `are kept for files that have rested`() throws {
    let digests = FileDigests(keptIn: "/nowhere")
    let folder = TestFolder()
    let kept = FileDigests(keptIn: "\(folder.path)/digests")
    let program = "/proc/self/exe"
    #expect(try digests.digest(of: program) == kept.digest(of: program))
    try kept.save()
    let again = FileDigests(keptIn: "\(folder.path)/digests")
    #expect(try again.digest(of: program) == digests.digest(of: program))
    #expect(try FileSystem.readText("\(folder.path)/digests").hasSuffix(" /proc/self/exe\n"))
  }

  @Test func `of a missing file and of a folder are none`() throws {
    let digests = FileDigests(keptIn: "/nowhere")
    #expect(try digests.digest(of: "/nowhere/file") == nil)
    #expect(try digests.digest(of: "/tmp") == nil)
  }
}
