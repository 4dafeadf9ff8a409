"""The CPU time of every format of one locale, once its audio exists, against bare runs of typst and liblouis.

    make shipped
    LEAFLET=.build/shipped/release/leaflet python3 Benchmarks/publishing/cost.py [TAG] [REPEATS]

The peers are typst, given the same documents and fonts, and liblouis' own program, given the page's text. Each figure
is the least of its repeats, in milliseconds of user and system time.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

BENCHMARK = str(Path(os.environ.get("LEAFLET", ".build/release/leaflet")).with_name("publishing-benchmark"))
LEAFLET = "dorsal-root-ganglion-blocks"
CLINIC = ".ci/validate/clinic.yaml"
PYTHON = ".venv/bin/python3"
COMPILE = """
import sys, typst
for name in sys.argv[2:]:
    typst.compile(f"{sys.argv[1]}/{name}", output=f"{sys.argv[1]}/{name}.pdf", root=sys.argv[1],
        font_paths=[f"{sys.argv[1]}/fonts"], ignore_system_fonts=True, pdf_standards="ua-1", timestamp=315532800)
"""


def cpu(command, **options):
    """Milliseconds of user and system time of a command."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed")
    return 1000 * (usage.ru_utime + usage.ru_stime)


def formats(locale, repeats, folder):
    """The cost of each format, and the documents that typst was given, copied while it reads them."""
    temporary, kept = Path(folder, "tmp"), Path(folder, "documents")
    temporary.mkdir()

    def watch():
        while not kept.exists():
            for found in temporary.glob("leafletkit-print-*"):
                if (found / "complaints.txt").exists():
                    shutil.copytree(found, kept, symlinks=True)
            time.sleep(0.002)

    threading.Thread(target=watch, daemon=True).start()
    command = [BENCHMARK, locale, LEAFLET, CLINIC, str(repeats)]
    output = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "TMPDIR": str(temporary)}
    ).stdout
    return {name: float(cost) for name, cost in (line.split("\t") for line in output.splitlines())}, kept


def main(locale="ar", repeats="5"):
    repeats = int(repeats)
    with tempfile.TemporaryDirectory() as folder:
        costs, kept = formats(locale, repeats, folder)
        documents = sorted(path.name for path in kept.glob("leaflet*.typ"))
        typst = min(cpu([PYTHON, "-I", "-c", COMPILE, str(kept), *documents]) for _ in range(repeats))
        single = min(
            sum(cpu([PYTHON, "-I", "-c", COMPILE, str(kept), name]) for name in documents) for _ in range(repeats)
        )
        louis = braille(locale, kept, repeats)
    for name, cost in costs.items():
        print(f"{name:24} {cost:6.0f} ms")
    whole = sum(costs.values())
    print(f"{'all formats':24} {whole:6.0f} ms")
    print(f"{'bare typst, one run':24} {typst:6.0f} ms")
    print(f"{'bare typst, a run each':24} {single:6.0f} ms")
    print(f"{'bare liblouis':24} {louis:6.0f} ms")
    print(f"ratio to one run of typst and liblouis: {whole / (typst + louis):.2f}")
    print(f"ratio to a run of typst each and liblouis: {whole / (single + louis):.2f}")


def braille(locale, kept, repeats):
    """liblouis' own program on the texts of the clear print."""
    tables = Path("Locales/braille.yaml").read_text("utf-8")
    table = re.search(rf"^{locale}: {{ table: (\"[^\"]+\"|[^,}} ]+)", tables, re.M)
    if not table:
        return 0
    texts = re.findall(r'"((?:[^"\\]|\\.)*)"', (kept / "leaflet.typ").read_text("utf-8"))
    text = "\n".join(texts).encode()
    with tempfile.TemporaryFile() as file:
        file.write(text)
        costs = []
        for _ in range(repeats):
            file.seek(0)
            costs.append(cpu(["lou_translate", table[1].strip('"').replace(" ", "")], stdin=file))
    return min(costs)


if __name__ == "__main__":
    main(*sys.argv[1:])
