import Files

/// A folder with everything that steps made, shared by all builds that can reach it.
///
/// `cas/<sha256>` holds objects, each under the SHA-256 of its content; `ac/<sha256>` holds, under the key of a step, the
/// name of the object that is its result (the layout of Bazel's caches, https://github.com/buchgr/bazel-remote).
/// Only a name stands outside the objects, and objects are read against their names, so that nothing damaged is ever used:
/// it is removed, and the step runs again. Files come whole, by a link or a rename beside their place; of two writers
/// the first wins.
public struct Store: Sendable {
  /// The folder.
  public let folder: String

  /// A store in a folder, which is made when something is put there.
  public init(folder: String) { self.folder = folder }

  func path(of object: Digest) -> String { "\(folder)/cas/\(object)" }
  func path(ofKey key: Digest) -> String { "\(folder)/ac/\(key)" }
}

// MARK: Objects

extension Store {
  /// The content of an object; `nil` when the store lacks it, or held something else under its name.
  public func object(_ digest: Digest) -> [UInt8]? {
    let path = path(of: digest)
    guard let bytes = try? FileSystem.read(path) else { return nil }
    guard Digest(of: bytes) == digest else {
      try? FileSystem.remove(path)
      return nil
    }
    Usage.mark(path)
    return bytes
  }

  /// Whether the store has an object; its content is not looked at.
  public func has(_ digest: Digest) -> Bool { FileSystem.exists(path(of: digest)) }

  /// Puts an object into the store.
  @discardableResult public func insert(_ bytes: [UInt8]) throws(FileError) -> Digest {
    let digest = Digest(of: bytes)
    if object(digest) == nil { try FileSystem.write(bytes, to: path(of: digest)) }
    return digest
  }
}

// MARK: Results of steps

extension Store {
  /// The object that is the result of the step with this key; `nil` when the store knows none.
  public func result(of key: Digest) -> Digest? {
    let path = path(ofKey: key)
    guard let text = try? FileSystem.readText(path) else { return nil }
    guard let digest = Digest(text.dropLast()), text.hasSuffix("\n") else {
      try? FileSystem.remove(path)
      return nil
    }
    Usage.mark(path)
    return digest
  }

  /// Remembers an object as the result of a step, unless another writer was first; the result that holds.
  @discardableResult public func remember(_ object: Digest, asResultOf key: Digest) throws(FileError) -> Digest {
    let path = path(ofKey: key)
    let name = Array("\(object)\n".utf8)
    if try FileSystem.writeFirst(name, to: path) { return object }
    if let first = result(of: key) { return first }
    // What stood there was damaged.
    try FileSystem.write(name, to: path)
    return object
  }

  /// Forgets the result of a step, which then runs again.
  public func forget(_ key: Digest) { try? FileSystem.remove(path(ofKey: key)) }
}
