#!/usr/bin/env python3
"""How fast all checks are beside pofilter with all its filters, how much memory they take, and how time grows.

LEAFLET_BENCH_DATA names bilingual rows (LANG.tsv or LANG.tsv.xz), of which catalogs of 45,000 units are made for each
language: one that repeats the rows as they are, one that repeats them with other numbers, one without any text twice.
pofilter (translate-toolkit) is installed from PyPI into .build/bench-venv.
"""
import pathlib, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from catalogs import joined, languages, renumbered, repeated, rows, tag, write
from measure import DATA, LEAFLET, ROOT, median, row, run, short, skip, spread

UNITS = 45_000
TENTH = UNITS // 10
FINDINGS = (0, 1)
VENV = ROOT / ".build/bench-venv"
# pofilter takes a minute a catalog, so it runs on every language once and on the first one three times.
RUNS = 3


def pofilter():
    """The peer's program; `None` where it cannot be installed."""
    program = VENV / "bin/pofilter"
    if not program.exists():
        installed = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True).returncode == 0 and \
            subprocess.run([VENV / "bin/pip", "install", "-q", "translate-toolkit"], capture_output=True).returncode == 0
        if not installed:
            return None
    return program


def checked(catalog, language):
    command = [LEAFLET, "check", str(catalog), "--source-locale", "en", "--locale", tag(language), "--format", "jsonl"]
    return run(command, codes=FINDINGS)


def filtered(program, catalog, language, folder):
    return run([str(program), "--progress=none", f"--language={language.split('-')[0]}", str(catalog), f"{folder}/filtered.po"])


def measured(language, peer, repetitions):
    pairs = rows(DATA, language)
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder, "catalog.po")
        for made in (repeated, renumbered, joined):
            write(catalog, language, made(pairs, UNITS))
            texts = len({hash(pair) for pair in made(pairs, UNITS)})
            ours, theirs = [], []
            for _ in range(repetitions):
                ours.append(checked(catalog, language))
                if peer:
                    theirs.append(filtered(peer, catalog, language, folder))
            report(f"{language}, {UNITS:,} units, {texts:,} texts", ours, theirs)
        tenth = pathlib.Path(folder, "tenth.po")
        write(tenth, language, joined(pairs, TENTH))
        before = median([checked(tenth, language).cpu for _ in range(RUNS)])
        after = median([one.cpu for one in ours])
        row(f"{language}, processor time, {TENTH:,} to {UNITS:,} texts", f"{short(after)} s", f"{short(before)} s × 10",
            short(after / (10 * before)))


def report(name, ours, theirs):
    """The peer has one process; ours is measured on the clock, with all processors, as a user waits for both."""
    our = f"{spread([one.wall for one in ours], ' s')}, {short(max(one.size for one in ours))} MB"
    if not theirs:
        return row(name, our, "", "")
    their = f"pofilter {spread([one.wall for one in theirs], ' s')}, {short(max(one.size for one in theirs))} MB"
    row(name, our, their, spread([their.wall / our.wall for our, their in zip(ours, theirs)]))


def main():
    if not DATA:
        return skip("checks", "LEAFLET_BENCH_DATA names no rows")
    peer = pofilter()
    if peer is None:
        skip("pofilter", "translate-toolkit cannot be installed from PyPI")
    for index, language in enumerate(languages(DATA)):
        measured(language, peer, 1 if index else RUNS)


main()
