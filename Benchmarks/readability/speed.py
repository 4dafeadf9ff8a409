#!/usr/bin/env python3
"""Time leaflet against textstat 0.7.4, whole process against whole process, with all English formulas.

Usage: speed.py [--leaflet .build/release/leaflet] [--words 70000] TEXT
The text, English, is repeated with changes until it has so many words. Needs: pip install textstat==0.7.4.
"""
import argparse, pathlib, random, re, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).parent.parent.parent
PEER = """
import sys, textstat
text = open(sys.argv[1]).read()
for name in ["flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "gunning_fog", "coleman_liau_index",
             "automated_readability_index", "lix", "rix"]:
    getattr(textstat, name)(text)
"""


def longer(text, words, seed=7):
    """Each repetition has other sentences in another order, and here and there another number."""
    generator = random.Random(seed)
    sentences = [line.strip() for line in text.splitlines() if line.strip()]
    result, count = [], 0
    while count < words:
        sentence = re.sub(r"\d+", lambda _: str(generator.randrange(1, 99)), generator.choice(sentences))
        sentence = sentence if sentence[-1] in ".!?" else sentence + "."
        result.append(sentence[0].upper() + sentence[1:])
        count += len(sentence.split())
    return "\n".join(result) + "\n"


def run(command, repeats=5, before=lambda: None):
    """The best time in seconds, and the largest resident size in MB that the process reached."""
    best, size = float("inf"), 0
    for _ in range(repeats):
        before()
        start = time.perf_counter()
        process = subprocess.run(["/usr/bin/time", "-f", "%M", *command], capture_output=True, text=True, check=True)
        best = min(best, time.perf_counter() - start)
        size = max(size, int(process.stderr.split()[-1]) / 1024)
    return best, size


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text")
    parser.add_argument("--leaflet", default=str(ROOT / ".build/release/leaflet"))
    parser.add_argument("--words", type=int, default=70_000)
    options = parser.parse_args()
    source = pathlib.Path(options.text).read_text()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files = {}
        for factor in (1, 4, 16):
            files[factor] = folder / f"{factor}.txt"
            files[factor].write_text(longer(source, options.words * factor))
        cache = folder / "cache"
        environment = ["env", f"XDG_CACHE_HOME={cache}"]
        command = [*environment, options.leaflet, "readability", "--locale", "en-US", "--format", "json"]
        forget = lambda: subprocess.run(["rm", "-rf", str(cache)], check=True)
        peer, peer_size = run([sys.executable, "-c", PEER, str(files[1])], repeats=3)
        cold, cold_size = run([*command, str(files[1])], before=forget)
        warm, warm_size = run([*command, str(files[1])])
        print(f"textstat {peer:.2f} s, {peer_size:.0f} MB")
        print(f"leaflet, no cache {cold:.2f} s ({peer / cold:.1f} times as fast), {cold_size:.0f} MB")
        print(f"leaflet, warm cache {warm:.2f} s ({peer / warm:.1f} times as fast), {warm_size:.0f} MB")
        for factor in (4, 16):
            seconds, size = run([*command, str(files[factor])], repeats=2)
            print(f"leaflet, {factor} times the text {seconds:.2f} s, {size:.0f} MB")


if __name__ == "__main__":
    main()
