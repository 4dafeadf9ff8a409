import Glibc

/// Folders of the person who runs the program (XDG Base Directory Specification 0.8).
enum UserFolders {
  /// Where what can be made again is kept; `nil` where there is no home.
  static var cache: String? {
    if let path = variable("XDG_CACHE_HOME") { return "\(path)/leafletkit" }
    return variable("HOME").map { "\($0)/.cache/leafletkit" }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
