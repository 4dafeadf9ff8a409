import Catalogs
import Files
import Glibc
import Synchronization

/// The digests of files, taken anew only when the system says that a file may have changed.
///
/// They are kept from run to run in a file of lines. As in git's index, a digest that was taken within two seconds of
/// the file's last change is not trusted later: the file may have changed again within the same tick of the clock.
final class FileDigests: Sendable {
  private struct Entry: Hashable {
    let stamp: FileStamp
    let digest: Digest
    let isSettled: Bool
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var isChanged = false
  }

  private let path: String
  private let state: Mutex<State>

  /// Reads what earlier runs left; a file that cannot be read counts as empty.
  init(keptIn path: String) {
    self.path = path
    state = Mutex(State(entries: Self.read((try? FileSystem.read(path)) ?? [])))
  }

  /// The digest of a file; `nil` where there is none.
  func digest(of path: String) throws(FileError) -> Digest? {
    guard let stamp = FileStamp(of: path) else { return nil }
    if let known = state.withLock({ $0.entries[path] }), known.stamp == stamp, known.isSettled { return known.digest }
    let seen = FileStamp.now
    do throws(FileError) {
      let digest = try Digest(ofFile: path)
      keep(Entry(stamp: stamp, digest: digest, isSettled: stamp.isSettled(at: seen)), of: path)
      return digest
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Notes the digests of files, by path, that this program has just put in their places.
  ///
  /// It wrote them whole before anyone could know of them, so they are trusted once a tick has passed.
  func note(_ files: [(path: String, digest: Digest)]) {
    FileStamp.waitForTick()
    let seen = FileStamp.now
    for (path, digest) in files {
      guard let stamp = FileStamp(of: path) else { continue }
      keep(Entry(stamp: stamp, digest: digest, isSettled: stamp.isOlderThanTick(at: seen)), of: path)
    }
  }

  private func keep(_ entry: Entry, of path: String) {
    state.withLock { state in
      if state.entries.updateValue(entry, forKey: path) != entry { state.isChanged = true }
    }
  }

  /// Keeps the digests for the next run, if there are new ones.
  func save() throws(FileError) {
    let lines = state.withLock { state -> [String]? in
      guard state.isChanged else { return nil }
      state.isChanged = false
      return state.entries
        .filter { $0.value.isSettled && !$0.key.contains("\n") && FileSystem.exists($0.key) }
        .map { "\($0.value.digest) \($0.value.stamp.text) \($0.key)\n" }
    }
    if let lines { try FileSystem.write(Array(lines.sorted().joined().utf8), to: path) }
  }

  private static func read(_ bytes: [UInt8]) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: FileStamp.fieldCount + 1)
      guard fields.count == FileStamp.fieldCount + 2, let digest = Digest(String(decoding: fields[0], as: UTF8.self)),
        let stamp = FileStamp(fields[1...FileStamp.fieldCount])
      else { continue }
      let path = String(decoding: fields[FileStamp.fieldCount + 1], as: UTF8.self)
      entries[path] = Entry(stamp: stamp, digest: digest, isSettled: true)
    }
    return entries
  }
}
