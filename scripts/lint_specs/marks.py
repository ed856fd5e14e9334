"""The vocabulary of specs/extensions.schema.json: which x- members exist, where they are allowed, and their form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from scripts.paths import SPECS

from .positions import join

SCHEMA = SPECS / "extensions.schema.json"


@cache
def _definitions() -> Mapping[str, Any]:
    definitions: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
    return definitions


@cache
def vocabulary() -> Mapping[str, Any]:
    """Give extension → its schema, with its places under ``x-where``."""
    return {name: schema for name, schema in _definitions().items() if name.startswith("x-")}


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": _definitions()})


def wrong(name: str, value: Any) -> tuple[str, str] | None:
    """Give pointer and text of what is wrong with an extension's value, if anything."""
    return _wrong(name, json.dumps(value, default=str))


@cache
def _wrong(name: str, written: str) -> tuple[str, str] | None:
    """As `wrong`, once for each value: a contract repeats the same value for many fields."""
    error = best_match(_validator(name).iter_errors(json.loads(written)))
    return None if error is None else (join("", *error.absolute_path), error.message)


def mark(data: Mapping[str, Any], name: str) -> Any:
    """Give an extension's value; None when it is absent or malformed, which PB102 reports."""
    value = data.get(name)
    return None if value is None or wrong(name, value) else value
