"""What EPUBCheck does not see in a book with media overlays (EPUB 3.3, section 9; EPUB Accessibility 1.1)."""

import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile

import mpeg

OPF = "{http://www.idpf.org/2007/opf}"
SMIL = "{http://www.w3.org/ns/SMIL}"
OPS = "{http://www.idpf.org/2007/ops}"
XHTML = "{http://www.w3.org/1999/xhtml}"
XML = "{http://www.w3.org/XML/1998/namespace}"
REQUIRED = ["accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary"]


def failures(path):
    """One line for everything that is wrong with the book."""
    return list(Book(path).failures())


class Book:
    def __init__(self, path):
        self.lengths = {}
        with zipfile.ZipFile(path) as archive:
            self.infos = archive.infolist()
            self.files = {info.filename: archive.read(info) for info in self.infos}
        container = ElementTree.fromstring(self.files["META-INF/container.xml"])
        self.package_path = next(e.get("full-path") for e in container.iter() if e.get("full-path"))
        self.base = posixpath.dirname(self.package_path)
        self.package = ElementTree.fromstring(self.files[self.package_path])
        self.items = {item.get("id"): item for item in self.package.iter(OPF + "item")}

    def failures(self):
        yield from self.archive()
        yield from self.metadata()
        overlaid = [item for item in self.items.values() if item.get("media-overlay")]
        for item in self.items.values():
            if item.get("media-type") == "application/xhtml+xml":
                yield from self.document(item)
        if not overlaid:
            return
        yield from self.durations(overlaid)
        for item in overlaid:
            yield from self.overlay(item, self.items[item.get("media-overlay")])
        for item in self.items.values():
            if item.get("media-type") == "application/xhtml+xml" and not item.get("media-overlay"):
                yield f"{item.get('href')}: the document has no overlay though others have"

    def archive(self):
        first = self.infos[0]
        if first.filename != "mimetype" or first.compress_type != 0 or first.extra:
            yield "mimetype is not the first file, stored, without extra field"
        for info in self.infos:
            if info.date_time != (1980, 1, 1, 0, 0, 0):
                yield f"{info.filename}: its time is not fixed"

    def metas(self, name):
        return [meta for meta in self.package.iter(OPF + "meta") if meta.get("property") == name]

    def metadata(self):
        for name in REQUIRED:
            if not any((meta.text or "").strip() for meta in self.metas("schema:" + name)):
                yield f"package: schema:{name} is missing"
        conforms = [m.text for m in self.metas("dcterms:conformsTo")]
        if conforms and not self.metas("a11y:certifiedBy"):
            yield "package: conformsTo without certifiedBy"

    def document(self, item):
        root = ElementTree.fromstring(self.content(item))
        for name in ("lang", XML + "lang"):
            if not root.get(name):
                yield f"{item.get('href')}: no {name}"

    def durations(self, overlaid):
        classes = self.metas("media:active-class")
        if len(classes) != 1 or classes[0].get("refines"):
            yield "package: not one media:active-class without refines"
        total = [m for m in self.metas("media:duration") if not m.get("refines")]
        parts = {m.get("refines"): clock(m.text) for m in self.metas("media:duration") if m.get("refines")}
        for item in overlaid:
            if "#" + item.get("media-overlay") not in parts:
                yield f"{item.get('href')}: its overlay has no media:duration"
        if len(total) != 1 or abs(clock(total[0].text) - sum(parts.values())) > 1:
            yield "package: the total media:duration is not the sum of the parts"

    def overlay(self, item, overlay):
        href = overlay.get("href")
        root = ElementTree.fromstring(self.content(overlay))
        document = ElementTree.fromstring(self.content(item))
        order = {e.get("id"): n for n, e in enumerate(document.iter()) if e.get("id")}
        if overlay.get("media-type") != "application/smil+xml":
            yield f"{href}: its media type is not application/smil+xml"
        for seq in root.iter(SMIL + "seq"):
            if not seq.get(OPS + "textref"):
                yield f"{href}: a seq without epub:textref"
        last, spoken, length = -1, set(), 0.0
        for par in root.iter(SMIL + "par"):
            text, audio = par.find(SMIL + "text"), par.find(SMIL + "audio")
            path, _, identifier = text.get("src").partition("#")
            begin, end = clock(audio.get("clipBegin")), clock(audio.get("clipEnd"))
            length += end - begin
            if path != item.get("href") or identifier not in order:
                yield f"{href}: {text.get('src')} is not in the document"
                continue
            if order[identifier] <= last:
                yield f"{href}: {identifier} is spoken out of order"
            last = order[identifier]
            spoken.add(identifier)
            if end <= begin:
                yield f"{href}: the clip of {identifier} ends before it begins"
            if end > self.sound(audio.get("src")) + 0.001:
                yield f"{href}: the clip of {identifier} ends after the sound"
        stated = [clock(m.text) for m in self.metas("media:duration") if m.get("refines") == "#" + overlay.get("id")]
        if stated and abs(stated[0] - length) > 1:
            yield f"{href}: its media:duration is not the sum of its clips"
        yield from silent(item.get("href"), document, spoken)

    def content(self, item):
        return self.files[posixpath.join(self.base, item.get("href"))]

    def sound(self, href):
        path = posixpath.join(self.base, href)
        if path not in self.lengths:
            self.lengths[path] = mpeg.seconds(self.files[path])
        return self.lengths[path]


SILENT_CLASSES = {"clinic"}
UNSPOKEN_HEADINGS = {"contents"}


def silent(href, document, spoken):
    """Text of the body that no clip speaks. The clinic's name is no text of the leaflet."""

    def walk(element, is_spoken):
        is_spoken = is_spoken or element.get("id") in spoken
        classes = set((element.get("class") or "").split())
        if classes & SILENT_CLASSES or element.get("id") in UNSPOKEN_HEADINGS:
            return
        if not is_spoken and any(c.isalnum() for c in element.text or ""):
            yield f"{href}: no clip speaks “{(element.text or '').strip()[:40]}”"
        for child in element:
            yield from walk(child, is_spoken)
            if not is_spoken and any(c.isalnum() for c in child.tail or ""):
                yield f"{href}: no clip speaks “{(child.tail or '').strip()[:40]}”"

    yield from walk(document.find(XHTML + "body"), False)


def clock(text):
    """Seconds of a SMIL clock value such as 12.345s or 0:01:02."""
    text = (text or "0").removeprefix("npt=")
    if text.endswith("ms"):
        return float(text[:-2]) / 1000
    if text.endswith("s"):
        return float(text[:-1])
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds
