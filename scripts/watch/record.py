"""A page's record, ``specs/<provider>/pages/<slug>.yaml``: facts and hashes, never the provider's sentences."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import yaml

from scripts import contracts

from .facts import Fact, Problem, Reading, digest
from .page import Page
from .readers import NAMES

FOLDER: Final = "pages"
_KEYS: Final = frozenset({
    "page", "fetch", "read", "reader", "operations", "etag", "modified", "acknowledged", "unreadable", "facts", "lines",
})  # fmt: skip
_ACKNOWLEDGED: Final = frozenset({"fact", "page", "reason", "expires"})
_HEAD: Final = "# Written by nox -s watch -- --record; only `acknowledged` is edited by hand (docs/watch.md).\n"
_EXPLAINED: Final = "="
_PER_ROW: Final = 8


class RecordError(Exception):
    """A record can't be read; the message names the file and the member."""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A difference between page and contract that is wanted, in writing and for a time.

    Attributes:
        fact: what differs, as the report names it: ``request paymentMethodType enum``.
        page: what the page states; another statement is reported again.
        reason: why the contract differs.
        expires: ISO date of the last day on which it holds.
    """

    fact: str
    page: Any
    reason: str
    expires: str


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a page.

    Attributes:
        provider: provider key.
        slug: name of the file, without its ending.
        page: address of the page.
        fetch: address to read where it is another one, such as the Markdown twin of the page.
        read: ISO date of the last recording; empty where it was never read.
        reader: name of the reader; empty = chosen at the first recording.
        operations: operationIds that the page documents.
        etag: entity tag that the server gave.
        modified: date of the last change that the server gave.
        acknowledged: wanted differences.
        unreadable: hashes of the parts that could not be read.
        facts: recorded facts; the values of texts are hashes, and lines are 0.
        lines: hash of each line that has text, and whether facts explain it.
    """

    provider: str
    slug: str
    page: str
    operations: tuple[str, ...]
    fetch: str = ""
    read: str = ""
    reader: str = ""
    etag: str = ""
    modified: str = ""
    acknowledged: tuple[Acknowledgement, ...] = ()
    unreadable: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    lines: tuple[tuple[str, bool], ...] = field(default=())

    @property
    def name(self) -> str:
        """How the command line and the report call it: ``clink/create-subscription``."""
        return f"{self.provider}/{self.slug}"

    @property
    def address(self) -> str:
        """The address to read."""
        return self.fetch or self.page


def line_hash(line: str) -> str:
    """Hash a line. Spaces do not count, nor does the comma between the members of an example."""
    return hashlib.sha256(" ".join(line.split()).strip(",").encode()).hexdigest()[:12]


def problem_hash(problem: Problem, page: Page) -> str:
    """Hash a part that can't be read, with what is wrong with it."""
    part = page.lines[problem.line - 1 : max(problem.last, problem.line)]
    return digest("\n".join([re.sub(r"\d+", "", problem.text), *part])).removeprefix("#")


def recorded(record: Record, page: Page, reading: Reading, day: str, etag: str = "", modified: str = "") -> Record:
    """Give the record as it is after a reading."""
    explained = reading.explained
    return replace(
        record,
        read=day,
        reader=reading.reader,
        etag=etag,
        modified=modified,
        unreadable=tuple(problem_hash(problem, page) for problem in reading.problems),
        facts=tuple(replace(fact, value=fact.recorded, line=0) for fact in reading.facts),
        lines=tuple(
            (line_hash(line), number in explained) for number, line in enumerate(page.lines, 1) if line.strip()
        ),
    )


def read_records(specs: Path, providers: Iterable[str]) -> list[Record]:
    """Read the records of providers.

    Raises:
        RecordError: one can't be read.
    """
    return [
        read_record(path)
        for provider in providers
        for path in sorted((specs / provider / FOLDER).glob("*.yaml"))
    ]  # fmt: skip


def read_record(path: Path) -> Record:
    """Read one record.

    Raises:
        RecordError: it can't be read; the message names the member and what it must be.
    """
    try:
        data = contracts.read(path)
    except contracts.ContractError as error:
        raise RecordError(str(error)) from error
    if unknown := sorted(data.keys() - _KEYS):
        raise RecordError(f"{path}: unknown member {unknown[0]!r}; expected some of {', '.join(sorted(_KEYS))}")
    reader = _text(path, data, "reader", "")
    if reader and reader not in NAMES:
        raise RecordError(f"{path}: reader: unknown reader {reader!r}; expected one of {', '.join(NAMES)}")
    operations = data.get("operations")
    if not isinstance(operations, list) or not operations or not all(isinstance(name, str) for name in operations):
        raise RecordError(f"{path}: operations: must be a list of operationIds")
    return Record(
        provider=path.parent.parent.name,
        slug=path.stem,
        page=_text(path, data, "page"),
        operations=tuple(operations),
        fetch=_text(path, data, "fetch", ""),
        read=_text(path, data, "read", ""),
        reader=reader,
        etag=_text(path, data, "etag", ""),
        modified=_text(path, data, "modified", ""),
        acknowledged=tuple(_acknowledgement(path, entry) for entry in data.get("acknowledged") or ()),
        unreadable=tuple(_text(path, data, "unreadable", "").split()),
        facts=tuple(_facts(path, data.get("facts") or {})),
        lines=tuple(_line(path, word) for word in _text(path, data, "lines", "").split()),
    )


def _text(path: Path, data: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = data.get(name, default)
    if not isinstance(value, str) or (default is None and not value):
        raise RecordError(f"{path}: {name}: must be a text")
    return value


def _acknowledgement(path: Path, entry: Any) -> Acknowledgement:
    if not isinstance(entry, dict) or set(entry) != _ACKNOWLEDGED:
        wanted = ", ".join(sorted(_ACKNOWLEDGED))
        raise RecordError(f"{path}: acknowledged: an entry must have exactly {wanted}; found {entry!r}")
    for name in ("fact", "reason", "expires"):
        if not isinstance(entry[name], str) or not entry[name].strip():
            raise RecordError(f"{path}: acknowledged: {name} must be a text; found {entry[name]!r}")
    return Acknowledgement(entry["fact"], entry["page"], entry["reason"], entry["expires"])


def _line(path: Path, word: str) -> tuple[str, bool]:
    digest = word.removesuffix(_EXPLAINED)
    if len(digest) != 12:
        raise RecordError(f"{path}: lines: {word!r} is not a hash of twelve digits")
    return digest, word.endswith(_EXPLAINED)


def _facts(path: Path, data: Any) -> Iterable[Fact]:
    try:
        for source, places in data.items():
            part, _, operation = source.partition(" of ")
            for place, names in places.items():
                for name, kinds in names.items():
                    for kind, value in kinds.items():
                        yield Fact(part, place, str(name), kind, value, 0, operation)
    except AttributeError as error:
        raise RecordError(f"{path}: facts: must be objects in objects: part, place, name, kind") from error


def write_record(specs: Path, record: Record) -> Path:
    """Write a record; give its path."""
    path = specs / record.provider / FOLDER / f"{record.slug}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(as_text(record), encoding="utf-8")
    return path


def as_text(record: Record) -> str:
    """Give a record as YAML."""
    head: dict[str, Any] = {"page": record.page}
    for name in ("fetch", "read", "reader", "etag", "modified"):
        if getattr(record, name):
            head[name] = getattr(record, name)
    rows = [f"{name}: {_flow(value)}" for name, value in head.items()]
    rows.append(f"operations: {_flow(list(record.operations))}")
    if record.acknowledged:
        rows.append("acknowledged:")
        for entry in record.acknowledged:
            rows.append(f"  - fact: {_flow(entry.fact)}")
            rows += [f"    {name}: {_flow(getattr(entry, name))}" for name in ("page", "reason", "expires")]
    if record.unreadable:
        rows.append(f"unreadable: {_flow(' '.join(record.unreadable))}")
    if record.facts:
        rows += ["facts:", *_fact_rows(record.facts)]
    if record.lines:
        rows.append("lines: >-")
        words = [digest + (_EXPLAINED if explained else "") for digest, explained in record.lines]
        rows += ["  " + " ".join(words[at : at + _PER_ROW]) for at in range(0, len(words), _PER_ROW)]
    return _HEAD + "\n".join(rows) + "\n"


def _fact_rows(facts: Sequence[Fact]) -> list[str]:
    tree: dict[str, dict[str, dict[str, dict[str, Any]]]] = {}
    for fact in facts:
        source = f"{fact.source} of {fact.operation}" if fact.operation else fact.source
        tree.setdefault(source, {}).setdefault(fact.place, {}).setdefault(fact.name, {})[fact.kind] = fact.value
    rows = []
    for source, places in tree.items():
        rows.append(f"  {_flow(source)}:")
        for place, names in places.items():
            rows.append(f"    {_flow(place)}:")
            rows += [f"      {_flow(name)}: {_flow(kinds)}" for name, kinds in names.items()]
    return rows


def _flow(value: Any) -> str:
    """Write a value in one line of YAML, plain where YAML reads it back as the same."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flow(str(key))}: {_flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    is_plain = isinstance(value, str) and value == value.strip() and not set(value) & set("{}[],#&*!|>'\"%@`:?\n\t\\")
    if is_plain and value and not value.startswith("-") and yaml.safe_load(value) == value:
        return str(value)
    return json.dumps(value, ensure_ascii=False)
