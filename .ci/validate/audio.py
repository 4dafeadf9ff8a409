"""The audio set: tags, chapters, and that the timelines end before the sound does."""

import json
import subprocess

import mpeg


def failures(pack):
    """One line for everything that is wrong with the pack's audio."""
    files = pack.audio()
    if not files:
        return
    ends = [0.0]
    for number, path in enumerate(files, 1):
        tags = probe(path)["format"].get("tags", {})
        if not tags.get("title") or tags.get("track") != f"{number}/{len(files)}" or not tags.get("language", "x"):
            yield f"{path.name}: title or track number is missing"
        ends.append(ends[-1] + mpeg.seconds(path.read_bytes()))
        yield from cues(path.with_suffix(".vtt"), ends[-1] - ends[-2])
    whole = pack.folder / "audio" / f"{pack.name}.mp3"
    if not whole.exists():
        yield f"{whole.name} is missing"
        return
    found = probe(whole)
    if len(found["chapters"]) != len(files):
        yield f"{whole.name}: {len(found['chapters'])} chapters for {len(files)} sections"
    if not any(stream["codec_type"] == "video" for stream in found["streams"]):
        yield f"{whole.name}: no cover"
    if abs(mpeg.seconds(whole.read_bytes()) - ends[-1]) > 0.2 * len(files):
        yield f"{whole.name}: not as long as its sections"


def cues(path, length):
    ends = [line.split(" --> ")[1] for line in path.read_text("utf-8").splitlines() if " --> " in line]
    hours, minutes, seconds = ends[-1].split(":")
    if int(hours) * 3600 + int(minutes) * 60 + float(seconds) > length + 0.001:
        yield f"{path.name}: a cue ends after the sound"


def probe(path):
    command = ["ffprobe", "-v", "error", "-show_format", "-show_chapters", "-show_streams", "-of", "json", str(path)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
