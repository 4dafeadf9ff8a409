"""The packs of a folder, and what their pages say."""

import json
import re
import unicodedata
import zipfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "path"}


class Pack:
    """One leaflet in one language, as it was built."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.manifest = json.loads((self.folder / "manifest.json").read_text("utf-8"))
        self.locale = self.manifest["locale"]
        self.name = f"{self.manifest['leaflet']}-{self.locale}"

    def file(self, ending):
        """The path of `<leaflet>-<tag><ending>`, or None where the pack has no such file."""
        path = self.folder / (self.name + ending)
        return path if path.exists() else None

    @property
    def page(self):
        return self.folder / "index.html"

    def passages(self):
        """Each passage's own text by its id, without the source text beside it."""
        reader = PassageReader()
        reader.feed(self.page.read_text("utf-8"))
        return reader.passages

    def audio(self):
        """The numbered MP3 files in order."""
        return sorted((self.folder / "audio").glob("[0-9][0-9]-*.mp3"))


class PassageReader(HTMLParser):
    """Gathers the text of the elements whose id is p and a number."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.passages = {}
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        attributes = dict(attributes)
        identifier = attributes.get("id") or ""
        outer = self.open[-1] if self.open else (None, None)
        if (attributes.get("class") or "") == "source":
            self.open.append((tag, None))
        elif re.fullmatch(r"p\d+", identifier):
            self.passages[identifier] = ""
            self.open.append((tag, identifier))
        else:
            self.open.append((tag, outer[1]))

    def handle_endtag(self, tag):
        while self.open:
            if self.open.pop()[0] == tag:
                return

    def handle_data(self, data):
        if self.open and self.open[-1][1]:
            self.passages[self.open[-1][1]] += data


def packs(folder, locales=()):
    """The packs below a folder; only those of `locales` when some are given."""
    found = [Pack(path.parent) for path in sorted(Path(folder).glob("*/*/manifest.json"))]
    return [pack for pack in found if not locales or pack.locale in locales]


def letters(text):
    """A text without spaces and invisible marks, composed (NFC), to compare what programs extract."""
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))


# Vowel signs and doublings, which are written above and below letters.
ARABIC_MARKS = "[\u064b-\u065f\u0670]+"


def words(text):
    """How often each word stands in a text."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cc") or c.isspace())
    return Counter("".join(c if is_of_word(c) else " " for c in text).split())


def is_of_word(character):
    return unicodedata.category(character)[0] in "LMN"


def unpack(archive, folder):
    """Unpacks a zip into a folder and gives the folder."""
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder)
    return Path(folder)
