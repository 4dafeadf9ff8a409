import ArgumentParser
import Glibc

/// The command line: its commands parse arguments, call LeafletKit, and print.
///
/// Every command gives its name: to make all of them from the names of types takes a sixth of a small command's time.
@main struct LeafletCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leaflet",
    abstract: "Make checked, spoken, printed and brailled packs of patient leaflets in every language.",
    version: "0.1.0",
    subcommands: [
      Init.self, Add.self, Import.self, Status.self, Update.self, Check.self, ReadabilityCommand.self, Say.self,
      Sign.self, Diff.self, Build.self, Keygen.self, Verify.self, Convert.self, Doctor.self, Plan.self, Work.self,
      Assemble.self, Cache.self,
    ]
  )

  static func main() async {
    Machine.returnFreeMemory()
    // A reader that goes away, as in `leaflet check | head`, must end the program quietly.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withReport: error)
    }
  }

  private static func exit(withReport error: any Error) -> Never {
    guard let failure = Failure(error) else { exit(withError: error) }
    Console.standardError.write(failure.text)
    Glibc.exit(failure.exitCode)
  }
}
