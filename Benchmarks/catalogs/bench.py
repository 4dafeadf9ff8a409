#!/usr/bin/env python3
"""How fast catalogs are read and updated, against gettext's tools on the same files.

Reading: a PO file of 45,000 messages, against msgcat; seconds of the clock, and seconds of all processors, since ours
reads with all of them. Memory is the program's largest size beside the file's, which is taken for XLIFF, string catalogs
and tables too. Updating: a leaflet of 3,000 messages in
40 languages of which a tenth of the source changed, against msgmerge --previous on the same pairs.
LEAFLET_BENCH_MESSAGES sets the number of messages in a leaflet.
"""
import os, pathlib, random, shutil, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from measure import LEAFLET, median, row, run, short, skip, spread

READER = str(pathlib.Path(LEAFLET).with_name("catalog-benchmark"))
READ_MESSAGES = 45_000
MESSAGES = int(os.environ.get("LEAFLET_BENCH_MESSAGES", "3000"))
RUNS = 7
LANGUAGES = (
    "ar bg bn cs cy da de el es et fa fi fr gu he hi hr hu id it ja ko lt lv mk nb nl pa pl pt ro ru sk sl sr sv tr uk "
    "ur vi"
).split()
# msgmerge takes a language after the other; every tenth is enough to know what it takes for all.
PEERS = LANGUAGES[::10]
WORDS = {
    "en": "take two tablets with water every morning before the meal and do not drive a car for a day after".split(),
    "pl": "weź dwie tabletki rano przed posiłkiem i nie prowadź samochodu przez dobę po zabiegu gorąco żółć".split(),
    "ar": "تناول قرصين مع الماء كل صباح قبل الوجبة ولا تقد السيارة لمدة يوم بعد ذلك".split(),
    "hi": "हर सुबह भोजन से पहले पानी के साथ दो गोलियाँ लें और एक दिन तक गाड़ी न चलाएँ".split(),
}


def sentence(generator, language, number):
    words = generator.choices(WORDS[language], k=generator.randint(4, 24))
    return f"{words[0].capitalize()} {number} {' '.join(words[1:])}."


def header(tag):
    return f'msgid ""\nmsgstr ""\n"Language: {tag}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def catalog(path, count, generator):
    """A PO file of `count` messages in several scripts, with notes and references."""
    entries = [header("pl")]
    for number in range(count):
        target = generator.choice(["pl", "ar", "hi"])
        entries.append(
            f"#. A note for whoever translates text {number}\n#: source/file-{number % 97}.md:{number}\n"
            f'msgctxt "part/{number % 400}"\nmsgid "{sentence(generator, "en", number)}"\n'
            f'msgstr "{sentence(generator, target, number)}"\n'
        )
    path.write_text("\n".join(entries))


def reading():
    if not os.path.exists(READER):
        return skip("reading PO", f"{READER} is not there: make shipped")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "catalog.po"
        catalog(path, READ_MESSAGES, random.Random(7))
        ours, peer = [], []
        for _ in range(RUNS):
            ours.append(run([READER, str(path), "1"]))
            peer.append(run(["msgcat", "-o", "/dev/null", str(path)]))
        size = path.stat().st_size / (1 << 20)
    name = f"reading {READ_MESSAGES:,} messages, {short(size)} MB"
    for what, seconds in [("", lambda r: r.wall), (", all processors", lambda r: r.cpu)]:
        ratios = [seconds(b) / seconds(a) for a, b in zip(ours, peer)]
        row(name + what, spread([seconds(r) for r in ours], " s"), "msgcat " + spread([seconds(r) for r in peer], " s"),
            spread(ratios))
    memory = [median([r.size for r in runs]) for runs in (ours, peer)]
    row("memory for that", f"{short(memory[0])} MB", f"the file, {short(size)} MB", short(memory[0] / size))


def exchange():
    """The same messages in the files of other tools: what reading one and writing it as PO takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "catalog.po"
        catalog(path, READ_MESSAGES, random.Random(7))
        for name, ending in [("xliff-1.2", "xlf"), ("xliff-2.1", "xlf"), ("xcstrings", "xcstrings"), ("csv", "csv")]:
            there = path.with_name(f"{name}.{ending}")
            run([LEAFLET, "convert", "--quiet", "--source-locale", "en", "--to", name, path, there])
            size = there.stat().st_size / (1 << 20)
            back = run([LEAFLET, "convert", "--quiet", "--locale", "pl", there, there.with_suffix(".po")])
            row(f"{READ_MESSAGES:,} messages from {name} to PO, memory", f"{short(back.size)} MB",
                f"the file, {short(size)} MB", short(back.size / size))


def leaflet(texts):
    head = '---\nid: long\nversion: "1.0"\nlast-review: 2026-10-01\nnext-review: 2099-10-01\npublisher: X\n---\n\n# Long\n'
    parts = [f"\n## Part {n} {{#part-{n}}}\n\n" + "\n\n".join(texts[n * 50:n * 50 + 50]) + "\n"
             for n in range((len(texts) + 49) // 50)]
    return head + "".join(parts)


def updating():
    generator = random.Random(11)
    texts = [sentence(generator, "en", number) for number in range(MESSAGES)]
    changed = [text[:-1] + " again." if number % 10 == 0 else text for number, text in enumerate(texts)]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        source = folder / "Locales/en-GB"
        source.mkdir(parents=True)
        (source / "long.md").write_text(leaflet(texts))
        (source / "interface.yaml").write_text("draft: { text: Draft }\n")
        (source / "example-clinic.yaml").write_text('example: true\nname: Example\nphone: "1"\n')
        (folder / "Audio").mkdir()
        (folder / "Audio/voices.yaml").write_text("en-GB: { voice: en-gb, fitness: fit }\n")
        for tag in LANGUAGES:
            (folder / "Locales" / tag).mkdir()
            (folder / f"Locales/{tag}/long.po").write_text(header(tag))
        run([LEAFLET, "update", "--quiet"], cwd=folder)
        for tag in LANGUAGES:
            translate(folder / f"Locales/{tag}/long.po", generator)
        shutil.rmtree(folder / ".leaflet", ignore_errors=True)
        shutil.copytree(folder / "Locales", folder / "before")
        (source / "long.md").write_text(leaflet(changed))
        first = run([LEAFLET, "update", "--quiet"], cwd=folder)
        run(["msgattrib", "--empty", "--no-obsolete", "--clear-fuzzy", "--clear-previous", "-o", str(folder / "new.pot"),
             str(folder / "Locales/fr/long.po")])
        ours, peer = [], []
        for _ in range(3):
            restore(folder)
            ours.append(run([LEAFLET, "update", "--quiet"], cwd=folder))
            merges = "; ".join(f"msgmerge --quiet --previous -o {t}.po before/{t}/long.po new.pot" for t in PEERS)
            peer.append(run(["sh", "-ec", merges], cwd=folder))
    scale = len(LANGUAGES) / len(PEERS)
    ratios = [scale * b.wall / a.wall for a, b in zip(ours, peer)]
    row(f"update, {len(LANGUAGES)} languages × {MESSAGES:,} messages, a tenth changed",
        f"{spread([r.wall for r in ours], ' s')}, {short(max(r.size for r in ours))} MB",
        f"msgmerge, {len(PEERS)} of them × {scale:g}: " + spread([scale * r.wall for r in peer], " s"), spread(ratios))
    row("the same without a store of the memory", f"{short(first.wall)} s, {short(first.size)} MB", "", "")


def translate(path, generator):
    """Fills in every empty translation behind the header."""
    head, *entries = path.read_text().split("\n\n")
    filled = [entry.replace('msgstr ""', f'msgstr "{sentence(generator, "pl", n)}"') for n, entry in enumerate(entries)]
    path.write_text("\n\n".join([head, *filled]).rstrip() + "\n")


def restore(folder):
    for tag in LANGUAGES:
        shutil.copy(folder / f"before/{tag}/long.po", folder / f"Locales/{tag}/long.po")


reading()
if os.path.exists(LEAFLET):
    exchange()
    updating()
else:
    skip("exchange and update", f"{LEAFLET} is not there")
