#!/usr/bin/env python3
"""Which steps of a build take the processors' time, from samples that Linux' perf takes of all its processes.

Usage: profile.py [arguments of leaflet build …]   (needs perf: Debian's linux-perf)
A sample counts for the innermost frame that a rule knows: what the allocator does for the checks is the checks'.
"""
import collections, os, pathlib, re, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from measure import LEAFLET, ROOT

# These processes are one step whatever they run; a voice worker's children are called exe.
PROCESSES = [("python", "typst"), ("typst", "typst"), ("leaflet-voice", "speech"), ("exe", "speech")]
FRAMES = [
    (r"libmp3lame|AudioEncoder|lame_", "encoder"),
    (r"5Audio(7Leveler|7Limiter|9TruePeaks|13LoudnessMeter)|libebur128", "loudness"),
    (r"12AudioDecoder|libmpg123", "decoder"),
    (r"sha256|SHA256|TextDigest|CCryptoBoringSSL", "digests"),
    (r"libzip|ZipArchive|libz\.so|deflate", "zip"),
    (r"liblouis|7Braille", "braille"),
    (r"^\$s6Checks|6Checks", "checks"),
    (r"11Readability", "readability"),
    (r"9Narration(8Fidelity|7Hearing|11PhonemeBook|12FidelityGate|8Phonemes)", "fidelity gate"),
    (r"9Narration", "script"),
    (r"10Publishing", "formats"),
    (r"8Catalogs|9Languages|4Yams", "catalogs"),
    (r"8EspeakNG", "speech"),
    (r"10LeafletKit(5Store|5Steps|8Envelope|11FileDigests)", "store"),
    (r"10LeafletKit", "pipeline"),
]


def step(process, frames):
    for start, name in PROCESSES:
        if process.startswith(start):
            return name
    for frame in frames:
        for pattern, name in FRAMES:
            if re.search(pattern, frame):
                return name
    return "other"


def samples(text):
    """Each sample of `perf script` as its process and its frames, the innermost first."""
    for block in text.split("\n\n"):
        lines = block.strip("\n").splitlines()
        if lines:
            yield lines[0].split()[0], [line.strip() for line in lines[1:]]


def main():
    with tempfile.TemporaryDirectory() as folder:
        data = f"{folder}/perf.data"
        build = [LEAFLET, "build", "--draft", "--quiet", "--out", f"{folder}/dist", "--store", f"{folder}/store", *sys.argv[1:]]
        subprocess.run(["perf", "record", "--quiet", "--event", "cpu-clock", "--freq", "99", "--call-graph", "fp",
                        "--output", data, "--", *build], cwd=ROOT, check=True)
        script = subprocess.run(["perf", "script", "--input", data, "--fields", "comm,ip,sym,dso"], capture_output=True,
                                text=True, check=True).stdout
    counts = collections.Counter()
    unknown = collections.Counter()
    for process, frames in samples(script):
        name = step(process, frames)
        counts[name] += 1
        if name == "other" and frames:
            unknown[frames[0]] += 1
    total = sum(counts.values())
    print("step\tshare of the processors' time")
    for name, count in counts.most_common():
        print(f"{name}\t{100 * count / total:.1f} %")
    if os.environ.get("PROFILE_OTHER"):
        for frame, count in unknown.most_common(20):
            print(f"  {100 * count / total:.2f} % {frame}", file=sys.stderr)


main()
