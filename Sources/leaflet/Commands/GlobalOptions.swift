import ArgumentParser
import Files
import Glibc
import Languages
import LeafletKit

/// Options of every command.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var project = ""

  @Flag(name: .shortAndLong, help: "Print nothing but findings and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print more of what is done.")
  var verbose = false

  /// Opens the project.
  func openProject() throws -> Project { try Project(root: project, data: DataFolder(executable: Self.executable)) }

  /// The facts of languages for files outside a project: the project around, if any, then the program's own data.
  var languages: LanguageLibrary {
    let own = project.isEmpty ? "Locales" : "\(project)/Locales"
    let data = DataFolder(executable: Self.executable)
    return LanguageLibrary(folders: [own] + (data.map { ["\($0.path)/Locales"] } ?? []))
  }

  /// The path of the running program.
  static let executable: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
  }()
}
