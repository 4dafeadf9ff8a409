"""That a telephone's camera reads every QR code, and that each leads where its leaflet will stand."""

import re
import subprocess
import tempfile
from pathlib import Path

from browser import opened


def print_failures(pack):
    """The code in the clear print leads to the pack's page."""
    path = pack.file(".pdf")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "100", "-gray", "-png", str(path), f"{folder}/page"], check=True)
        found = {text for picture in sorted(Path(folder).glob("*.png")) for text in read(picture)}
    place = f"/{pack.manifest['leaflet']}/{pack.locale}/"
    if not any(text.startswith("https://") and text.endswith(place) for text in found):
        yield f"{path.name}: no code leads to {place}, found {sorted(found)}"


def sheet_failures(browser, path):
    """Each code of the sheet leads to the address of its link."""
    with opened(browser, path) as (page, _, _), tempfile.TemporaryDirectory() as folder:
        for number, link in enumerate(page.locator("li a").all()):
            picture = f"{folder}/{number}.png"
            link.locator("svg").screenshot(path=picture)
            if read(picture) != [link.get_attribute("href")]:
                yield f"the code of {link.get_attribute('href')} reads {read(picture)}"


def read(picture):
    """The texts of the QR codes in a picture."""
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)]
    # zbarimg exits with 4 where it finds none.
    output = subprocess.run(command, capture_output=True, text=True).stdout
    return re.findall(r"\S+", output)
