"""Runs every judge over the packs of a folder, prints a table and fails on any failure.

    python .ci/validate dist [TAG…]
"""

import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import audio
import braille
import browser
import codes
import daisy
import markup
import overlays
import prints
from packs import packs, unpack

PAGES = "Nu HTML checker: pages"


class Table:
    """How many files each judge saw, and what it found."""

    def __init__(self):
        self.rows = {}

    def judge(self, name, subject, judgement):
        """Adds one judgement; a judge that breaks has found something."""
        row = self.rows.setdefault(name, [0, []])
        row[0] += 1
        try:
            row[1] += [f"{subject}: {line}" for line in judgement()]
        except Exception as error:
            row[1].append(f"{subject}: {type(error).__name__}: {error}")

    def add(self, other):
        """Adds the rows of another table."""
        for name, (seen, found) in other.rows.items():
            row = self.rows.setdefault(name, [0, []])
            row[0] += seen
            row[1] += found

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
    chosen = packs(folder, locales)
    if not chosen:
        sys.exit(f"{folder}: no packs")
    table = Table()
    tasks = [(judge_common_pages, Path(folder), [pack.page for pack in chosen])]
    tasks += [(judge_pack, pack) for pack in chosen]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for answer in [pool.submit(*task) for task in tasks]:
            table.add(answer.result())
    table.show()
    return 1 if table.has_failures else 0


def judge_common_pages(folder, pages):
    """The library, the clinic's sheet, and the markup of all pages at once, since the checker starts slowly."""
    table = Table()
    common = [path for path in (folder / "index.html", folder / "clinic-sheet.html") if path.exists()]
    found = markup.page_failures(common + pages)
    for path in common + pages:
        table.judge(PAGES, path, lambda path=path: found.get(str(path.resolve()), found.get(str(path), [])))
    with browser.chromium() as chromium:
        for path in common:
            table.judge("axe: library page, clinic's sheet", path, lambda path=path: browser.look(chromium, path))
        if len(common) == 2:
            table.judge("QR codes: clinic's sheet", common[1], lambda: codes.sheet_failures(chromium, common[1]))
        table.judge("keyboard: find a leaflet", common[0], lambda: browser.search(chromium, common[0]))
    return table


def judge_pack(pack):
    table = Table()
    judge_files(table, pack)
    with browser.chromium() as chromium:
        judge_in_browser(table, chromium, pack)
    return table


def judge_files(table, pack):
    book = pack.file(".epub")
    table.judge("EPUBCheck: books", pack.name, lambda: markup.book_failures(book))
    table.judge("overlays: books", pack.name, lambda: overlays.failures(book))
    talking = pack.file("-daisy202.zip")
    if pack.audio():
        table.judge("DAISY 2.02: talking books", pack.name, lambda: daisy.failures(talking))
        table.judge("audio: tags, chapters, timelines", pack.name, lambda: audio.failures(pack))
    table.judge("PDF/UA-1 and pdftotext: prints", pack.name, lambda: prints.failures(pack))
    table.judge("QR codes: prints", pack.name, lambda: codes.print_failures(pack))
    table.judge("braille: BRF, PEF, numbers read back", pack.name, lambda: braille.failures(pack))


def judge_in_browser(table, chromium, pack):
    table.judge("axe: leaflet pages", pack.name, lambda: browser.look(chromium, pack.page))
    table.judge("axe: all sections, contrast", pack.name, lambda: browser.look_all_panels(chromium, pack.page))
    table.judge("without script, on paper", pack.name, lambda: browser.look_plain(chromium, pack.page))
    if pack.audio():
        table.judge("keyboard: hear the treatment", pack.name, lambda: browser.listen(chromium, pack.page))
    with tempfile.TemporaryDirectory() as folder:
        book = unpack(pack.file(".epub"), folder)
        for path in sorted((book / "EPUB").glob("*.xhtml")):
            table.judge("axe: pages of books", f"{pack.name} {path.name}", lambda path=path: book_page(chromium, path))


def book_page(chromium, path):
    with browser.opened(chromium, path) as (page, _, _):
        yield from browser.axe_failures(page)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
