import Foundation

/// A description in JSON and bytes behind it, as one object of a store.
enum Envelope {
  private static let lengthBytes = 4

  /// The length of the JSON (32 bits, little-endian), the JSON, the bytes.
  static func seal(_ description: some Encodable, _ bytes: some Collection<UInt8> = []) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(description)
    return withUnsafeBytes(of: UInt32(json.count).littleEndian) { Array($0) } + json + bytes
  }

  /// The description and the bytes; `nil` when it is something else.
  static func open<Description: Decodable>(
    _ object: [UInt8],
    as type: Description.Type
  ) -> (description: Description, bytes: ArraySlice<UInt8>)? {
    guard object.count >= lengthBytes else { return nil }
    let length = object[..<lengthBytes].reversed().reduce(0) { $0 << 8 | Int($1) }
    let end = lengthBytes + length
    guard end <= object.count,
      let description = try? JSONDecoder().decode(type, from: Data(object[lengthBytes..<end]))
    else { return nil }
    return (description, object[end...])
  }
}
