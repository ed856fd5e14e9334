"""JSON pointers (RFC 6901) over plain dicts and lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

MISSING: Final = object()
"""No value at the pointer; not the same as null."""


@lru_cache(
    maxsize=8192
)  # contracts and mapping tables hold a few thousand pointers, and each call walks dozens of them
def parts(pointer: str) -> tuple[str, ...]:
    """Split a pointer into names."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])


def get(document: Any, pointer: str) -> Any:
    """Read the value at a pointer, or `MISSING`."""
    for name in parts(pointer):
        if (type(document) is dict or isinstance(document, Mapping)) and name in document:
            document = document[name]
        elif isinstance(document, list) and name.isdigit() and int(name) < len(document):
            document = document[int(name)]
        else:
            return MISSING
    return document


def put(document: dict[str, Any], pointer: str, value: Any) -> None:
    """Write a value, making the objects on the way."""
    *way, last = parts(pointer)
    for name in way:
        document = document.setdefault(name, {})
    document[last] = value


def leaves(document: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """Yield pointer and value of every leaf: all values but objects with members; a list is a leaf."""
    if isinstance(document, Mapping) and document:
        for name, value in document.items():
            yield from leaves(value, f"{at}/{name.replace('~', '~0').replace('/', '~1')}")
    else:
        yield at, document
