import ICU

extension PODocument {
  /// A catalog with a header and nothing else. `date` is a day, `YYYY-MM-DD`; the time is midnight UTC.
  public static func new(_ title: String, locale: LocaleTag, date: String, file: String) throws(ICUFailure)
    -> PODocument
  {
    let header = POHeader([
      ("Project-Id-Version", title), ("Report-Msgid-Bugs-To", ""), ("PO-Revision-Date", "\(date) 00:00+0000"),
      ("Last-Translator", ""), ("Language-Team", ""), ("Language", locale.poIdentifier), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      (PluralForms.headerField, try PluralForms.forms(of: locale).forms.header),
    ])
    var message = POMessage(source: "", targets: [header.text])
    message.translatorComments = ["\(title): \(locale.identifier)"]
    return PODocument(bytes: Array(POLayout().text(of: message).utf8), file: file)
  }
}

extension LocaleTag {
  /// The locale as gettext's `Language` header names it: `pt_BR`, `zh_Hans`.
  public var poIdentifier: String { String(identifier.map { $0 == "-" ? "_" : $0 }) }
}
