#!/usr/bin/env python3
"""Run every area's benchmark and write the table of docs/performance.md.

Usage: run.py [AREA …]   (make bench; LEAFLET_BENCH_DATA names a folder of bilingual rows, LANG.tsv or LANG.tsv.xz)
An area is a folder Benchmarks/<area> with an executable bench.py; measure.py tells what it prints. The other areas' rows
stay in the table as they are.
"""
import os, pathlib, platform, re, subprocess, sys

from measure import ROOT

PAGE = ROOT / "docs/performance.md"
BEGIN, END = "<!-- make bench writes from here -->\n", "<!-- to here -->\n"


def areas(names):
    found = sorted(path.parent.name for path in (ROOT / "Benchmarks").glob("*/bench.py") if os.access(path, os.X_OK))
    unknown = set(names) - set(found)
    if unknown:
        sys.exit(f"run.py: there is no Benchmarks/{min(unknown)}/bench.py; there are {', '.join(found)}")
    return names or found


def measured(area):
    """The area's rows as a section of the page."""
    print(f"== {area}", file=sys.stderr, flush=True)
    process = subprocess.run([ROOT / f"Benchmarks/{area}/bench.py"], stdout=subprocess.PIPE, text=True,
                             env={**os.environ, "PYTHONPATH": str(ROOT / "Benchmarks")})
    rows, skips = [], []
    for line in process.stdout.splitlines():
        print(line, flush=True)
        fields = line.split("\t")
        if fields[0] == "skip" and len(fields) == 3:
            skips.append(f"Not measured: {fields[1]}, because {fields[2]}.\n")
        elif len(fields) == 4:
            rows.append("| " + " | ".join(field.replace("|", "/") for field in fields) + " |\n")
    if process.returncode:
        skips.append(f"Not measured: the benchmark ended with {process.returncode}.\n")
    table = "| what | ours | peer | ratio |\n|---|---|---|---|\n" + "".join(rows) + "\n" if rows else ""
    return f"### {area}\n\n{table}{''.join(skips)}".rstrip() + "\n\n", process.returncode


def processor():
    text = pathlib.Path("/proc/cpuinfo").read_text()
    match = re.search(r"model name\s*:\s*(.*)", text)
    return match.group(1) if match else platform.machine()


def main():
    page = PAGE.read_text()
    head, rest = page.split(BEGIN)
    body, tail = rest.split(END)
    sections = dict(re.findall(r"^### (\S+)\n(.*?)(?=^### |\Z)", body, re.M | re.S))
    sections = {name: f"### {name}\n{text}" for name, text in sections.items()}
    worst = 0
    for area in areas(sys.argv[1:]):
        sections[area], code = measured(area)
        worst = worst or code
    machine = f"{os.cpu_count()} processors ({processor()}), {platform.system()} {platform.release()}.\n\n"
    PAGE.write_text(head + BEGIN + "\n" + machine + "".join(sections[name] for name in sorted(sections)) + END + tail)
    sys.exit(worst)


main()
