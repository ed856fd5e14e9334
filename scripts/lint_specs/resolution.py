"""PB118: how an unknown outcome is looked up, compared with the operations that are named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from .contract import Contract, Operation
from .findings import Hit, hit
from .marks import mark
from .objects import Objects
from .positions import join, steps


def resolvable(contract: Contract) -> Iterator[Hit]:
    """PB118."""
    by_id = {operation.id: operation for operation in contract.operations}
    objects = Objects(contract)
    for operation in contract.operations:
        row = mark(operation.data, "x-resolve")
        if row is None or row["operation"] is None:
            continue
        at = join(operation.node.at, "x-resolve")
        named = {join(at, name): row[name] for name in ("operation", "read")}
        if "via" in row:
            named[join(at, "via", "operation")] = row["via"]["operation"]
        missing = {place: name for place, name in named.items() if name not in by_id}
        for place, name in missing.items():
            yield hit(place, "operation", name=name)
        if missing:
            continue
        for place, name in named.items():
            if not _reads(by_id[name]):
                yield hit(place, "writes", name=name)
        if "via" in row:
            yield from _via(contract, objects, by_id[row["via"]["operation"]], row["via"], join(at, "via"))
        yield from _search(contract, objects, by_id[row["operation"]], row, at)


def _reads(operation: Operation) -> bool:
    retry = mark(operation.data, "x-retry")
    return retry is not None and (retry.get("reads") or (operation.node.name == "get" and retry["safe"] == "yes"))


def _via(contract: Contract, objects: Objects, operation: Operation, via: Mapping[str, Any], at: str) -> Iterator[Hit]:
    if via["parameter"] not in _arguments(contract, objects, operation):
        yield hit(join(at, "parameter"), "parameter", name=via["parameter"], operation=operation.id)
    if not _leads(contract, objects, operation, via["id"]):
        yield hit(join(at, "id"), "pointer", pointer=via["id"], items="the top", operation=operation.id)


def _search(contract: Contract, objects: Objects, listing: Operation, row: Mapping[str, Any], at: str) -> Iterator[Hit]:
    moments = row.get("moments", {})
    names = {join(at, "by"): row.get("by")}
    names |= {join(at, key, name): name for key in ("asked", "always") for name in row.get(key, ())}
    names |= {join(at, "moments", key): moments.get(key) for key in ("start", "end")}
    known = _arguments(contract, objects, listing)
    for place, name in names.items():
        if name is not None and name not in known:
            yield hit(place, "parameter", name=name, operation=listing.id)
    items = row.get("items") or (mark(listing.data, "x-paging") or {}).get("items")
    if items is None:
        yield hit(at, "items", operation=listing.id)
        return
    pointers = {join(at, key): row[key] for key in ("match", "id")}
    pointers |= {join(at, "where", name): name for name in row.get("where", ())}
    pointers |= {join(at, "moments", "newest_first"): moments.get("newest_first")}
    for place, pointer in pointers.items():
        if pointer is not None and not _leads(contract, objects, listing, items + pointer):
            yield hit(place, "pointer", pointer=pointer, items=items, operation=listing.id)


def _arguments(contract: Contract, objects: Objects, operation: Operation) -> set[str]:
    names = {str(node.data.get("name")) for node in contract.parameters(operation)}
    body = contract.request_schema(operation)
    for top in objects.targets(body) if body else ():
        names |= set(objects.fields(top))
    return names


def _leads(contract: Contract, objects: Objects, operation: Operation, pointer: str) -> bool:
    """Whether a pointer leads to something in one answer at least."""
    tops = {top for at in contract.answer_schemas(operation).values() if at for top in objects.targets(at)}
    path = [step for step in steps(pointer) if not step.isdecimal()]
    return any(objects.dead_end(top, path) is None for top in tops)


CHECKS: Final = {"PB118": resolvable}
