"""Projects of any number of leaflets, made of the bundled ones and of bilingual rows."""
import lzma, pathlib, random, re, shutil

from measure import DATA, ROOT

SOURCE = "en-GB"
LOCALES = ["fr", "ar"]
ROWS_IN_LEAFLET = 40


def project(folder, count, spoken=True, data=DATA, seed=11):
    """Writes a project of `count` leaflets in three languages; every second one of rows, where there are some."""
    bundled = sorted(path.stem for path in (ROOT / "Locales" / SOURCE).glob("*.md") if path.stem != "NOTES")
    for tag in [SOURCE, *LOCALES]:
        (folder / "Locales" / tag).mkdir(parents=True)
        for path in (ROOT / "Locales" / tag).iterdir():
            if path.is_file() and path.stem not in [*bundled, "NOTES", "signoffs"]:
                shutil.copy(path, folder / "Locales" / tag)
    for path in (ROOT / "Locales").glob("*.*"):
        if path.is_file():
            shutil.copy(path, folder / "Locales")
    shutil.copytree(ROOT / "Locales" / SOURCE / "images", folder / "Locales" / SOURCE / "images")
    shutil.copytree(ROOT / "Audio", folder / "Audio")
    if not spoken:
        rows = "".join(f"{tag}: {{ fitness: refused, because: measured without }}\n" for tag in [SOURCE, *LOCALES])
        (folder / "Audio/voices.yaml").write_text(rows)
    generator = random.Random(seed)
    pairs = {tag: rows_of(tag, data) for tag in LOCALES}
    for number in range(1, count + 1):
        if number % 2 == 0 and all(pairs.values()):
            of_rows(folder, f"rows-{number}", pairs, generator)
        else:
            of_bundled(folder, bundled[number % len(bundled)], number)
    keep_used_values(folder / "Locales" / SOURCE)
    if (ROOT / ".venv").exists():
        (folder / ".venv").symlink_to((ROOT / ".venv").resolve())


def keep_used_values(folder):
    """Leaves out of the clinic's profile the values that no leaflet uses: a build takes them for slips of the pen."""
    used = "".join(path.read_text() for path in folder.glob("*.md"))
    profile = folder / "example-clinic.yaml"
    lines = profile.read_text().splitlines(keepends=True)
    names = [re.match(r"  (\w+):", line) for line in lines]
    profile.write_text("".join(l for l, name in zip(lines, names) if not name or f"{{{name.group(1)}" in used))


def of_bundled(folder, base, number):
    name = f"{base}-{number}"
    text = (ROOT / "Locales" / SOURCE / f"{base}.md").read_text()
    (folder / "Locales" / SOURCE / f"{name}.md").write_text(re.sub(r"^id: .*$", f"id: {name}", text, count=1, flags=re.M))
    for tag in LOCALES:
        shutil.copy(ROOT / "Locales" / tag / f"{base}.po", folder / "Locales" / tag / f"{name}.po")


def rows_of(tag, data):
    """The rows of a language as pairs of source and translation: LANG.tsv or LANG.tsv.xz."""
    path = pathlib.Path(data) / f"{tag}.tsv"
    if data and path.exists():
        text = path.read_text()
    elif data and path.with_suffix(".tsv.xz").exists():
        text = lzma.open(path.with_suffix(".tsv.xz"), "rt").read()
    else:
        return {}
    pairs = [line.split("\t") for line in text.splitlines()]
    return {source: target for source, target in (pair for pair in pairs if len(pair) == 2) if plain(source)}


def plain(text):
    """Whether a text is a paragraph of Markdown that means what it says."""
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9 ,.;:'’()/-]{10,300}", text) is not None


def of_rows(folder, name, pairs, generator):
    common = sorted(set.intersection(*(set(rows) for rows in pairs.values())))
    sentences = generator.sample(common, ROWS_IN_LEAFLET)
    front = f'---\nid: {name}\nversion: "1.0"\nlast-review: 2026-10-01\nnext-review: 2099-10-01\npublisher: Benchmark\n---\n'
    body = f"\n# {sentences[0]}\n\n## Advice {{#advice role=treatment}}\n\n" + "\n\n".join(sentences[1:]) + "\n"
    (folder / "Locales" / SOURCE / f"{name}.md").write_text(front + body)
    for tag, rows in pairs.items():
        units = [f'msgid ""\nmsgstr ""\n"Language: {tag}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n']
        for index, source in enumerate(sentences):
            context = "title" if index == 0 else "advice"
            units.append(f"msgctxt {quoted(context)}\nmsgid {quoted(source)}\nmsgstr {quoted(rows[source])}\n")
        (folder / "Locales" / tag / f"{name}.po").write_text("\n".join(units))


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
