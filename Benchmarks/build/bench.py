#!/usr/bin/env python3
"""How long packs take to build: from nothing, with nothing changed, with one sentence changed.

The peer is the build from nothing. LEAFLET_BENCH_PACKS limits what is built: "pl so --leaflet taking-painkillers".
"""
import os, pathlib, re, shutil, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from measure import LEAFLET, ROOT, row, run, short, spread

PACKS = os.environ.get("LEAFLET_BENCH_PACKS", "").split()
REPEATS = 5


def build(project, *arguments, out="dist"):
    return run([LEAFLET, "build", *arguments, "--draft", "--out", out], cwd=project)


def changed_text(text, number):
    """The catalog with so many exclamation marks for the full stop of the last translation that ends with one."""
    place = text.rfind('."\n')
    return text[:place] + "!" * number + text[place + 1:]


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        for name in ["Locales", "Audio", "checks.yaml", "Braille", "Print"]:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, project / name)
        if (ROOT / ".venv").exists():
            (project / ".venv").symlink_to((ROOT / ".venv").resolve())
        first = build(project, *PACKS)
        packs = re.search(r"(\d+) packs in", first.output).group(1)
        cores = os.cpu_count()
        row(f"first build, {packs} packs", f"{short(first.wall)} s, {short(first.cpu)} s of processors, "
            f"{short(first.size)} MB", f"processors / {cores}: {short(first.cpu / cores)} s",
            short(first.wall / (first.cpu / cores)))

        again = [build(project, *PACKS) for _ in range(REPEATS)]
        row("nothing changed", spread([r.wall for r in again], " s") + f", {short(max(r.size for r in again))} MB",
            f"{short(first.wall)} s", spread([first.wall / r.wall for r in again]))

        catalog = project / "Locales/pl/taking-painkillers.po"
        one = ["pl", "--leaflet", "taking-painkillers"]
        build(project, *one, out="alone")
        text = catalog.read_text()
        fresh = run([LEAFLET, "build", *one, "--draft", "--out", "fresh", "--store", "fresh-store"], cwd=project)
        changed = []
        for number in range(1, REPEATS + 1):
            catalog.write_text(changed_text(text, number))
            changed.append(build(project, *one, out="alone"))
            spoken = re.search(r"(\d+) sentences spoken", changed[-1].output)
            if not spoken or spoken.group(1) != "1":
                sys.exit(f"one sentence was changed, but: {changed[-1].output}")
        row("one sentence changed, its pack in all formats", spread([r.wall for r in changed], " s"),
            f"{short(fresh.wall)} s (from nothing)", spread([fresh.wall / r.wall for r in changed]))


main()
