#!/usr/bin/env python3
"""How time and memory grow with the number of leaflets, in three languages each.

A command's peer is the same command on a tenth of the leaflets: linear growth costs ten times as much, and the ratio is
what each leaflet costs here against what it costs there. LEAFLET_BENCH_DATA names bilingual rows of which every second
leaflet is then made; LEAFLET_BENCH_LARGEST stops earlier than at 1,000 leaflets.
"""
import os, pathlib, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from generate import project
from measure import LEAFLET, median, row, run, short, spread

LARGEST = int(os.environ.get("LEAFLET_BENCH_LARGEST", "1000"))
FINDINGS = (0, 1)

# The command, the greatest number of leaflets, whether they are spoken.
COMMANDS = [
    ("check", ["check", "--quiet"], 1000, True),
    ("status", ["status"], 1000, True),
    ("plan", ["plan", "--shards", "20", "--draft", "--quiet"], 1000, True),
    ("readability fr", ["readability", "fr"], 1000, True),
    ("build without speech, page and braille", ["build", "--draft", "--quiet", "--formats", "html,braille"], 100, False),
    ("build fr with speech, page and audio", ["build", "fr", "--draft", "--quiet", "--formats", "html"], 10, True),
]


def measured(arguments, count, spoken):
    """Runs on projects of `count` leaflets, each new for a build."""
    runs = []
    for _ in range(3 if count < 100 else 1):
        with tempfile.TemporaryDirectory() as folder:
            project(pathlib.Path(folder), count, spoken)
            runs.append(run([LEAFLET, *arguments], cwd=folder, codes=FINDINGS))
    return runs


def main():
    for name, arguments, largest, spoken in COMMANDS:
        before = None
        for count in [1, 10, 100, 1000]:
            if count > min(largest, LARGEST):
                continue
            runs = measured(arguments, count, spoken)
            cpu = [run.cpu for run in runs]
            ours = f"{spread(cpu, ' s') if len(cpu) > 1 else short(cpu[0]) + ' s'}, {short(max(r.size for r in runs))} MB"
            label = f"{name}, {count:,} leaflet{'s' if count > 1 else ''}"
            if before is None:
                row(label, ours, "", "")
            else:
                row(label, ours, f"{short(before)} s × 10", short(median(cpu) / (10 * before)))
            before = median(cpu)


main()
