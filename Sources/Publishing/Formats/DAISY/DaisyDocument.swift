import ICU

/// XHTML 1.0 documents of a talking book.
enum DaisyDocument {
  static func html(title: String, locale: LocaleTag, metadata: [(name: String, content: String)], body: HTML) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" lang="\(locale.identifier)" xml:lang="\(locale.identifier)" \
    dir="\(locale.isRightToLeft ? "rtl" : "ltr")">
    <head>
    <title>\(title)</title>
    <meta http-equiv="Content-type" content="text/html; charset=utf-8"/>
    \(.joined(metadata.map { "<meta name=\"\($0.name)\" content=\"\($0.content)\"/>" }, separator: "\n"))
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
