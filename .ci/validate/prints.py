"""PDF/UA-1, and that the text that a PDF yields is the leaflet's."""

import re
import subprocess
import unicodedata
from collections import Counter

import page
import pikepdf

from packs import ARABIC_MARKS, letters, words

RIGHT_TO_LEFT = {"ar", "fa", "ur"}
# Written without spaces between words.
UNSPACED = {"zh-Hans", "zh-Hant"}
# Of A4, in points.
PAGE_WIDTH = 596
KINDS = [".pdf", "-large-print.pdf", "-giant-print.pdf", "-bilingual.pdf"]


def failures(pack):
    """One line for everything that is wrong with the pack's PDFs."""
    for kind in KINDS:
        path = pack.file(kind)
        if path is None:
            if kind != "-bilingual.pdf":
                yield f"{kind} is missing"
            continue
        yield from conformance(path)
        yield from text(path, pack)


def conformance(path):
    report = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1)
    for failure in report.failures:
        yield f"{path.name}: {failure}"
    with pikepdf.open(path) as pdf, pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield f"{path.name}: pdfuaid:part is not 1"
        if "/Lang" not in pdf.Root:
            yield f"{path.name}: no language"
        if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            yield f"{path.name}: the title is not shown"


def text(path, pack):
    """What pdftotext gives between header and footer is the text of the page's passages.

    Right to left, lines are turned around, so that only the words are looked for. Beside the source the words are
    counted, where spaces part them, and a passage that is broken between pages is whole only in the half of the page
    that the translation has.
    """
    passages = pack.passages()
    output = extract(path)
    if pack.locale.split("-")[0] in RIGHT_TO_LEFT:
        yield from words_missing(path, passages, turned(output))
        return
    if path.name.endswith("-bilingual.pdf"):
        if pack.locale not in UNSPACED:
            yield from words_missing(path, passages, output)
        output += extract(path, width=PAGE_WIDTH // 2)
    # pdftotext leaves out a hyphen at the end of a line.
    found = letters(output).replace("-", "")
    for identifier, passage in passages.items():
        if letters(passage).replace("-", "") not in found:
            yield f"{path.name}: pdftotext does not give {identifier}: {passage[:60]}"


def words_missing(path, passages, output):
    """Every letter and sign is there as often as in the passages, and each word's letters stand in their order.

    pdftotext may put a space within a word, and gives Arabic vowel signs before their letters.
    """
    whole = " ".join(passages.values())
    missing = Counter(letters(whole)) - Counter(letters(output))
    yield from (f"{path.name}: pdftotext gives “{c}” (U+{ord(c):04X}) {n} times less" for c, n in missing.items())
    found = unvowelled(letters(output))
    for word, count in words(unvowelled(whole)).items():
        if found.count(word) < count:
            yield f"{path.name}: pdftotext gives “{word}” {found.count(word)} times, not {count}"


def turned(output):
    """Lines from right to left: their pieces, which pdftotext embeds one by one, in the order in which they are read."""
    pieces = (re.split("[\u202a-\u202c]", line) for line in output.splitlines())
    return "\n".join("".join(reversed(line)) for line in pieces)


def unvowelled(text):
    return re.sub(ARABIC_MARKS, "", unicodedata.normalize("NFC", text))


def extract(path, width=PAGE_WIDTH):
    """The text between header and footer of an A4 page, from its left edge, as it stands in the file."""
    area = ["-x", "0", "-y", "68", "-W", str(width), "-H", "706"]
    command = ["pdftotext", "-raw", "-nopgbrk", *area, str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
