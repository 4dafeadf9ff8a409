// Written by RuleManualTests from the doc comments of the rules. Do not edit.
// swift-format-ignore-file

/// The manual of each rule by its id.
let ruleManuals: [String: String] = [
  "address-differs": """
    A web or mail address of the source does not stand in the translation as it is.

    One wrong letter leads nowhere, or to somebody else. Copy the address. If the translation gives a page in its own
    language, say so in `# leaflet:ignore address-differs: `.
    """,
  "bidi-controls": """
    An invisible mark that starts a direction is never ended, or one ends that never started.

    What follows may then be shown in the wrong order. Remove the mark, or add its partner.
    """,
  "bound-lost": """
    The source gives a bound, such as "at least" or "up to", and the translation none.

    Many languages say bounds in other ways, so this is a note.
    """,
  "bound-turned": """
    An upper bound has become a lower one, "before" has become "after", or the other way round.

    "At least 2 weeks" must not become "at most 2 weeks", nor "do not take more than 8" become "take more than 8". The words
    are in the language's facts. Where either text denies something besides, "not … more than" may stand against "at most",
    and the rule is silent.
    """,
  "brackets": """
    A bracket of the translation has no partner.

    The rule is silent where the source lacks as many, and for the brackets of "a)" and "1)".
    """,
  "corrupt-character": """
    The translation holds characters that no text should hold.

    U+FFFD stands where a letter was lost in a conversion; control characters, noncharacters and private ones show as
    boxes or nothing. "Ã©" and "â€™" are UTF-8 that was read as another encoding. Type the place again.
    """,
  "date-changed": """
    A date names another day than the source, though every number of the source is there.

    "29 March" and "1 April" must not become "1 March" and "29 April", nor "3月11日" become "11月3日". The month must stand
    as a name or, in East Asia, with its sign; dates in digits alone say different things in different countries.
    """,
  "digits-mixed": """
    A catalog writes its numbers in two scripts' digits.

    "5" here and "٥" there look like a mistake to a reader, and a voice may read one of them wrongly. The language's facts
    say which digits its catalogs write.
    """,
  "do-not-translate": """
    A name that the source marks with `[text](translate:no)` does not stand in the translation.

    The author says that it stays as it is in every language. Copy it letter for letter; the mark may be left out.
    """,
  "dose-abbreviation": """
    A dose's unit that the source writes out is abbreviated so that it is easily misread: "µg", "mcg", "IU", "U".

    "µg" and "mcg" have been read as mg, a thousand times as much, "U" as a nought and "IU" as IV. Write the unit out
    (Institute for Safe Medication Practices, List of Error-Prone Abbreviations). The rule is silent where the source
    abbreviates too.
    """,
  "dose-writing": """
    A dose is written so that it is easily misread: "5.0 mg" as 50 mg, ".5 mg" as 5 mg.

    Leave the nought after the decimal mark out, and write one before it (Institute for Safe Medication Practices, List of
    Error-Prone Abbreviations). The rule is silent where the source writes the same.
    """,
  "doubled-punctuation": """
    A comma or another mark stands twice where the source has no such thing.

    Three stops are an ellipsis in every script, and ",," before a word is how some keyboards write „.
    """,
  "doubled-space": """
    Two spaces stand in a row where the source has no such place.

    One was left over when words were moved or deleted. Remove it.
    """,
  "doubled-word": """
    A word stands twice in a row.

    Some languages double words on purpose (Hindi "बार बार", French "vous vous"); the language's facts list those. The
    rule is silent where the source doubles a word too, on letters that are spelled out (Hindi "बी बी सी", Arabic "5 سي سي"),
    and on words of fewer than four letters in languages without facts.
    """,
  "duplicate-key": """
    A catalog has a message twice.

    Only the first is used. Remove the other, or give each its context.
    """,
  "edge-space": """
    The translation begins or ends with space where the source does not, or the other way round.

    The space was typed by mistake, or is needed where texts are put together. Write it as the source does.
    """,
  "end-punctuation": """
    The translation ends in another way than the source: without its full stop, or with one in place of a question mark.

    Every script's own marks count: "。", "।", "۔", "؟". A voice raises its tone at a question mark and pauses at a stop.
    """,
  "facts-missing": """
    Nobody has written down the words of a meaning in the translation's language, so that meaning is not checked.

    Add them to `Locales/<tag>/language.yaml`; the page on language facts says how. An empty list says that the language
    has no such words.
    """,
  "foreign-script": """
    A word is written in a script that neither the translation's language nor the source uses.

    Latin letters are allowed everywhere, for names and units, and Greek ones, for symbols. A single Cyrillic "а" in a
    French text is a slip of the keyboard that no reader sees.
    """,
  "fuzzy": """
    A translation is not current: the source changed since, or a tool guessed it.

    It is not published. Compare the source with the one that was translated, correct the translation, and remove the mark
    `fuzzy`.
    """,
  "han-spacing": """
    A message puts spaces between Han and Latin letters or digits where the catalog does not, or the other way round.

    Both are good style ("5 毫克", "5毫克"), but not side by side. The rule speaks where nine of ten places in the catalog
    agree.
    """,
  "ignore-reason": """
    A comment that tells a rule to be silent gives no reason, so it has no effect.

    Write `# leaflet:ignore number-missing: ` and then why the finding is wrong, so that the next reader need not ask.
    """,
  "ignore-unused": """
    A comment tells a rule to be silent that has nothing to say here.

    The fault was corrected, or the rule's name is mistyped. Remove the comment, so that it hides nothing later.
    """,
  "inconsistent-translation": """
    One source text is translated in several ways in a catalog.

    A reader may think that two things are meant. Where the place asks for another wording, keep it.
    """,
  "initial-capital": """
    A sentence of the translation begins with a small letter, that of the source with a capital.

    The start was most likely cut off or pasted from the middle of another. The rule looks at whole sentences only, and is
    silent in scripts without capitals, on words that the source has too, and where a capital follows (Irish "tSeirbhís").
    """,
  "invisible-character": """
    The translation holds an invisible character that does nothing there.

    Zero-width spaces, soft hyphens and byte order marks come along when text is copied. They keep a search from finding a
    word and make a voice stumble. Joiners in the scripts that need them, and marks of direction, are left alone.
    """,
  "list-equal": """
    Two items of a sorted list differ only in accents or capitals, or not at all.

    Readers cannot tell which one they want. Merge them, or say what is different.
    """,
  "list-order": """
    The items of a sorted list do not stand in the order of the translation's language.

    A list whose messages have the note `sorted: NAME` is one that readers look things up in, so it follows the order of
    their own alphabet (CLDR's collation). Move the items in the translation's list.
    """,
  "markup-differs": """
    The translation does not have the tags or the emphasis of the source.

    A tag that is not closed spoils the page; emphasis that is gone hides what matters. Put `<b>`, `**` and their partners
    round the same words.
    """,
  "message-extra": """
    The catalog has a message that the leaflet does not have.

    It is never shown. `leaflet update` moves it to the obsolete ones at the catalog's end.
    """,
  "message-missing": """
    A message of the leaflet is missing from the catalog.

    The leaflet has changed since the catalog was made. `leaflet update` adds the message; then translate it.
    """,
  "message-syntax": """
    A message with arguments is not well-formed ICU MessageFormat.

    The message cannot be shown: a brace is open, a plural lacks its form "other", or an apostrophe quotes a brace. Write
    braces as in the source, and two apostrophes ('') where one stands before a brace.
    """,
  "misaligned": """
    The translations of many messages in a row belong to other messages.

    The numbers in them fit the sources of messages nearby. A line was most likely lost or doubled when the texts were
    copied. Find the first message of the stretch and move the translations back; the other rules that compare source and
    translation say nothing in the stretch.
    """,
  "misspelled": """
    A word is not in the language's spelling dictionary.

    The dictionaries are those that are installed on the machine for enchant (hunspell's, aspell's). A language without one
    is not checked, nor one that writes no spaces between words, nor a catalog of whose words the dictionary lacks more than
    a twentieth: it is too small to tell. Dictionaries differ, so this is a note, and packs do not depend on it. Names,
    abbreviations, words of the source, the project's terms, and the words and numbers of the language's facts need not be
    in a dictionary. Correct the word, or list it in the language's facts under `spelling`. A word that stands in many
    places is named at the first.
    """,
  "mixed-script": """
    A word mixes letters of two scripts that look alike.

    A Cyrillic "а" in a Latin word looks right and is wrong: a search does not find the word, and a voice spells it out.
    Type the word again. The rule is silent on words that the source has too.
    """,
  "negation-lost": """
    The source denies something, and no word of the translation does.

    "Do not drive" must not become "drive". The words that deny are in the language's facts. Where the translation says
    the opposite in another way ("avoid", "stay away"), the word may be missing in the facts: add it there.
    """,
  "no-break-space": """
    A mark that a space parts from the words has one that may end the line, or none.

    French writes "Pourquoi ?" and "« oui »" with a no-break space (U+00A0, or the narrow U+202F), so that no line begins
    with the mark. The marks are in the language's facts, `spaced`.
    """,
  "not-nfc": """
    The translation is not in Unicode's composed form (NFC).

    The same letter is then written in two ways, and a search for one does not find the other. Save the text as NFC.
    """,
  "number-decimal": """
    A number has lost its decimal mark, or the mark has moved.

    2.5 mg becomes 25 mg. Write the number with the decimal mark of the translation's language.
    """,
  "number-extra": """
    The translation has a number that the source does not have.

    Numbers are compared by value, as `number-missing` explains. A number too many is most often a slip of the keyboard,
    a wrong digit, or a number from the message above.
    """,
  "number-format": """
    A number is written as the source writes it, and readers of the translation read another value.

    "1.500" is one and a half in English and one thousand five hundred in German. Write it with the marks of the
    translation's language.
    """,
  "number-gap": """
    Something that belongs to a number stands without one.

    A hyphen with nothing after it ("COVID- "), empty brackets, or a percent sign alone are what a lost number leaves. The
    rule speaks only where the translation has more of them than the source.
    """,
  "number-mention-added": """
    A number of the source occurs in the translation more often than in the source.

    Translators repeat numbers to make a sentence clear, so this is a note.
    """,
  "number-mention-lost": """
    A number of the source occurs in the translation, but less often.

    Translators hardly ever drop a mention of a number, so one that is gone was most likely lost. Where two sentences were
    joined on purpose, write `# leaflet:ignore number-mention-lost: ` with the reason above the message.
    """,
  "number-missing": """
    A number of the source is missing from the translation.

    Numbers are compared by value: in digits of any script, with any separators, in words, as the name of a month, as a
    rank, with words for thousands, lakhs and millions, or converted to another unit.

    Write the number into the translation. If the translation says it another way, such as "a fortnight", keep it and
    write `# leaflet:ignore number-missing: ` with the reason above the message.
    """,
  "number-month": """
    A month of the source is missing from the translation.

    The name of a month in a date must be there as a name, in full or short, or as its number: "3 March" is "3月3日".
    """,
  "number-name": """
    A name with a number has another number than in the source: "ACE4" for "ACE2", "vitamin B6" for "B12".

    Only names in Latin letters are compared, which stay the same in every script.
    """,
  "number-percent": """
    A number is a percentage on one side only.

    "5%" and "5" are not the same. In "5–10%" the first number is one too. A language's word for percent counts as the
    sign does, where its facts or CLDR have it.
    """,
  "number-percent-range": """
    A range of percentages has lost its first percent sign.

    "5–10%" is a good translation of "5%–10%". The rule speaks only where the catalog keeps both signs elsewhere, because
    there a missing one is most likely a slip.
    """,
  "number-swapped": """
    Two numbers of the translation stand in each other's places.

    Every number is there, but "2 tablets for 7 days" has become "7 tablets for 2 days". The rule looks at what stands
    around each number: its unit, its percent sign, brackets, the name it belongs to, and the words that stand beside such
    numbers elsewhere in the catalog. It speaks only where the exchanged places fit clearly better.
    """,
  "number-tenfold": """
    A number is ten, a hundred or a thousand times what the source says, or a tenth of it.

    This is the error that kills: 5 mg becomes 50 mg. Correct the number.
    """,
  "number-word": """
    A number that the source writes in words, from three up, is missing from the translation.

    It may stand there in words or in digits. "One" and "two" are not looked for: many languages say them with an article
    or the form of the word. The rule is silent in languages whose number words nobody has written down.
    """,
  "number-word-changed": """
    A number that is written in words stands at the same unit as another number in the translation.

    "Take two tablets" must not become "take four tablets". Number words by themselves prove little, since "one" is an
    article in many languages; at a unit that both texts name they count.
    """,
  "phone-differs": """
    A phone number of the source does not stand in the translation, digit for digit.

    It may be spaced in another way. In any script's digits, the same ones must stand in the same order.
    """,
  "placeholder-extra": """
    The translation has a placeholder that the source does not have.

    Nobody gives it a value, so the message cannot be shown. Most often its name was translated or mistyped.
    """,
  "placeholder-missing": """
    A placeholder of the source is missing from the translation.

    The clinic's value, such as its phone number in `{clinicPhone}`, would not be shown. Write the placeholder as the
    source writes it; its name is not translated. In a message with plurals each form must have it, unless the source
    leaves it out there too.
    """,
  "placeholder-type": """
    A placeholder has another type than in the source.

    `{weeks, plural, …}` needs a number and `{name, select, …}` a word; a plain `{weeks}` in place of a plural loses the
    forms that the language needs.
    """,
  "plural-advised": """
    A plural form of the language is missing, though hardly a number in a leaflet needs it.

    French has a form `many` for whole millions, which no patient counts. Adding it does no harm.
    """,
  "plural-form-count": """
    A plural has more or fewer forms than the header's `Plural-Forms` counts.

    gettext's tools refuse such a file, and a program shows a wrong form or none. Give each form its text.
    """,
  "plural-header": """
    The header's `Plural-Forms` is not the language's.

    A program shows the form that the header's expression chooses. Where the header takes 2 and 5 for one form, and Polish
    does not, a patient reads wrong Polish whatever the translator wrote. The finding has CLDR's header to copy. The numbers
    from 1 to 1,000 are held against CLDR; what a language says of none and of whole millions is no matter here.
    """,
  "plural-missing": """
    A plural form that the language needs is missing.

    Polish says "1 tydzień, 2 tygodnie, 5 tygodni": a plural needs `one`, `few`, `many` and `other`. Which forms a language
    has is in CLDR's plural rules. In gettext's own plurals the number of forms must be that of the file's header.
    """,
  "plural-number": """
    A plural form has lost its number, or has one written out that is not the only one it is for.

    In many languages `one` is also for 21 and 31, or for 0 and 1.5, so "1 week" written out would be wrong: write `#`.
    A form that is only ever for one number may say it in words.
    """,
  "plural-unknown": """
    A plural form has a name that no language has.

    The names are `zero`, `one`, `two`, `few`, `many`, `other`, and `=5` for one number. They are not translated.
    """,
  "plural-unused": """
    A plural form is never shown, because the language does not have it.

    English has only `one` and `other`; a text under `few` is lost work, or belongs to another language.
    """,
  "quotation-marks": """
    The translation uses quotation marks of another language.

    CLDR says which marks a language uses, and its facts list others that are right. Straight marks may stay where the source
    has them too. This is a matter of style, so it is a note.
    """,
  "quotation-unpaired": """
    A quotation mark of the translation has no partner.

    Readers do not know where the quotation ends. The rule is silent where the source has an odd number of marks too.
    """,
  "range-order": """
    A range or a ratio runs the wrong way: 2.23–4.82 has become 4.82–2.23, or 97/1,617 has become 1,617/97.

    In languages written from right to left the order of the letters in the file counts, not the one on the screen: the
    number that is read first comes first there too.
    """,
  "same-as-source": """
    The translation is the source.

    Names, numbers and codes may stay as they are; a text with several words in small letters was most likely forgotten.
    """,
  "select-variants": """
    A choice of words has other cases than in the source.

    `{sex, select, female {…} male {…} other {…}}`: the names of the cases are given by the program and are not translated.
    """,
  "sentence-count": """
    The translation has a third of the source's sentences, or less.

    Sentences are joined in translation, but hardly three to one: some may be missing. Count them, and see whether each is
    there. Languages that end sentences without marks are left alone.
    """,
  "side-changed": """
    Left has become right, or a side of the body is missing.

    The words for the sides are in the language's facts.
    """,
  "space-before": """
    A space stands before a mark that belongs to the word in front of it.

    A line may then begin with the mark. Remove the space. The marks that a language does part from the words, as French
    does, are in its facts; the danda of Indic scripts may be written either way.
    """,
  "term-forbidden": """
    The translation uses a word that the glossary forbids for a term of the source.

    The word means something else to readers, or to doctors; `forbidden` in `Locales/<tag>/terms.yaml` lists it. The rule is
    silent where the glossary's word stands too: the other may then be for something else. Use the glossary's word.
    """,
  "term-missing": """
    The source uses a term of the glossary, and the translation has none of its forms.

    The glossary explains its own word, so readers do not find what another means. Inflected forms count, and so do words
    in another order; the rule speaks where nothing like them stands. Use the glossary's word, or add the form that is
    right here to `accepted` in `Locales/<tag>/terms.yaml`.
    """,
  "timing-changed": """
    How often something is taken has changed: once has become twice, or the other way round.
    """,
  "timing-lost": """
    The source says how often or when something is taken, and the translation does not seem to.

    "Twice", "every", "daily" and "as needed" can be said in many ways, so this is a note.
    """,
  "truncated": """
    The translation is so much shorter than usual that part of it must be missing.

    What is usual is measured on the catalog itself, since languages differ. A translation that has also lost the mark
    that ends its last sentence is reported earlier.
    """,
  "unit-changed": """
    A number stands with another unit of the same kind than in the source.

    5 mg and 5 g, 5 days and 5 hours differ. A number that was converted to another unit is checked by its amount.
    """,
  "unit-missing": """
    A dose or a temperature has lost its unit.

    The rule looks for units of mass, volume and temperature, since those of time and length are often said in other words.
    """,
  "unit-per-missing": """
    A dose is no longer for each kilogram, millilitre or day.

    "5 mg/kg" and "5 mg" are different doses. The unit behind the stroke may be said in any words: "per kilogram".
    """,
  "untranslated": """
    A message has no translation.

    A patient would read it in the source language. Translate it.
    """,
  "untranslated-run": """
    Words of the source stand untranslated inside the translation.

    Names stay, so the rule counts words in small letters: four in a row that stand in the source in the same order. Mark
    what must stay as it is with `[text](translate:no)`, or its language with `[text](lang:en)`.
    """,
  "unusual-letter": """
    A word has a letter that the language does not write.

    CLDR lists the letters of each language and those of foreign names in it. A letter of a neighbouring language (Persian
    "ی" in Arabic, "ş" for "ș" in Romanian) comes from the wrong keyboard. Names are written so on purpose, so this is a
    note. The language's facts can list letters that CLDR lacks.
    """,
  "variants-unchecked": """
    A message has so many variants, or such long ones, that not all of them were checked.

    No author writes 256 variants in one message. Split the message, so that every text that a reader may see is checked.
    """,
  "weekday-changed": """
    A day of the week has become another.

    "On Monday" must not become "on Tuesday". The names are CLDR's, in full; where the translation names no day that way,
    the rule is silent.
    """,
]
