"""The table of single edits, carried out on the contract of a provider that does not exist."""

from __future__ import annotations

import copy
import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from attrs import frozen

from scripts import contracts
from scripts.specdiff.parsing import parse
from scripts.specdiff.sources import Lines, Source, read_file

HERE = Path(__file__).parent


@frozen
class Edit:
    """One row of the table."""

    name: str
    before: dict[str, Any]
    after: dict[str, Any]
    neutral: bool
    expected: list[tuple[str, frozenset[str], str]]
    operations: list[str] | None

    def __str__(self) -> str:
        return self.name


@cache
def base(file: str = "contract.yaml") -> dict[str, Any]:
    return read_file(HERE / file).document


@cache
def edits(file: str = "edits.yaml", contract: str = "contract.yaml") -> list[Edit]:
    rows = contracts.load(HERE / file)
    return [_edit(name, row, contract) for name, row in rows.items()]


def _edit(name: str, row: dict[str, Any], contract: str) -> Edit:
    before = apply(base(contract), row.get("from", ()))
    expected = [(number, frozenset(" ".join(rest[:-1]).split()), rest[-1]) for number, *rest in row.get("expect", ())]
    return Edit(name, before, apply(before, row["do"]), row.get("neutral", False), expected, row.get("operations"))


def apply(document: dict[str, Any], steps: Any) -> dict[str, Any]:
    made = copy.deepcopy(document)
    for verb, pointer, *rest in steps:
        holder, last = _find(made, pointer)
        key: Any = int(last) if isinstance(holder, list) else last
        if verb == "set":
            holder[key] = rest[0]
        elif verb == "drop":
            del holder[key]
        elif verb == "append":
            holder[key].append(rest[0])
        elif verb == "reverse":
            holder[key].reverse()
        elif verb == "sort":
            holder[key] = dict(sorted(holder[key].items(), reverse=True))
        elif verb == "copy":
            other, name = _find(made, rest[0])
            other[int(name) if isinstance(other, list) else name] = copy.deepcopy(holder[key])
        elif verb == "rename":
            items = [(rest[0] if name == key else name, value) for name, value in holder.items()]
            holder.clear()
            holder.update(items)
        else:
            raise AssertionError(verb)
    return made


def _find(document: Any, pointer: str) -> tuple[Any, str]:
    *way, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for name in way:
        document = document[int(name)] if isinstance(document, list) else document[name]
    return document, last


def source(document: dict[str, Any]) -> Source:
    return _source(json.dumps(document, indent=1))  # JSON is YAML, and is written much faster


@lru_cache(maxsize=64)
def _source(text: str) -> Source:
    made = parse(text.encode(), "openapi.yaml")
    return Source("acme", made, Lines(made, {}, {}, "openapi.yaml"), "specs/acme")
