"""What a talking book of DAISY 2.02 must be (DAISY Consortium, 28 February 2001), read from its files."""

import re
import xml.etree.ElementTree as ElementTree
import zipfile

import mpeg
from overlays import clock

ONCE = [
    "dc:title", "dc:date", "dc:format", "dc:identifier", "dc:publisher", "ncc:charset", "ncc:pageFront",
    "ncc:pageNormal", "ncc:pageSpecial", "ncc:tocItems", "ncc:totalTime",
]
XHTML = "{http://www.w3.org/1999/xhtml}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def failures(path):
    """One line for everything that is wrong with the book."""
    return list(Book(path).failures())


class Book:
    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.trees = {
            name: ElementTree.fromstring(without_doctype(data))
            for name, data in self.files.items()
            if name.endswith((".html", ".smil"))
        }
        self.lengths = {name: mpeg.seconds(data) for name, data in self.files.items() if name.endswith(".mp3")}
        self.ids = {name: {e.get("id") for e in tree.iter() if e.get("id")} for name, tree in self.trees.items()}

    def failures(self):
        for name in ("ncc.html", "master.smil"):
            if name not in self.files:
                yield f"{name} is missing"
                return
        yield from self.navigation(self.trees["ncc.html"])
        yield from self.links()
        yield from self.sound()
        for name, tree in self.trees.items():
            ids = [e.get("id") for e in tree.iter() if e.get("id")]
            if len(ids) != len(set(ids)):
                yield f"{name}: an id stands twice"

    def navigation(self, ncc):
        metas = [(m.get("name"), m.get("content")) for m in ncc.iter(XHTML + "meta") if m.get("name")]
        for name in ONCE:
            if sum(1 for key, value in metas if key == name and value) != 1:
                yield f"ncc.html: not exactly one {name}"
        for name in ("dc:language", "dc:creator"):
            if not any(key == name and value for key, value in metas):
                yield f"ncc.html: no {name}"
        values = dict(metas)
        if values.get("dc:format") != "Daisy 2.02":
            yield "ncc.html: dc:format is not Daisy 2.02"
        body = ncc.find(XHTML + "body")
        headings = [e for e in body if re.fullmatch(r"h[1-6]", e.tag.removeprefix(XHTML))]
        if values.get("ncc:tocItems") != str(len(headings)):
            yield "ncc.html: ncc:tocItems is not the number of headings"
        if len(body) == 0 or body[0].tag != XHTML + "h1" or body[0].get("class") != "title":
            yield "ncc.html: the body does not begin with an h1 of class title"
        for heading in headings:
            if heading.find(XHTML + "a") is None or not "".join(heading.itertext()).strip():
                yield f"ncc.html: the heading {heading.get('id')} has no link or no text"
        levels = [int(h.tag[-1]) for h in headings]
        for before, after in zip(levels, levels[1:]):
            if after > before + 1:
                yield "ncc.html: a level of headings is left out"
        for name in [n for n in self.trees if n.endswith(".html")]:
            if not self.trees[name].get("lang") or not self.trees[name].get(XML + "lang"):
                yield f"{name}: html has no lang or no xml:lang"
        if values.get("ncc:files") and int(values["ncc:files"]) != len(self.files):
            yield f"ncc.html: ncc:files is {values['ncc:files']}, there are {len(self.files)}"

    def links(self):
        """Every reference from one file to another arrives."""
        for name, tree in self.trees.items():
            for element in tree.iter():
                target = element.get("href") or element.get("src")
                if not target or ":" in target:
                    continue
                path, _, identifier = target.partition("#")
                if path not in self.files or (identifier and identifier not in self.ids.get(path, {identifier})):
                    yield f"{name}: {target} is not there"

    def sound(self):
        total = 0.0
        overlays = [r.get("src") for r in self.trees["master.smil"].iter("ref")]
        if sorted(overlays) != sorted(n for n in self.trees if n.endswith(".smil") and n != "master.smil"):
            yield "master.smil: it does not name every overlay once"
        spoken = []
        for name in overlays:
            tree, length = self.trees[name], 0.0
            metas = {m.get("name"): m.get("content") for m in tree.iter("meta")}
            if abs(clock(metas.get("ncc:totalElapsedTime")) - total) > 1:
                yield f"{name}: ncc:totalElapsedTime is wrong"
            for audio in tree.iter("audio"):
                begin, end = clock(audio.get("clip-begin")), clock(audio.get("clip-end"))
                length += end - begin
                if end <= begin:
                    yield f"{name}: a clip ends before it begins"
                if end > self.lengths[audio.get("src")] + 0.001:
                    yield f"{name}: a clip ends after the sound"
            stated = [clock(seq.get("dur")) for seq in tree.iter("seq") if seq.get("dur")]
            if not stated or abs(stated[0] - length) > 1:
                yield f"{name}: the time of the seq is not the sum of its clips"
            if abs(clock(metas.get("ncc:timeInThisSmil")) - length) > 1:
                yield f"{name}: ncc:timeInThisSmil is wrong"
            total += length
            spoken += [t.get("src") for t in tree.iter("text")]
        if len(spoken) != len(set(spoken)):
            yield "a text is spoken twice"
        metas = {m.get("name"): m.get("content") for m in self.trees["ncc.html"].iter(XHTML + "meta")}
        if abs(clock(metas.get("ncc:totalTime")) - total) > 1:
            yield "ncc.html: ncc:totalTime is wrong"


def without_doctype(data):
    return re.sub(rb"<!DOCTYPE[^>]*>", b"", data, count=1)
