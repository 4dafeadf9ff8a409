"""Proof by liblouis' own program that the numbers of a leaflet are the same in braille."""

import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import yaml

ASCII_BRAILLE = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
DIGITS = "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊"
GOING_ON = set("⠂⠄⠲⠐⠨⠠⠼")
PEF = "{http://www.daisy.org/ns/2008/pef}"
TABLES = Path("Locales/braille.yaml")


def failures(pack):
    """One line for everything that is wrong with the pack's braille."""
    row = yaml.safe_load(TABLES.read_text("utf-8")).get(pack.locale) or {}
    brf, pef = pack.file(".brf"), pack.file(".pef")
    if "table" not in row:
        return [f"{brf}: braille though there is no table"] if brf else []
    if not brf or not pef:
        return ["the braille is missing"]
    return list(layout(brf)) + list(same(brf, pef)) + list(numbers(pack, brf, row))


def pages(brf):
    """The lines of each page."""
    return [page.split("\r\n")[:-1] for page in brf.read_bytes().decode("ascii").split("\f")[:-1]]


def layout(brf):
    for number, lines in enumerate(pages(brf), 1):
        if len(lines) > 25 or any(len(line) > 40 for line in lines):
            yield f"{brf}: page {number} has more than 25 lines or 40 cells"


def same(brf, pef):
    rows = ["".join(row.itertext()) for row in ElementTree.parse(pef).iter(PEF + "row")]
    if [patterns(line) for page in pages(brf) for line in page] != rows:
        yield f"{pef}: its cells are not those of the BRF"


def patterns(line):
    return "".join(chr(0x2800 + ASCII_BRAILLE.index(c)) for c in line)


def numbers(pack, brf, row):
    """Each number of the page's passages stands in the braille as often; a table's headings stand there in each row."""
    lines = [patterns(line) for page in pages(brf) for line in page[:-1]]
    if row.get("proof") == "number-sign":
        found = cell_numbers("⠀".join(line.rstrip("⠀") for line in lines))
    else:
        found = text_numbers(backward(lines, table_path(row["table"])))
    needed = Counter(number for text in pack.passages().values() for number in text_numbers(text))
    for number, count in (needed - Counter(found)).items():
        yield f"{brf}: {number} is {count} times less in the braille"


def table_path(names):
    parts = [n.strip() for n in names.split(",")]
    return ",".join(str((TABLES.parent / n).resolve()) if (TABLES.parent / n).exists() else n for n in parts)


def backward(lines, table):
    """The text of lines of cells; liblouis' program reads each line for itself and loses cells of long ones."""
    command = ["lou_translate", "--backward", "unicode.dis," + table]
    text = "".join(line + "\n" for line in lines)
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def text_numbers(text):
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else " " for c in unicodedata.normalize("NFC", text))
    return re.findall(r"\d+", digits)


def cell_numbers(cells):
    found, current, numeric = [], "", False
    for cell in cells:
        if cell == "⠼":
            numeric = True
        elif numeric and cell in DIGITS:
            current += str(DIGITS.index(cell))
        else:
            if current:
                found.append(current)
            current, numeric = "", numeric and cell in GOING_ON
    return found + ([current] if current else [])
