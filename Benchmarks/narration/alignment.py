#!/usr/bin/env python3
"""Compare when words begin in packs' timelines with the forced alignment of pocketsphinx.

Usage: alignment.py PACK …   (folders with index.html and audio/, in English; run in an environment with pocketsphinx)
Utterances with a word that its dictionary lacks, or with a digit, are left out. Prints rows as measure.py tells.
"""
import html, json, pathlib, re, subprocess, statistics, sys

from pocketsphinx import Decoder

RATE = 16_000
FRAME = 10  # milliseconds


def sound(path):
    return subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-ar", str(RATE), "-ac", "1", "-f", "s16le", "-"],
                          stdout=subprocess.PIPE, check=True).stdout


def texts(vtt):
    """What each cue says, in order."""
    blocks = vtt.read_text().split("\n\n")[1:]
    return [html.unescape(re.sub(r"<[^>]*>", "", block.partition(" --> ")[2].partition("\n")[2])).strip() for block in blocks]


def utterances(pack):
    """Each cue's written words with their beginnings in milliseconds, and the sound around it."""
    page = (pack / "index.html").read_text()
    data = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S).group(1))
    files = sorted(pack.glob("audio/*.vtt"))
    for track, vtt in zip(data["tracks"], files):
        samples = sound(vtt.with_suffix(".mp3"))
        for cue, text in zip(track["cues"], texts(vtt)):
            start, end = cue["t"]
            piece = samples[start * RATE // 1000 * 2:end * RATE // 1000 * 2]
            yield [(text[w[0]:w[1]], w[2] - start) for w in cue["w"]], piece


def aligned(decoder, words, piece):
    """The beginning of each word in milliseconds by the aligner; `None` where it cannot tell."""
    try:
        decoder.set_align_text(" ".join(words))
        decoder.start_utt()
        decoder.process_raw(piece, full_utt=True)
        decoder.end_utt()
        segments = [s for s in decoder.seg() or [] if not s.word.startswith(("<", "["))]
    except RuntimeError:
        return None
    starts = [s.start_frame * FRAME for s in segments]
    return starts if len(starts) == len(words) else None


def main():
    decoder = Decoder(samprate=RATE, loglevel="FATAL", lm=None)
    errors, used = [], 0
    for pack in map(pathlib.Path, sys.argv[1:]):
        for cue, piece in utterances(pack):
            words = [re.sub(r"[^\w’'-]", "", word).lower().replace("’", "'") for word, _ in cue]
            if len(words) < 2 or any(not w or decoder.lookup_word(w) is None for w in words):
                continue
            starts = aligned(decoder, words, piece)
            if starts is None:
                continue
            used += 1
            errors += [abs(ours - theirs) for (_, ours), theirs in zip(cue, starts)]
    errors.sort()
    print(f"{len(errors)} words in {used} utterances begin where pocketsphinx hears them, median difference",
          f"{statistics.median(errors):.0f} ms", "at most 40 ms", "", sep="\t")
    print("… of 95 in 100 words", f"{errors[int(0.95 * len(errors))]:.0f} ms", "at most 100 ms", "", sep="\t")


main()
