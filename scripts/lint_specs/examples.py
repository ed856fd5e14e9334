"""PB40x: the examples against their index and against the contract; the form of the vectors."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .contract import Contract, Operation
from .findings import Hit, hit_in
from .objects import Objects
from .positions import Positions, join, steps

INDEX = "examples/index.yaml"
_BASE = "urn:contract"
_SIDES: Final = ("request", "response", "webhook")
_ORIGINS: Final = ("documentation", "ours")
_NEEDED: Final = ("file", "operation", "side", "origin", "valid")
_MEMBERS: Final = frozenset({*_NEEDED, "http", "page", "why", "changed"})
_VECTOR: Final[Mapping[str, type | tuple[type, ...]]] = {
    "name": str,
    "params": (dict, list, str),
    "content": str,
    "expected": str,
    "matches": bool,
    "origin": str,
}

FORMATS = FormatChecker(formats=())


@FormatChecker.checks(FORMATS, "decimal")
def _is_decimal(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"-?\d+(\.\d+)?", value) is not None


@FormatChecker.checks(FORMATS, "date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of examples/index.yaml."""

    line: int
    data: Mapping[str, Any]

    @property
    def file(self) -> str:
        """Give the example's file name."""
        return str(self.data.get("file"))


class _Index:
    def __init__(self, contract: Contract):
        self.path = contract.folder / INDEX
        self.error = ""
        self.entries: list[Entry] = []
        if not self.path.is_file():
            return
        text = self.path.read_text(encoding="utf-8")
        try:
            rows = yaml.load(text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError as error:
            self.error = " ".join(str(error).split())
            return
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self.error = "not a list of objects"
            return
        positions = Positions.of(text)
        self.entries = [Entry(positions.line(join("", number)), row) for number, row in enumerate(rows)]


def _operation(contract: Contract, entry: Entry) -> Operation | None:
    wanted = entry.data.get("operation")
    named = [(op.id, op) for op in contract.operations] + [(steps(op.node.at)[1], op) for op in contract.webhooks]
    return next((op for name, op in named if name == wanted), None)


def _schema(contract: Contract, entry: Entry) -> str | None:
    operation = _operation(contract, entry)
    if operation is None:
        return None
    if entry.data.get("side") in {"request", "webhook"}:
        return contract.request_schema(operation) or _query_schema(contract, operation)
    answers, status = contract.answer_schemas(operation), str(entry.data.get("http"))
    return answers.get(status) or answers.get(f"{status[:1]}XX") or answers.get("default")


def _query_schema(contract: Contract, operation: Operation) -> str | None:
    """Give the schema of a query that is described as one object, as a GET callback's is."""
    objects = [
        join(node.at, "schema")
        for node in contract.parameters(operation)
        if node.data.get("in") == "query" and "$ref" in node.data.get("schema", {})
    ]
    return objects[0] if objects else None


def listed(contract: Contract) -> Iterator[Hit]:
    """PB401."""
    index = _Index(contract)
    folder = contract.folder / "examples"
    files = {path.name for path in folder.iterdir() if path.name != "index.yaml"} if folder.is_dir() else set()
    seen: set[str] = set()
    for entry in index.entries:
        if entry.file not in files:
            yield hit_in(INDEX, entry.line, "absent", file=entry.file)
        elif entry.file in seen:
            yield hit_in(INDEX, entry.line, "twice", file=entry.file)
        seen.add(entry.file)
    for name in sorted(files - seen):
        yield hit_in(f"examples/{name}", 1, "unlisted")


def _error(contract: Contract, entry: Entry, schema: str) -> str | None:
    path = contract.folder / "examples" / entry.file
    try:
        text = path.read_text(encoding="utf-8")
        value = json.loads(text) if path.suffix == ".json" else text
    except ValueError as broken:
        return str(broken)
    registry: Registry[Any] = Registry().with_resource(_BASE, DRAFT202012.create_resource(contract.document))
    validator = Draft202012Validator({"$ref": f"{_BASE}#{schema}"}, registry=registry, format_checker=FORMATS)
    error = best_match(validator.iter_errors(value))
    return None if error is None else f"{join('', *error.absolute_path) or 'the whole'}: {error.message}"


def _checkable(contract: Contract, valid: object) -> Iterator[tuple[Entry, str]]:
    for entry in _Index(contract).entries:
        schema = _schema(contract, entry)
        exists = (contract.folder / "examples" / entry.file).is_file()
        if schema is not None and exists and entry.data.get("valid") is valid:
            yield entry, schema


def valid_examples(contract: Contract) -> Iterator[Hit]:
    """PB402."""
    for entry, schema in _checkable(contract, valid=True):
        if error := _error(contract, entry, schema):
            yield hit_in(f"examples/{entry.file}", 1, "invalid", operation=entry.data["operation"], error=error)


def invalid_examples(contract: Contract) -> Iterator[Hit]:
    """PB403."""
    for entry, schema in _checkable(contract, valid=False):
        if not entry.data.get("why"):
            yield hit_in(INDEX, entry.line, "why", file=entry.file)
        if _error(contract, entry, schema) is None:
            yield hit_in(INDEX, entry.line, "valid", file=entry.file)


def pages(contract: Contract) -> Iterator[Hit]:
    """PB404."""
    for entry in _Index(contract).entries:
        if entry.data.get("origin") == "documentation" and not str(entry.data.get("page", "")).startswith("https://"):
            yield hit_in(INDEX, entry.line, "missing", file=entry.file)


def vectors(contract: Contract) -> Iterator[Hit]:
    """PB406."""
    for path in sorted((contract.folder / "vectors").glob("*")):
        name = f"vectors/{path.name}"
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            yield hit_in(name, 1, "json", error=error)
            continue
        rows = data.get("vectors") if isinstance(data, dict) else None
        if not isinstance(rows, list) or not rows:
            yield hit_in(name, 1, "list")
            continue
        yield from _rows(name, path, rows)


def _rows(name: str, path: Path, rows: list[Any]) -> Iterator[Hit]:
    positions = Positions.of(path.read_text(encoding="utf-8"))
    for number, row in enumerate(rows):
        line = positions.line(join("/vectors", number))
        wrong = [
            member
            for member, kind in _VECTOR.items()
            if not isinstance(row, dict) or not isinstance(row.get(member), kind)
        ]
        if wrong:
            yield hit_in(name, line, "row", number=number, members=", ".join(wrong))


def entries(contract: Contract) -> Iterator[Hit]:
    """PB407."""
    index = _Index(contract)
    if index.error:
        yield hit_in(INDEX, 1, "index", error=index.error)
    for entry in index.entries:
        data = entry.data
        for name in _NEEDED:
            if name not in data:
                yield hit_in(INDEX, entry.line, "missing", file=entry.file, name=name)
        for name in sorted(set(data) - _MEMBERS):
            yield hit_in(INDEX, entry.line, "unknown", file=entry.file, name=name)
        choices = {"side": _SIDES, "origin": _ORIGINS, "valid": (True, False)}
        for name, values in choices.items():
            if name in data and data[name] not in values:
                yield hit_in(INDEX, entry.line, "value", file=entry.file, name=name, found=data[name])
        if "operation" in data and data.get("side") in _SIDES and _schema(contract, entry) is None:
            yield hit_in(INDEX, entry.line, "unbound", file=entry.file, operation=data["operation"], side=data["side"])


def strangers(contract: Contract) -> Iterator[Hit]:
    """PB408."""
    objects = Objects(contract)
    for entry in _Index(contract).entries:
        schema = _schema(contract, entry)
        path = contract.folder / "examples" / entry.file
        contradicts = entry.data.get("valid") is False  # PB403 wants the reason
        if schema is None or contradicts or entry.data.get("origin") != "documentation" or not path.is_file():
            continue
        with contextlib.suppress(ValueError):  # PB402 reports invalid JSON
            value = json.loads(path.read_text(encoding="utf-8")) if path.suffix == ".json" else None
            for at in sorted(set(_strange(objects, {schema}, value, ""))):
                yield hit_in(f"examples/{entry.file}", 1, "stranger", at=at, operation=entry.data["operation"])


def _strange(objects: Objects, places: set[str], value: Any, at: str) -> Iterator[str]:
    """Yield the members of a value for which no description exists at any of these places."""
    if isinstance(value, list):
        for item in value:
            yield from _strange(objects, places, item, at)
    if not isinstance(value, dict) or any(objects.is_free(place) for place in places):
        return
    tops = {top for place in places for top in objects.targets(place)}
    for name, member in value.items():
        inner = {place for top in tops for place in objects.fields(top).get(name, ())}
        if inner:
            yield from _strange(objects, inner, member, join(at, name))
        elif not any(objects.is_free(top) for top in tops):
            yield join(at, name)


CHECKS: Final = {
    "PB401": listed,
    "PB402": valid_examples,
    "PB403": invalid_examples,
    "PB404": pages,
    "PB406": vectors,
    "PB407": entries,
    "PB408": strangers,
}
