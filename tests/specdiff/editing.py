"""The table of single edits, carried out on the contract of a provider that does not exist."""

from __future__ import annotations

import json
import pickle
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from attrs import frozen

from scripts import contracts
from scripts.specdiff.parsing import parse
from scripts.specdiff.sources import Lines, Source, read_file

HERE = Path(__file__).parent


@frozen(slots=False)
class Edit:
    """One row of the table. It is carried out when it is used: each worker of the suite collects all rows."""

    name: str
    contract: str
    first: Any
    then: Any
    neutral: bool
    expected: list[tuple[str, frozenset[str], str]]
    operations: list[str] | None

    @cached_property
    def before(self) -> dict[str, Any]:
        return apply(base(self.contract), self.first)

    @cached_property
    def after(self) -> dict[str, Any]:
        return apply(self.before, self.then)

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
    expected = [(number, frozenset(" ".join(rest[:-1]).split()), rest[-1]) for number, *rest in row.get("expect", ())]
    neutral, operations = row.get("neutral", False), row.get("operations")
    return Edit(name, contract, row.get("from", ()), row["do"], neutral, expected, operations)


def apply(document: dict[str, Any], steps: Any) -> dict[str, Any]:
    made: dict[str, Any] = pickle.loads(pickle.dumps(document))  # a tenth of the time of deepcopy
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
            other[int(name) if isinstance(other, list) else name] = pickle.loads(pickle.dumps(holder[key]))
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
