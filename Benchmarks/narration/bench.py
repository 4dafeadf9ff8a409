#!/usr/bin/env python3
"""Speech: its speed beside the espeak-ng command and lame, its loudness by ffmpeg, its memory over 200 languages, and when
its words begin by an aligner of another make.

The peer is what a shell can do: one loop that speaks each text with espeak-ng to a WAV file and encodes it with lame at
the same settings (64 kbit/s, one channel, 22,050 samples a second). It gets the text as leaflet speaks it, numbers in
words. Ours is what a pack needs besides: proof that all is heard, loudness, timelines, tags.
Needs the Debian packages espeak-ng, lame and ffmpeg. LEAFLET_BENCH_VOICES limits the languages: "pl ar".
"""
import json, os, pathlib, re, shutil, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from measure import LEAFLET, ROOT, median, row, run, short, skip, spread

LEAFLETS = ["dorsal-root-ganglion-blocks", "facet-joint-injections", "taking-painkillers"]
REPEATS = 3
LANGUAGES = 200


def voices():
    """The voice and the rate of each bundled language that has a voice."""
    rows = re.findall(r"^([\w-]+): \{ voice: ([\w-]+), rate: (\d+)", (ROOT / "Audio/voices.yaml").read_text(), re.M)
    chosen = os.environ.get("LEAFLET_BENCH_VOICES", "").split()
    bundled = [(tag, voice, rate) for tag, voice, rate in rows if (ROOT / f"Locales/{tag}").is_dir()]
    return {tag: (voice, rate) for tag, voice, rate in bundled if not chosen or tag in chosen}


def missing(*programs):
    return [program for program in programs if not shutil.which(program)]


def speed(folder):
    """Every bundled leaflet in every language with a voice; returns a folder with the last run's packs."""
    table = voices()
    loop = ["set -e"]
    for tag, (voice, rate) in table.items():
        for leaflet in LEAFLETS:
            lines = run([LEAFLET, "say", tag, "--leaflet", leaflet, "--format", "jsonl"], cwd=ROOT, codes=(0, 1)).output
            texts = [json.loads(line)["spoken"] for line in lines.splitlines() if line.startswith("{")]
            name = folder / f"{leaflet}-{tag}"
            name.with_suffix(".txt").write_text("\n\n".join(texts) + "\n")
            loop.append(f"espeak-ng -v {voice} -s {rate} -f {name}.txt -w {folder}/speech.wav")
            loop.append(f"lame --quiet --cbr -b 64 -m m --resample 22.05 {folder}/speech.wav {name}.mp3")
    script = folder / "loop.sh"
    script.write_text("\n".join(loop) + "\n")
    ours, peer = [], []
    # Nothing is deleted before the end: ext4 passes one by one over the inodes of files that were deleted in the last
    # minutes, which costs the next run a tenth of its time.
    for number in range(REPEATS):
        out = folder / f"out-{number}"
        command = [LEAFLET, "build", *table, "--draft", "--quiet", "--formats", "audio", "--out", out, "--store",
                   folder / f"store-{number}"]
        ours.append(run(command, cwd=ROOT))
        peer.append(run(["sh", script]))
    hours = sum(seconds(folder / f"{leaflet}-{tag}.mp3") for tag in table for leaflet in LEAFLETS) / 3600
    what = f"{hours:.1f} h of speech in {len(table)} languages"
    for measure, unit in [("wall", " s"), ("cpu", " s of processors")]:
        mine, theirs = ([getattr(r, measure) for r in runs] for runs in (ours, peer))
        ratios = [a / b for a, b in zip(mine, theirs)]
        row(f"{what}, {'on the clock' if measure == 'wall' else 'processors'}", spread(mine, unit), spread(theirs, unit),
            spread(ratios))
    row(f"{what}, memory", f"{short(max(r.size for r in ours))} MB", "", "")
    return out


def seconds(path):
    """The length of an MP3 file of 64 kbit/s."""
    return path.stat().st_size / 8000


def loudness(out):
    """The whole leaflets by ffmpeg's meter (EBU R 128): integrated loudness, and the true peak."""
    levels, peaks = {}, {}
    for tag in voices():
        for leaflet in LEAFLETS:
            file = out / leaflet / tag / "audio" / f"{leaflet}-{tag}.mp3"
            process = subprocess.run(["ffmpeg", "-nostats", "-i", file, "-af", "ebur128=peak=true", "-f", "null", "-"],
                                     stderr=subprocess.PIPE, text=True, check=True)
            summary = process.stderr.rpartition("Summary:")[2]
            levels[tag, leaflet] = float(re.search(r"I:\s+(-?[\d.]+) LUFS", summary).group(1))
            peaks[tag, leaflet] = float(re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary).group(1))
    low, high, peak = min(levels.values()), max(levels.values()), max(peaks.values())
    row(f"loudness of {len(levels)} leaflets", f"{low} to {high} LUFS", "−19 ± 0.5", "")
    row(f"greatest true peak of {len(peaks)} leaflets", f"{peak} dBTP", "at most −1", "")
    bad = [key for key in levels if abs(levels[key] + 19) > 0.5 or peaks[key] > -1]
    if bad:
        sys.exit(f"too loud or too quiet: {bad}")


def memory(folder):
    """A project of one short leaflet in 200 languages: the bundled ones, each for several countries."""
    project = folder / "many"
    countries = ["GB", "US", "IE", "CA", "AU", "NZ", "ZA", "IN", "SG"]
    tags = [tag for tag in voices() if tag != "en-GB"]
    chosen = [(tag, f"{tag}-{country}") for country in countries for tag in tags][:LANGUAGES - 1]
    (project / "Locales").mkdir(parents=True)
    shutil.copytree(ROOT / "Locales/en-GB", project / "Locales/en-GB")
    for leaflet in LEAFLETS[1:]:
        (project / f"Locales/en-GB/{leaflet}.md").unlink()
    source = project / f"Locales/en-GB/{LEAFLETS[0]}.md"
    source.write_text(source.read_text().partition("## Treatment")[0])
    profile = project / "Locales/en-GB/example-clinic.yaml"
    lines = profile.read_text().splitlines(keepends=True)
    profile.write_text("".join(line for line in lines if not re.match(r"  \w+: \d|values:", line)))
    rows = re.findall(r"^([\w-]+)(: .*)$", (ROOT / "Audio/voices.yaml").read_text(), re.M)
    row_of = dict(rows)
    (project / "Audio").mkdir()
    shutil.copytree(ROOT / "Audio/Lexicons", project / "Audio/Lexicons")
    (project / "Audio/voices.yaml").write_text(
        f"en-GB{row_of['en-GB']}\n" + "".join(f"{new}{row_of[tag]}\n" for tag, new in chosen))
    for path in [*(ROOT / "Locales").glob("*.yaml"), *(ROOT / "Locales").glob("*.uti")]:
        shutil.copy(path, project / "Locales")
    for tag, new in chosen:
        (project / "Locales" / new).mkdir()
        for name in [f"{LEAFLETS[0]}.po", "interface.po", "glossary.po", "language.yaml"]:
            text = (ROOT / "Locales" / tag / name).read_text()
            (project / "Locales" / new / name).write_text(text.replace(f'"Language: {tag}\\n"', f'"Language: {new}\\n"'))
    result = run([LEAFLET, "build", "--draft", "--quiet", "--formats", "audio"], cwd=project)
    row(f"{len(chosen) + 1} languages of two sections, memory", f"{short(result.size)} MB", "at most 200 MB", "")


def alignment(folder):
    """When the words of the English leaflets begin, beside the forced alignment of pocketsphinx."""
    python = ROOT / ".build/bench-venv/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parent.parent], check=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", "pocketsphinx==5.1.1"], check=True)
    out = folder / "pages"
    run([LEAFLET, "build", "en-GB", "--draft", "--quiet", "--formats", "html", "--out", out, "--store", folder / "pages-store"],
        cwd=ROOT)
    packs = [out / leaflet / "en-GB" for leaflet in LEAFLETS]
    lines = subprocess.run([python, pathlib.Path(__file__).parent / "alignment.py", *packs], check=True,
                           capture_output=True, text=True).stdout.splitlines()
    print("\n".join(lines), flush=True)


def main():
    lacking = missing("espeak-ng", "lame", "ffmpeg")
    if lacking:
        return skip("speech", f"{', '.join(lacking)} is not installed (apt-get install espeak-ng lame ffmpeg)")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        out = speed(folder)
        loudness(out)
        memory(folder)
        if "en-GB" in voices():
            alignment(folder)


main()
