import Crypto
import Files
import ICU

/// A person's word that a translation is right, bound to exactly the text that they saw.
public struct SignOff: Hashable, Sendable {
  /// Who signs.
  public enum Role: String, CaseIterable, Sendable {
    case translator, checker, clinician
  }

  /// The leaflet's id.
  public let leaflet: String
  /// In which role.
  public let role: Role
  /// The person's name.
  public let name: String
  /// The day they signed.
  public let date: CalendarDate
  /// The ``TextDigest`` of what they saw, in hexadecimal.
  public let digest: String

  /// Makes a sign-off.
  public init(leaflet: String, role: Role, name: String, date: CalendarDate, digest: String) {
    self.leaflet = leaflet
    self.role = role
    self.name = name
    self.date = date
    self.digest = digest
  }
}

/// The sign-offs of a locale: `Locales/<tag>/signoffs.csv`.
public struct SignOffs: Hashable, Sendable {
  /// The columns of the file.
  public static let columns = ["leaflet", "role", "name", "date", "digest"]
  /// In the file's order.
  public let all: [SignOff]

  /// Makes a list.
  public init(_ all: [SignOff]) { self.all = all }

  /// Those of a leaflet that still hold: bound to the digest of its present text.
  public func current(leaflet: String, digest: String) -> [SignOff] {
    all.filter { $0.leaflet == leaflet && $0.digest == digest }
  }

  /// Reads the file's text.
  public static func read(_ text: String, file: String) throws(InputErrors) -> SignOffs {
    var table = CSVTable(Array(text.utf8), file: file)
    var signOffs: [SignOff] = []
    do throws(InputError) {
      guard try table.next()?.map(\.text) == columns else {
        throw InputError(
          file: file,
          position: TextPosition(line: 1, column: 1),
          problem: "the columns are not as expected",
          remedy: "begin with the line \(columns.joined(separator: ","))"
        )
      }
      while let row = try table.next() { signOffs.append(try signOff(row, in: table)) }
    } catch {
      throw InputErrors([error])
    }
    return SignOffs(signOffs)
  }

  private static func signOff(_ row: [CSV.Field], in table: CSVTable) throws(InputError) -> SignOff {
    let texts = row.map(\.text)
    guard texts.count == columns.count, let role = SignOff.Role(rawValue: texts[1]), let date = CalendarDate(texts[3])
    else {
      throw table.error(
        at: row[0],
        "the row is not a sign-off",
        "write leaflet, translator|checker|clinician, name, YYYY-MM-DD, digest; leaflet sign does it"
      )
    }
    return SignOff(leaflet: texts[0], role: role, name: texts[2], date: date, digest: texts[4])
  }

  /// The file's text.
  public var csv: String {
    ([Self.columns] + all.map { [$0.leaflet, $0.role.rawValue, $0.name, $0.date.description, $0.digest] })
      .map(CSV.row).joined()
  }
}
