"""PB310: every event has a time, and what all deliveries share is one part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from .contract import Contract, Operation
from .findings import Hit, hit
from .marks import mark
from .objects import Objects
from .positions import join, steps


def times(contract: Contract) -> Iterator[Hit]:
    """PB310."""
    objects = Objects(contract)
    # A callback that is a query and one with a body share no component: all of the former is text.
    reached: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for event in contract.webhooks:
        at, rule = _rule(event)
        if rule is None:
            continue
        if "time" not in rule:
            yield hit(at, "missing", event=event.id)
            continue
        if rule["time"] is None and not rule.get("note"):
            yield hit(join(at, "time"), "why", event=event.id)
        for member, pointer in _pointers(rule):
            places = list(_reach(contract, objects, event, pointer))
            if not places:
                if member == "time":
                    yield hit(join(at, member), "nowhere", event=event.id, pointer=pointer)
                break  # a payload in which the other pointer leads to nothing is reported by PB602
            for place in places:
                reached[steps(event.node.at)[-1], pointer].setdefault(place, join(at, member))
    for (_, pointer), fields in reached.items():
        if len(fields) > 1:
            yield hit(next(reversed(fields.values())), "apart", pointer=pointer, count=len(fields))


def _pointers(rule: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield member and pointer of the fields that the rule leads to."""
    for member in ("dedupe", "time"):
        value = rule[member]
        if isinstance(value, str):
            yield member, value
        elif member == "time" and value is not None:
            yield from ((member, pointer) for pointer in value)


def _rule(event: Operation) -> tuple[str, Any]:
    """Give the event's x-webhook, which its path may hold for all its methods, with its pointer."""
    for node in (event.node, event.node.parent):
        if node is not None and "x-webhook" in node.data:
            return join(node.at, "x-webhook"), mark(node.data, "x-webhook")
    return event.node.at, None


def _reach(contract: Contract, objects: Objects, event: Operation, pointer: str) -> Iterator[str]:
    """Yield the fields that a pointer leads to in a payload; nothing where one way ends before."""
    schema = contract.request_schema(event) or _query(contract, event)
    places = {schema} if schema else set()
    for name in steps(pointer):
        tops = [top for place in places for top in objects.targets(place)]
        found = [objects.fields(top).get(name, ()) for top in tops]
        if not all(found):
            return
        places = {place for fields in found for place in fields}
    yield from sorted(places)


def _query(contract: Contract, event: Operation) -> str | None:
    """Give the schema of a query that is described as one object, as that of a GET callback is."""
    queries = (node for node in contract.parameters(event) if node.data.get("in") == "query")
    return next((join(node.at, "schema") for node in queries if "$ref" in node.data.get("schema", {})), None)


CHECKS: Final = {"PB310": times}
