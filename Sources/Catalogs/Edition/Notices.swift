extension Edition {
  /// The labels of what everyone must know before the text, in every format and in the first spoken words: that this is a
  /// draft, that nobody checked the translation, that the clinic is an example. None for a released pack.
  ///
  /// `signOffs` are those that hold for the text.
  public func notices(isDraft: Bool, signOffs: [SignOff]) -> [String] {
    var notices = isDraft ? ["draft-notice"] : []
    let isTranslated = locale.language != leaflet.locale.language
    if isDraft, isTranslated, !signOffs.contains(where: { $0.role == .translator }) {
      notices.append("machine-translated")
    }
    if clinic.isExample { notices.append("example-clinic") }
    return notices
  }
}
