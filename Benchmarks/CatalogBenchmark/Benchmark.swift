import Catalogs
import Files
import Glibc

/// Measures the reading of PO files: seconds, and memory beside the file's size.
///
/// `catalog-benchmark FILE.po [RUNS]` prints the best of the runs; measure `msgcat -o /dev/null FILE.po` beside it.
@main enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { return print("usage: catalog-benchmark FILE.po [RUNS]") }
    let runs = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    var best = Duration.seconds(1000)
    var size = 0
    var entries = 0
    for _ in 0..<runs {
      let elapsed = try ContinuousClock().measure {
        let document = PODocument(bytes: try FileSystem.read(arguments[1]), file: arguments[1])
        if let error = document.errors.first { throw error }
        (size, entries) = (document.bytes.count, document.entries.count)
      }
      best = min(best, elapsed)
    }
    print("\(entries) entries, \(size) bytes: best of \(runs) \(best); peak memory \(peakMemory) bytes")
    print("memory / file: \(Double(peakMemory) / Double(max(size, 1)))")
  }

  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
