"""PB208, PB210: descriptions that add information, and what an empty list does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from .contract import Contract, Operation
from .fields import split
from .findings import Hit, hit
from .objects import Objects
from .positions import join
from .walk import Node
from .words import words

_REPLACING: Final = ("update", "override", "replace")


def descriptions(contract: Contract) -> Iterator[Hit]:
    """PB208."""
    for node in contract.nodes:
        if node.kind not in ("field", "parameter"):
            continue
        name = str(node.data.get("name", node.name))
        if repeats(node.data.get("description"), split(name)):
            yield hit(join(node.at, "description"), "field", name=name, text=_short(node))
    for operation in (*contract.operations, *contract.webhooks):
        if repeats(operation.data.get("description"), _words(str(operation.data.get("summary", "")))):
            yield hit(join(operation.node.at, "description"), "operation", operation=operation.id)


def repeats(description: Any, name: list[str]) -> bool:
    """Return whether a description has no word that the name does not have; plurals and little words do not count."""
    found = _stems(_words(description)) if isinstance(description, str) else set()
    return bool(found) and found <= _stems([*name, "".join(name)])


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _stems(found: list[str]) -> set[str]:
    return {word.rstrip("s") for word in found if word not in words("little words")}


def _short(node: Node) -> str:
    return " ".join(str(node.data["description"]).split())


def clearing(contract: Contract) -> Iterator[Hit]:
    """PB210."""
    objects = Objects(contract)
    needed: set[str] = set()
    for operation in contract.operations:
        if operation.id.startswith(_REPLACING):
            needed |= set(_lists(contract, objects, operation))
    for at in sorted(needed):
        if "x-clears" not in contract.by_pointer[at].data:
            yield hit(at, "missing", name=contract.by_pointer[at].name)
    for node in contract.fields:
        if "x-clears" in node.data and node.at not in contract.requests:
            yield hit(join(node.at, "x-clears"), "answer", name=node.name)


def _lists(contract: Contract, objects: Objects, operation: Operation) -> Iterator[str]:
    body = contract.request_schema(operation)
    for top in objects.targets(body) if body else ():
        for places in objects.fields(top).values():
            yield from (at for at in places if "array" in contract.types(contract.by_pointer[at]))


CHECKS: Final = {"PB208": descriptions, "PB210": clearing}
