"""PDF/UA-1, and that the text that a PDF yields is the leaflet's."""

import subprocess

import page
import pikepdf

from packs import plain, words

RIGHT_TO_LEFT = {"ar", "fa", "ur"}
# Written without spaces between words.
UNSPACED = {"zh-Hans", "zh-Hant"}
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
    """Each passage of the page stands in the text between header and footer.

    Where pdftotext turns lines around (right to left) or mixes columns (bilingual), every word must be there as often.
    """
    area = ["-x", "0", "-y", "68", "-W", "596", "-H", "706"]
    is_reversed = pack.locale.split("-")[0] in RIGHT_TO_LEFT
    order = [] if is_reversed else ["-raw"]
    command = ["pdftotext", *order, "-nopgbrk", *area, str(path), "-"]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    passages = pack.passages()
    if is_reversed or path.name.endswith("-bilingual.pdf") and pack.locale not in UNSPACED:
        missing = words(" ".join(passages.values())) - words(output, marks_lead=is_reversed)
        yield from (f"{path.name}: pdftotext gives “{word}” {count} times less" for word, count in missing.items())
        return
    found = plain(output)
    for identifier, passage in passages.items():
        if plain(passage) not in found:
            yield f"{path.name}: pdftotext does not give {identifier}: {passage[:60]}"
