"""The table of docs/languages.md, from what `leaflet status --format json` says on standard input.

Writes the page again, or with --check ends with 1 when its table is not current.
"""

import json
import pathlib
import sys

PAGE = pathlib.Path(__file__).with_name("languages.md")
BEGIN, END = "<!-- leaflet status: begin -->\n", "<!-- leaflet status: end -->\n"


def table(editions):
    """One row a language: its editions' messages, findings and sign-offs added up, and its voice."""
    languages = {}
    for edition in editions:
        languages.setdefault(edition["locale"], []).append(edition)
    rows = [
        "| language | leaflets | translated | stale | errors | warnings | signed off | voice |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for locale, own in languages.items():
        total = {key: sum(edition[key] for edition in own) for key in
                 ("translated", "messages", "stale", "errors", "warnings")}
        signed = sum(bool(edition["signoffs"]) for edition in own)
        rows.append(
            f"| {locale} | {len(own)} | {total['translated']} of {total['messages']} | {total['stale']} "
            f"| {total['errors']} | {total['warnings']} | {signed} | {own[0]['voice'] or 'none: no audio'} |"
        )
    return "\n".join(rows) + "\n"


def main():
    old = PAGE.read_text(encoding="utf-8")
    head, rest = old.split(BEGIN)
    _, tail = rest.split(END)
    new = head + BEGIN + table(json.load(sys.stdin)) + END + tail
    if "--check" in sys.argv[1:]:
        if new != old:
            sys.exit(f"{PAGE}: the table is not current; run make docs")
    else:
        PAGE.write_text(new, encoding="utf-8")


main()
