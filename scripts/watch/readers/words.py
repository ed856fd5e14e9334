"""The labels that documentation sites print around their fields; they are listed in words.yaml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml


@cache
def words() -> dict[str, Any]:
    """Read the list."""
    found: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("words.yaml").read_text(encoding="utf-8"))
    return found


def plain(line: str) -> str:
    """Give a line without emphasis, spaces and a colon at its end, in lower case."""
    return line.strip().strip("*_`#").strip().rstrip(":\uff1a").strip().lower()


def means(line: str, name: str) -> bool:
    """Return whether a line is one of the words of a list, such as ``required``."""
    return plain(line) in words()[name]


@cache
def _by_word(table: str) -> dict[str, str]:
    return {word: kind for kind, listed in words()[table].items() for word in listed}


def section(line: str) -> str | None:
    """Return what a heading announces: header, query, path, cookie, request, response or end; None for other lines."""
    text = plain(line)
    for media in ("application/json", "application/x-www-form-urlencoded", "multipart/form-data"):
        text = text.removesuffix(media).strip()
    found = _by_word("sections").get(text)
    # With a colon it is the label of a value, such as `Example:`.
    return None if found == "end" and line.strip().endswith((":", "\uff1a")) else found


def label(line: str) -> tuple[str, str] | None:
    """Return the meaning of a label and the value on the same line; None for other lines."""
    head, colon, rest = line.strip().strip("*").replace("\uff1a", ":").partition(":")
    kind = _by_word("values").get(plain(head))
    return None if kind is None or not colon else (kind, rest.strip().strip("`").strip())
