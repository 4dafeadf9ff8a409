"""Catalogs of any size, made of bilingual rows: LANG.tsv or LANG.tsv.xz, a source and its translation a line.

Pairs are made one by one: a child's size is counted from that of the process that starts it.
"""
import lzma, pathlib, re, unicodedata

# The rows' own names of languages, where the tags of BCP 47 are others.
TAGS = {"es-LA": "es-419", "prs": "fa-AF", "zh": "zh-Hans", "tl": "fil"}
HEADER = """msgid ""
msgstr ""
"Language: %s\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


def languages(data):
    """The rows' names of languages in a folder."""
    return sorted(path.name.split(".")[0] for path in pathlib.Path(data).glob("*.tsv*"))


def tag(language):
    return TAGS.get(language, language)


def rows(data, language):
    """Sources and translations; those with braces or backslashes are left out, which a PO file would read otherwise."""
    path = pathlib.Path(data) / f"{language}.tsv"
    text = path.read_text() if path.exists() else lzma.open(f"{path}.xz", "rt", encoding="utf8").read()
    pairs = [line.split("\t")[:2] for line in text.splitlines() if line.count("\t")]
    return [(source, target) for source, target in pairs if source and target and not re.search(r"[\\{}]", source + target)]


def repeated(pairs, count):
    """The rows again and again, as a catalog of many leaflets repeats itself."""
    return (pairs[index % len(pairs)] for index in range(count))


def renumbered(pairs, count):
    """The rows again and again, with other numbers each time round."""
    return (tuple(with_other_digits(text, index // len(pairs)) for text in pairs[index % len(pairs)]) for index in range(count))


def joined(pairs, count):
    """Every row with another behind it, which is another one each time round: no text twice."""
    def text(index, side):
        step, place = divmod(index, len(pairs))
        return f"{pairs[place][side]} {pairs[(place + 1 + step) % len(pairs)][side]}"
    return ((text(index, 0), text(index, 1)) for index in range(count))


def with_other_digits(text, step):
    """The text with each digit but nought moved `step` places round, in its own script."""
    def moved(match):
        digit = unicodedata.digit(match.group())
        return chr(ord(match.group()) + (digit + step - 1) % 9 + 1 - digit) if digit else match.group()
    return re.sub(r"\d", moved, text)


def write(path, language, pairs):
    """Writes a PO file with a unit for each pair."""
    with open(path, "w", encoding="utf8") as file:
        file.write(HEADER % tag(language).replace("-", "_"))
        for index, pair in enumerate(pairs):
            source, target = (text.replace('"', '\\"') for text in pair)
            file.write(f'\nmsgctxt "r{index}"\nmsgid "{source}"\nmsgstr "{target}"\n')
