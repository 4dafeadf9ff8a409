/// One braille cell.
public struct Cell: Hashable, Sendable {
  /// Dot 1 is the lowest bit, dot 8 the highest.
  public let dots: UInt8

  /// Makes a cell from its dots.
  public init(dots: UInt8) { self.dots = dots }

  /// The cell without dots.
  public static let blank = Cell(dots: 0)

  /// Dots 3, 4, 5 and 6, before digits in most codes.
  static let numberSign = Cell(dots: 0b11_1100)

  /// The cell as a page of six-dot braille has it, without the dots 7 and 8.
  var withSixDots: Cell { Cell(dots: dots & 0x3F) }

  /// Its character in the block of braille patterns (Unicode, section 21.1).
  public var pattern: Character { Character(Unicode.Scalar(0x2800 + UInt32(dots)) ?? "\u{2800}") }

  /// Its byte in North American ASCII braille, which BRF files hold; the dots 7 and 8 are lost.
  public var brf: UInt8 { Self.asciiBraille[Int(dots & 0x3F)] }

  private static let asciiBraille = Array(##" A1B'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\0Z7(_?W]#Y)="##.utf8)
}
