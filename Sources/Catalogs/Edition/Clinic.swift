import Files
import ICU
import Yams

/// The clinic that hands a leaflet out: its name, its phone, and its values for the placeholders.
public struct Clinic: Sendable {
  /// The clinic's own name; `{clinicName}`.
  public let name: String
  /// The number that patients call; `{clinicPhone}`.
  public let phone: String
  /// The postal address, where given; `{clinicAddress}`.
  public let address: String?
  /// The clinic's own web page, where given; `{clinicWeb}`.
  public let web: String?
  /// Where the packs will stand on the web, without a slash at its end; codes on paper lead there.
  public let baseAddress: String?
  /// Its logo and colours.
  public let look: ClinicLook
  /// The values of every placeholder, the four above included.
  public let values: [String: MessageArgument]
  /// How names are spoken, by locale and placeholder.
  public let spoken: [LocaleTag: [String: String]]
  /// True for the bundled profile, which is not a real clinic: released packs refuse it.
  public let isExample: Bool
  /// The path of its file.
  public let file: String
  /// Where each value stands in the file.
  private let positions: [String: TextPosition]

  /// Makes a clinic from its parts.
  package init(
    name: String,
    phone: String,
    address: String? = nil,
    web: String? = nil,
    baseAddress: String? = nil,
    look: ClinicLook = ClinicLook(logo: nil, accent: nil, darkAccent: nil),
    values: [String: MessageArgument],
    spoken: [LocaleTag: [String: String]] = [:],
    isExample: Bool = false,
    file: String = "",
    positions: [String: TextPosition] = [:]
  ) {
    self.name = name
    self.phone = phone
    self.address = address
    self.web = web
    self.baseAddress = baseAddress
    self.look = look
    self.values = values
    self.spoken = spoken
    self.isExample = isExample
    self.file = file
    self.positions = positions
  }

  private static let fields: Set<String> = [
    "name", "phone", "address", "web", "base-address", "logo", "colours", "values", "spoken", "example",
  ]

  /// Reads a clinic's profile from YAML. The logo's path is relative to `file`.
  ///
  /// No text may hold control characters or marks that turn the direction of text: they could hide what is said.
  public static func read(_ yaml: String, file: String) throws(InputErrors) -> Clinic {
    var reader = YAMLFields(file: file, fields: fields)
    let mapping = try reader.mapping(of: yaml)
    reader.refuseHiddenCharacters(of: mapping)
    let name = reader.text("name", of: mapping)
    let phone = reader.text("phone", of: mapping)
    let address = mapping["address"] == nil ? nil : reader.text("address", of: mapping)
    let web = reader.webAddress("web", of: mapping)
    let values = reader.values(of: mapping)
    let own = ["clinicName": name, "clinicPhone": phone, "clinicAddress": address, "clinicWeb": web]
    let clinic = Clinic(
      name: name,
      phone: phone,
      address: address,
      web: web,
      baseAddress: reader.webAddress("base-address", of: mapping),
      look: reader.look(of: mapping),
      values: values.mapValues(\.value).merging(own.compactMapValues { $0.map(MessageArgument.string) }) { $1 },
      spoken: reader.spokenForms(of: mapping),
      isExample: mapping["example"]?.bool ?? false,
      file: file,
      positions: values.mapValues(\.position)
    )
    try reader.finish()
    return clinic
  }

  /// An error for each value that none of the placeholders uses: a name that was mistyped, most likely.
  public func unknownValues(placeholders: Set<String>) -> [InputError] {
    positions.filter { !placeholders.contains($0.key) }.sorted { $0.value < $1.value }.map { name, position in
      InputError(
        file: file,
        position: position,
        problem: "no leaflet uses the value \"\(name)\"",
        remedy: "remove it, or use one of \(placeholders.sorted().joined(separator: ", "))"
      )
    }
  }
}

extension YAMLFields {
  /// The `values:` of a clinic: a number or a text for each placeholder.
  fileprivate mutating func values(of mapping: Node.Mapping) -> [String: (
    value: MessageArgument, position: TextPosition
  )] {
    guard let node = mapping["values"] else { return [:] }
    guard let fields = node.mapping else {
      report(at: node, "values is not a list of names and values", "write one name: value a line below values:")
      return [:]
    }
    var values: [String: (value: MessageArgument, position: TextPosition)] = [:]
    for (key, value) in fields {
      guard let name = key.string, let text = value.scalar?.string, !text.isEmpty else {
        report(at: key, "the value is missing", "write a number or a text after the colon")
        continue
      }
      values[name] = (MessageArgument(yaml: text), Self.position(of: key))
    }
    return values
  }

  /// The `spoken:` of a clinic: by locale, a spoken form for each placeholder.
  fileprivate mutating func spokenForms(of mapping: Node.Mapping) -> [LocaleTag: [String: String]] {
    guard let node = mapping["spoken"] else { return [:] }
    var forms: [LocaleTag: [String: String]] = [:]
    for (key, value) in node.mapping ?? [:] {
      guard let tag = key.string, let locale = try? LocaleTag(tag) else {
        report(at: key, "\"\(key.string ?? "")\" is not a language tag", "use a tag such as pl or zh-Hans")
        continue
      }
      for (name, form) in value.mapping ?? [:] {
        guard let name = name.string, let form = form.scalar?.string, !form.isEmpty else {
          report(at: name, "the spoken form is missing", "write how the voice should say it")
          continue
        }
        forms[locale, default: [:]][name] = form
      }
    }
    return forms
  }
}

extension MessageArgument {
  /// A whole number, a decimal number with a point, or else a text.
  fileprivate init(yaml text: String) {
    if let integer = Int(text), String(integer) == text {
      self = .integer(integer)
    } else if text.isASCIIDecimal {
      self = .decimal(text)
    } else {
      self = .string(text)
    }
  }
}

extension String {
  fileprivate var isASCIIDecimal: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
