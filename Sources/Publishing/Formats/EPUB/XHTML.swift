import ICU

/// XHTML documents of a book.
enum XHTML {
  /// A document; its body is markup that is HTML and XML alike.
  static func document(title: String, locale: LocaleTag, body: HTML) -> HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="\(locale.identifier)" \
    xml:lang="\(locale.identifier)" dir="\(locale.isRightToLeft ? "rtl" : "ltr")">
    <head>
    <meta charset="utf-8"/>
    <title>\(title)</title>
    <link rel="stylesheet" type="text/css" href="style.css"/>
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// A section's path as an XML name.
  static func id(of path: String) -> String { "section-" + path.replacing("/", with: ".") }
}
