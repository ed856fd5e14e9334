"""How the names of a contract read in Python.

A name depends on the wire's spelling only, so a field that is added never renames another one. Two that would get the
same name are refused (PB604); ``x-python-name`` or ``x-enum-varnames`` resolves the clash.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from keyword import iskeyword
from typing import Any, Final

from openapi_python_client import strings

PREFIX: Final = "field_"
"""Prefix of a name that would begin with a digit or an underscore."""

MODEL_MEMBERS: Final = frozenset({"additional_properties", "unexpected", "from_dict", "to_dict", "fits", "problems"})
"""What every model has already."""
ARGUMENTS: Final = frozenset(
    {"client", "url", "body", "invalid", "cast", "call", "acall", "asyncio", "asyncio_detailed", "get_kwargs"}
    | {"make_request", "parse", "parse_response", "sync", "sync_detailed", "annotations"}
)
"""What an operation's module has already, so that an argument would hide it."""
MODULES: Final = frozenset({"import_module"})
"""What a package's ``__init__`` uses, so that a module of that name would take its place."""


def _spelt(name: str) -> str:
    """Spell a name as Python does: two names that it reads as one must be equal here too."""
    return unicodedata.normalize("NFKC", name)


@cache
def python_name(name: str) -> str:
    """Give the identifier for a wire name: snake_case, ``.`` as ``_dot_``, never a word of Python."""
    return _spelt(strings.PythonIdentifier(_spelt(name).replace(".", "_dot_"), PREFIX))


@cache
def class_name(name: str) -> str:
    """Give the class of a component."""
    return _spelt(strings.ClassName(_spelt(name), PREFIX))


@cache
def module_name(name: str) -> str:
    """Give the module of an operation, a tag or a class."""
    found = _spelt(strings.PythonIdentifier(_spelt(name), PREFIX))
    return f"{found}_" if found in MODULES else found


def attribute(name: str, schema: Mapping[str, Any]) -> str:
    """Give the attribute of a field; ``x-python-name`` overrides it."""
    found = str(schema.get("x-python-name") or python_name(name))
    return f"{found}_" if found in MODEL_MEMBERS else found


def argument(name: str, place: str, parameter: Mapping[str, Any]) -> str:
    """Give the argument of a parameter; one that a function has already gets its place as well (``url_query``)."""
    found = str(parameter.get("x-python-name") or python_name(name))
    return f"{found}_{place}" if found in ARGUMENTS else found


def enum_member(value: str | int, given: str | None = None) -> str:
    """Give the member of an enum's value.

    Args:
        value: the value on the wire.
        given: its name from ``x-enum-varnames``.
    """
    if given is not None:
        return strings.snake_case(given).upper()
    if isinstance(value, int):
        return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"
    if value == "":
        return "VALUE_EMPTY"
    name = _spelt(strings.snake_case(_spelt(value).upper()).upper())
    return name if value[0].isalpha() and name.isidentifier() else f"VALUE_{name}"


def enum_members(schema: Mapping[str, Any]) -> list[tuple[str, str | int]]:
    """List an enum's members: name and value, in the contract's order."""
    values: Sequence[str | int] = [value for value in schema["enum"] if value is not None]
    given = schema.get("x-enum-varnames") or [None] * len(values)
    return [(enum_member(value, name), value) for value, name in zip(values, given, strict=True)]


_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


def is_attribute(name: str) -> bool:
    """Return whether ``x-python-name`` may be this: snake_case, and no word of Python."""
    return bool(_IDENTIFIER.fullmatch(name)) and not iskeyword(name) and strings.fix_reserved_words(name) == name
