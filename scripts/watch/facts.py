"""What a documentation page states: one fact at a time, each with its line."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

_PLAIN = re.compile(r"[^.\[\]\"]+")
_STEP = re.compile(r'\[(\d*)\]|\.?"((?:[^"\\]|\\.)*)"|\.?([^.\[\]"]+)')


def digest(text: str) -> str:
    """Hash a text, for records that must not hold the text itself."""
    return "#" + hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


def is_digest(value: object) -> bool:
    """Return whether a recorded value is a hash."""
    return isinstance(value, str) and re.fullmatch(r"#[0-9a-f]{12}", value) is not None


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of a page.

    Attributes:
        source: the part of the page that states it: attributes, table, example, curl, openapi, sidebar or page; a
            number follows where the same is stated twice (``example 2``).
        place: request, response, ``response 404``, header, query, path, cookie, operation or page.
        name: path of the field (``customer.shipping.city``, ``products[].name``) or name of the parameter.
        kind: field, type, nullable, required, enum, format, example, default, description, method, url, status, a
            limit such as maxLength, and so on.
        value: JSON value.
        line: line of the page, from 1.
        operation: ``POST /path`` where one page documents several operations; else empty.
    """

    source: str
    place: str
    name: str
    kind: str
    value: Any
    line: int
    operation: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """Identity on the page; the value and the line are no part of it."""
        return (self.operation, self.source, self.place, self.name, self.kind)

    @property
    def topic(self) -> str:
        """What it is about, whatever part of the page states it: ``request customer.email type``."""
        return " ".join(part for part in (self.operation, self.place, self.name, self.kind) if part)

    @property
    def recorded(self) -> Any:
        """The value as a record holds it: texts of the provider as hashes, names and types as they are."""
        return stored(self.kind, self.value)


def stored(kind: str, value: Any) -> Any:
    """Give a value as a record holds it."""
    if kind in {"description", "title"} or (kind in {"example", "default", "value"} and isinstance(value, str)):
        return digest(str(value))
    return value


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of a page that the reader could not read.

    Attributes:
        line: where it begins.
        text: what is wrong.
        last: its last line.
    """

    line: int
    text: str
    last: int = 0


@dataclass(slots=True)
class Reading:
    """What a reader found on a page.

    Attributes:
        reader: name of the reader.
        facts: what the page states.
        problems: parts that look like facts and can't be read.
        labels: for lines of prose that belong to a field: the field, by line.
    """

    reader: str
    facts: list[Fact] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    labels: dict[int, str] = field(default_factory=dict)

    def add(self, source: str, place: str, name: str, kind: str, value: Any, line: int, operation: str = "") -> None:
        """Note a fact."""
        self.facts.append(Fact(source, place, name, kind, value, line, operation))

    @property
    def explained(self) -> set[int]:
        """Lines that facts explain. Descriptions are prose: a person has to read them."""
        return {fact.line for fact in self.facts if fact.kind != "description" or fact.source.startswith("table")}


def numbered(facts: Iterable[Fact]) -> list[Fact]:
    """Make keys unique: what a page states a second time gets a number, so that no statement hides another."""
    seen: dict[tuple[str, ...], int] = {}
    found = []
    for fact in facts:
        count = seen[fact.key] = seen.get(fact.key, 0) + 1
        found.append(fact if count == 1 else replace(fact, source=f"{fact.source} again {count}"))
    return found


def join(parent: str, name: str) -> str:
    """Lead a field's path on by a member; a name with dots or brackets is quoted."""
    step = name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
    return f"{parent}.{step}" if parent else step


def item(parent: str, index: int | None = None) -> str:
    """Lead a field's path on to the items of a list, or to one of them."""
    return f"{parent}[{'' if index is None else index}]"


def steps(name: str) -> Iterator[str | None]:
    """Split a field's path; None represents the items of a list."""
    for index, quoted, plain in _STEP.findall(name):
        if quoted:
            yield json.loads(f'"{quoted}"')
        elif plain:
            yield plain
        else:
            yield None
            del index


def without_indexes(name: str) -> str:
    """Give the path of a field whatever item of a list shows it."""
    return re.sub(r"\[\d+\]", "[]", name)


def type_of(value: Any) -> str:
    """Name the JSON type of a value."""
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"), (dict, "object"),
    )  # fmt: skip
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")
