"""Requests, results, outcomes, errors and events as JSON text, and back: for a queue, a log, a ledger, another release.

The text names its version; one that this release does not know is refused, never guessed. The same values can be
pickled between processes of one release. Both keep everything, personal data included, but no credentials of a client.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Final

import attrs
import polybill_canonical
from polybill_runtime.model import Model

from polybill import errors, outcome
from polybill.canonical import results
from polybill.protocol.exchange import Headers, RawResponse

VERSION: Final = 1
"""Version of the text; a change that an older reader can't read raises it."""

_MARK: Final = "$"


class DocumentInvalid(errors.PolybillError, ValueError):
    """A text is not one that `to_json` wrote, or a newer version wrote it."""


def to_json(value: Any) -> str:
    """Write a value as JSON text.

    Args:
        value: a canonical request, result or event, an outcome, an error of ours, or a plain value made of such.

    Raises:
        DocumentInvalid: it holds something that is not such a value; the message names its type.
    """
    return json.dumps({"polybill": VERSION, "value": _write(value)}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str | bytes) -> Any:
    """Read what `to_json` wrote.

    Raises:
        DocumentInvalid: the text is something else, or of a newer version.
    """
    try:
        document = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        raise DocumentInvalid("the text is not JSON") from None
    if not isinstance(document, dict) or document.keys() != {"polybill", "value"}:
        raise DocumentInvalid("the text is not a document of polybill.to_json")
    if document["polybill"] != VERSION:
        raise DocumentInvalid(f"the document has version {document['polybill']!r}; this release reads {VERSION}")
    try:
        return _read(document["value"])
    except (KeyError, TypeError, ValueError, InvalidOperation, AttributeError, RecursionError) as error:
        raise DocumentInvalid(f"the document does not hold what its types need ({type(error).__name__})") from None


@cache
def _types() -> Mapping[str, type[Any]]:
    """List the classes that travel, by name: a document can't name any other."""
    from polybill.core.drift import DriftNote  # noqa: PLC0415 - its import is for those who have one

    found: list[type[Any]] = [RawResponse, DriftNote]
    for module in (polybill_canonical, results, outcome):
        found += [item for item in vars(module).values() if isinstance(item, type) and _has_fields(item)]
    # The results have the names of the canonical objects that they extend, and come after them.
    known = {cls.__name__: cls for cls in found}
    bare = {f"canonical.{cls.__name__}": cls for cls in found if known[cls.__name__] is not cls}
    return {**known, **bare, "FieldProblem": errors.FieldProblem, "Mismatch": errors.Mismatch}


def _has_fields(cls: type[Any]) -> bool:
    return dataclasses.is_dataclass(cls) or attrs.has(cls)


@cache
def _names() -> Mapping[type[Any], str]:
    return {cls: name for name, cls in _types().items()}


@cache
def _errors() -> Mapping[str, type[Any]]:
    kinds = {
        name: item
        for name, item in vars(errors).items()
        if isinstance(item, type) and issubclass(item, errors.PolybillError)
    }
    return {**kinds, "DocumentInvalid": DocumentInvalid}


@cache
def _enums() -> frozenset[type[Enum]]:
    found = vars(polybill_canonical).values()
    return frozenset(item for item in found if isinstance(item, type) and issubclass(item, Enum))


def _fields(value: Any) -> list[str]:
    cls = type(value)
    if attrs.has(cls):
        return [item.name for item in attrs.fields(cls)]
    return list(cls._fields) if isinstance(value, tuple) else [item.name for item in dataclasses.fields(cls)]


def _write(value: Any) -> Any:
    if value is None or type(value) in {bool, int, float, str}:
        return value
    if type(value) in _names():
        held = {name: _write(getattr(value, name)) for name in _fields(value)}
        return {_MARK: _names()[type(value)], "fields": held}
    if isinstance(value, errors.PolybillError):
        return _write_error(value)
    if type(value) in _enums():
        return {_MARK: "enum", "of": type(value).__name__, "value": value.value}
    if isinstance(value, Model):
        package = type(value).__module__.partition(".")[0]
        return {_MARK: "model", "package": package, "of": type(value).__name__, "value": _write(value.to_dict())}
    return _write_plain(value)


def _write_plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return {_MARK: "decimal", "value": str(value)}
    if isinstance(value, datetime):
        return {_MARK: "datetime", "value": value.isoformat()}
    if isinstance(value, bytes):
        return {_MARK: "bytes", "value": base64.b64encode(value).decode("ascii")}
    if isinstance(value, Headers):
        return {_MARK: "headers", "value": [list(item) for item in value.items()]}
    if isinstance(value, tuple):
        return {_MARK: "tuple", "value": [_write(item) for item in value]}
    if isinstance(value, list):
        return [_write(item) for item in value]
    if isinstance(value, Mapping) and all(isinstance(name, str) for name in value):
        return {_MARK: "map", "value": {name: _write(item) for name, item in value.items()}}
    raise DocumentInvalid(f"{type(value).__name__} can't be written: it is not a value of polybill")


def _write_error(error: errors.PolybillError) -> Any:
    names = {cls: name for name, cls in _errors().items()}
    name = next(names[cls] for cls in type(error).__mro__ if cls in names)
    if isinstance(error, errors.CallError):
        return {_MARK: "error", "of": name, "message": str(error), "details": _write(error.details())}
    reduced = error.__reduce__()
    known = isinstance(reduced, tuple) and reduced[0] is _errors()[name]
    return {_MARK: "error", "of": name, "arguments": _write(list(reduced[1])) if known else [str(error)]}


def _read(value: Any) -> Any:
    if isinstance(value, list):
        return [_read(item) for item in value]
    if not isinstance(value, dict):
        return value
    kind = value[_MARK]
    if kind in _types():
        return _types()[kind](**{name: _read(item) for name, item in value["fields"].items()})
    return _READERS[kind](value)


def _read_error(value: Any) -> Any:
    cls = _errors()[value["of"]]
    if "details" in value:
        return cls(value["message"], **_read(value["details"]))
    return cls(*_read(value["arguments"]))


def _read_model(value: Any) -> Any:
    package, name = value["package"], value["of"]
    if not package.startswith("polybill_"):
        msg = "not a generated package"
        raise ValueError(msg)
    return getattr(import_module(f"{package}.models"), name).from_dict(_read(value["value"]))


def _read_bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value["value"], validate=True)
    except binascii.Error:
        msg = "not Base64"
        raise ValueError(msg) from None


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "enum": lambda value: getattr(polybill_canonical, value["of"])(value["value"]),
    "model": _read_model,
    "error": _read_error,
    "decimal": lambda value: Decimal(value["value"]),
    "datetime": lambda value: datetime.fromisoformat(value["value"]),
    "bytes": _read_bytes,
    "headers": lambda value: Headers((name, text) for name, text in value["value"]),
    "tuple": lambda value: tuple(_read(item) for item in value["value"]),
    "map": lambda value: {name: _read(item) for name, item in value["value"].items()},
}
