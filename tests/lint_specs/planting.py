"""How a fault gets into a copy of the good contract."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from scripts import contracts
from scripts.lint_specs.positions import steps

GOOD = Path(__file__).parent / "good" / "acme"
CONTRACT = "openapi.yaml"

Change = Callable[[Path], None]


@dataclass(frozen=True)
class Fault:
    """A fault, the rule that has to see it, and the message that has to report it."""

    rule: str
    message_id: str
    changes: tuple[Change, ...]

    def __str__(self) -> str:
        return f"{self.rule} {self.message_id}"


def fault(rule: str, message_id: str, *changes: Change) -> Fault:
    return Fault(rule, message_id, changes)


@cache
def good() -> dict[str, Any]:
    return contracts.load(GOOD / CONTRACT)


def _edit(folder: Path, edit: Callable[[dict[str, Any]], None]) -> None:
    path = folder / CONTRACT
    document = copy.deepcopy(good()) if path.read_bytes() == (GOOD / CONTRACT).read_bytes() else contracts.load(path)
    edit(document)
    text = yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False, width=100, allow_unicode=True)
    path.write_text(text, encoding="utf-8")


def _holder(document: Any, at: str) -> tuple[Any, Any]:
    *way, last = steps(at)
    for step in way:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document, int(last) if isinstance(document, list) else last


def put(at: str, value: Any) -> Change:
    """Set a member of the contract; `/-` at the end of the pointer appends to a list."""

    def edit(document: dict[str, Any]) -> None:
        if at.endswith("/-"):
            holder, last = _holder(document, at.removesuffix("/-"))
            holder[last].append(value)
        else:
            holder, last = _holder(document, at)
            holder[last] = copy.deepcopy(value)

    return lambda folder: _edit(folder, edit)


def drop(at: str) -> Change:
    """Take a member of the contract away."""

    def edit(document: dict[str, Any]) -> None:
        holder, last = _holder(document, at)
        del holder[last]

    return lambda folder: _edit(folder, edit)


def write(file: str, text: str) -> Change:
    """Write a file."""

    def change(folder: Path) -> None:
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8")

    return change


def delete(file: str) -> Change:
    """Delete a file."""
    return lambda folder: (folder / file).unlink()


def replace(file: str, old: str, new: str) -> Change:
    """Replace a text that stands in the file, at its first place."""

    def change(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def unlisted(file: str) -> Change:
    """Take an example out of the index."""

    def change(folder: Path) -> None:
        path = folder / "examples/index.yaml"
        entries = path.read_text(encoding="utf-8").split("\n\n")
        kept = [entry for entry in entries if f"file: {Path(file).name}" not in entry]
        path.write_text("\n\n".join(kept), encoding="utf-8")

    return change
