#!/usr/bin/env python3
"""How fast all checks are beside pofilter with all its filters, how much memory they take, and how time grows.

LEAFLET_BENCH_DATA names bilingual rows (LANG.tsv or LANG.tsv.xz), of which a catalog of 45,000 units is made for each
language. pofilter (translate-toolkit) is installed from PyPI into .build/bench-venv.
"""
import pathlib, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from catalogs import languages, rows, tag, write
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
    with tempfile.TemporaryDirectory() as folder:
        pairs = rows(DATA, language)
        whole, tenth = pathlib.Path(folder, "whole.po"), pathlib.Path(folder, "tenth.po")
        write(whole, language, pairs, UNITS)
        write(tenth, language, pairs, TENTH)
        ours, theirs, small = [], [], []
        for _ in range(repetitions):
            ours.append(checked(whole, language))
            if peer:
                theirs.append(filtered(peer, whole, language, folder))
        for _ in range(RUNS):
            small.append(checked(tenth, language))
    report(language, ours, theirs, small)


def report(language, ours, theirs, small):
    """The peer has one process; ours is measured on the clock, with all processors, as a user waits for both."""
    wall = [one.wall for one in ours]
    if theirs:
        ratios = [their.wall / our.wall for our, their in zip(ours, theirs)]
        row(f"all rules, {UNITS:,} units, {language}", spread(wall, " s"), f"pofilter {spread([r.wall for r in theirs], ' s')}",
            spread(ratios))
    else:
        row(f"all rules, {UNITS:,} units, {language}", spread(wall, " s"), "", "")
    row(f"memory, {UNITS:,} units, {language}", f"{short(max(one.size for one in ours))} MB",
        f"pofilter {short(max(one.size for one in theirs))} MB" if theirs else "", "")
    before, after = median([one.cpu for one in small]), median([one.cpu for one in ours])
    row(f"processor time, {TENTH:,} to {UNITS:,} units, {language}", f"{short(after)} s", f"{short(before)} s × 10",
        short(after / (10 * before)))


def main():
    if not DATA:
        return skip("checks", "LEAFLET_BENCH_DATA names no rows")
    peer = pofilter()
    if peer is None:
        skip("pofilter", "translate-toolkit cannot be installed from PyPI")
    for index, language in enumerate(languages(DATA)):
        measured(language, peer, 1 if index else RUNS)


main()
