"""Count words that the trade has better ones for: ``python -m scripts.wording``; exit code 1 where there are too many.

`docs/glossary.md` has the better words. A word may be meant literally now and then, so a few of each are allowed.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from rich.console import Console
from rich.table import Table

from scripts.paths import ROOT

MOST: Final = 4
"""How often a word may be in an area."""

WORDS: Final[Mapping[str, re.Pattern[str]]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "is no": r"\bis no\b(?! longer\b| more\b| later\b)",
        "thing": r"\bthings?\b",
        "say": r"\b(?:says?|said)\b",
        "tell": r"\b(?:tells?|told)\b",
        "stand": r"\bstands?\b",
        "beside": r"\bbesides?\b",
        "somebody": r"\b(?:somebody|nobody|whoever)\b",
    }.items()
}

AREAS: Final[Mapping[str, Sequence[str]]] = {
    "overlays": ("overlays/**/*.py", "overlays/**/*.md", "overlays/**/*.js", "overlays/**/*.html"),
    "scripts": (
        "scripts/**/*.py",
        "scripts/**/*.jinja",
        "scripts/**/*.yaml",
        "scripts/**/*.md",
        "scripts/**/*.txt",
        "noxfile.py",
    ),
    "docs": ("docs/**/*.md", "README.md", "CONTRIBUTING.md", "SECURITY.md", "specs/README.md", "examples/**/*.py"),
}
_LISTED: Final = ("scripts/wording/", "docs/images/")
_QUOTED: Final = re.compile(r"```.*?```|`[^`\n]*`|\"[^\"\n]*\"|“[^”\n]*”", re.DOTALL)
"""In Markdown, code and quotes are somebody's words, not ours."""


class Place(NamedTuple):
    """Where a word is."""

    area: str
    word: str
    path: str
    line: int
    text: str


def _blank(found: re.Match[str]) -> str:
    return "\n" * found.group().count("\n")


def _in_text(area: str, path: str, text: str) -> Iterator[Place]:
    shown = _QUOTED.sub(_blank, text) if path.endswith(".md") else text
    for number, line in enumerate(shown.splitlines(), 1):
        for word, pattern in WORDS.items():
            for _ in pattern.finditer(line):
                yield Place(area, word, path, number, line.strip())


def places(root: Path = ROOT) -> list[Place]:
    """Find the words in the tree.

    Args:
        root: of the repository.
    """
    found: list[Place] = []
    for area, patterns in AREAS.items():
        paths = {path for pattern in patterns for path in root.glob(pattern)}
        for path in sorted(paths):
            name = path.relative_to(root).as_posix()
            if not name.startswith(_LISTED) and "__pycache__" not in name:
                found += _in_text(area, name, path.read_text(encoding="utf-8"))
    return found


def _table(found: Sequence[Place]) -> Table:
    table = Table(title=f"Words that the trade has better ones for; at most {MOST} of each")
    table.add_column("word")
    for area in AREAS:
        table.add_column(area, justify="right")
    for word in WORDS:
        table.add_row(word, *(str(_count(found, area, word)) for area in AREAS))
    return table


def _count(found: Sequence[Place], area: str, word: str) -> int:
    return sum(place.area == area and place.word == word for place in found)


def main(argv: Sequence[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.wording", description=__doc__)
    parser.add_argument("--list", action="store_true", help="also list where the words are")
    options = parser.parse_args(argv)
    found = places()
    over = [place for place in found if _count(found, place.area, place.word) > MOST]
    for place in found if options.list else over:
        print(f"{place.path}:{place.line}: {place.word}: {place.text}")
    Console().print(_table(found))
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
