"""Runs every judge over the packs of a folder, prints a table and fails on any failure.

    python .ci/validate dist [TAG…]
"""

import sys
import tempfile
from pathlib import Path

import audio
import braille
import browser
import daisy
import markup
import overlays
import prints
from packs import packs, unpack


class Table:
    """How many files each judge saw, and what it found."""

    def __init__(self):
        self.rows = {}

    def judge(self, name, subject, judgement):
        """Adds one judgement; a judge that breaks has found something."""
        seen, found = self.rows.setdefault(name, [0, []])
        self.rows[name][0] = seen + 1
        try:
            found += [f"{subject}: {line}" for line in judgement()]
        except Exception as error:
            found.append(f"{subject}: {type(error).__name__}: {error}")

    def show(self):
        for name, (_, found) in self.rows.items():
            for line in found:
                print(f"{name}: {line}")
        width = max(map(len, self.rows))
        print(f"\n{'judge'.ljust(width)}   checked  failures")
        for name, (seen, found) in self.rows.items():
            print(f"{name.ljust(width)}  {seen:8}  {len(found):8}")

    @property
    def has_failures(self):
        return not self.rows or any(found for _, found in self.rows.values())


def main(folder, locales):
    table = Table()
    chosen = packs(folder, locales)
    if not chosen:
        sys.exit(f"{folder}: no packs")
    library = Path(folder) / "index.html"
    pages = [library] + [pack.page for pack in chosen]
    found = markup.page_failures(pages)
    for path in pages:
        table.judge("Nu HTML checker: pages", path, lambda path=path: found.get(str(path.resolve()), found.get(str(path), [])))
    for pack in chosen:
        judge_files(table, pack)
    with browser.chromium() as chromium:
        table.judge("axe: library page", library, lambda: browser.look(chromium, library))
        for pack in chosen:
            judge_in_browser(table, chromium, pack)
    table.show()
    return 1 if table.has_failures else 0


def judge_files(table, pack):
    book = pack.file(".epub")
    table.judge("EPUBCheck: books", pack.name, lambda: markup.book_failures(book))
    table.judge("overlays: books", pack.name, lambda: overlays.failures(book))
    talking = pack.file("-daisy202.zip")
    if pack.audio():
        table.judge("DAISY 2.02: talking books", pack.name, lambda: daisy.failures(talking))
        table.judge("audio: tags, chapters, timelines", pack.name, lambda: audio.failures(pack))
    table.judge("PDF/UA-1 and pdftotext: prints", pack.name, lambda: prints.failures(pack))
    table.judge("braille: BRF, PEF, numbers read back", pack.name, lambda: braille.failures(pack))


def judge_in_browser(table, chromium, pack):
    table.judge("axe: leaflet pages", pack.name, lambda: browser.look(chromium, pack.page))
    table.judge("axe: all sections, contrast", pack.name, lambda: browser.look_all_panels(chromium, pack.page))
    if pack.audio():
        table.judge("keyboard: hear the treatment", pack.name, lambda: browser.listen(chromium, pack.page))
    with tempfile.TemporaryDirectory() as folder:
        book = unpack(pack.file(".epub"), folder)
        for path in sorted((book / "EPUB").glob("*.xhtml")):
            table.judge("axe: pages of books", f"{pack.name} {path.name}", lambda path=path: book_page(chromium, path))


def book_page(chromium, path):
    with browser.opened(chromium, path) as (page, _, _):
        # A book's page is a part: its reader shows the title and the landmarks around it.
        yield from (line for line in browser.axe_failures(page) if not line.startswith(BOOK_RULES))


BOOK_RULES = ("axe landmark-one-main", "axe region", "axe page-has-heading-one", "axe heading-order")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
