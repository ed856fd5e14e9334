"""PB103 to PB110, the part about operations: names, retry, keys, how success is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts.contracts import shown

from .contract import Contract, Operation
from .findings import Hit, hit
from .marks import mark
from .objects import Objects
from .positions import join, steps
from .words import words

_CAMEL = re.compile(r"[a-z]+([A-Z][a-z0-9]*)*")


def names(contract: Contract) -> Iterator[Hit]:
    """PB103."""
    seen: dict[str, str] = {}
    for operation in (*contract.operations, *contract.webhooks):
        name = str(operation.data.get("operationId", ""))
        at = join(operation.node.at, "operationId")
        if not name:
            yield hit(operation.node.at, "missing")
        elif name in seen:
            file, line = contract.positions.place(seen[name])
            yield hit(at, "twice", name=name, other=f"{shown(contract.folder / (file or 'openapi.yaml'))}:{line}")
        elif not _CAMEL.fullmatch(name):
            yield hit(at, "case", name=name)
        elif (
            operation.node.kind == "operation" and (verb := re.match("[a-z]+", name)) and verb[0] not in words("verbs")
        ):
            yield hit(at, "verb", name=name, verb=verb[0])
        seen.setdefault(name, at)


def behaviour(contract: Contract) -> Iterator[Hit]:
    """PB105."""
    for operation in contract.operations:
        for name in ("x-signing", "x-success", "x-retry"):
            if name not in operation.data:
                yield hit(operation.node.at, "missing", name=name)


def tags(contract: Contract) -> Iterator[Hit]:
    """PB106."""
    declared = {node.data.get("name") for node in contract.nodes if node.kind == "tag"}
    for operation in contract.operations:
        found = operation.data.get("tags", [])
        if len(found) != 1:
            yield hit(operation.node.at, "count", count=len(found))
        elif found[0] not in declared:
            yield hit(join(operation.node.at, "tags"), "undeclared", tag=found[0])


def safe_posts(contract: Contract) -> Iterator[Hit]:
    """PB107."""
    for operation in contract.operations:
        retry, key = mark(operation.data, "x-retry"), mark(operation.data, "x-idempotency")
        if operation.node.name != "post" or retry is None or retry["safe"] != "yes" or retry.get("reads"):
            continue
        if "x-idempotency" not in operation.data:
            yield hit(join(operation.node.at, "x-retry"), "no key")
        elif key is not None and not key["proven"]:
            yield hit(join(operation.node.at, "x-idempotency"), "unproven")


def keys(contract: Contract) -> Iterator[Hit]:
    """PB109."""
    ids = {operation.id for operation in contract.operations}
    objects = contract.objects
    for operation in contract.operations:
        key = mark(operation.data, "x-idempotency")
        if key is None:
            continue
        name, carrier, lookup = key["name"], key["carrier"], key["lookup"]
        at = join(operation.node.at, "x-idempotency")
        places = _headers(contract, operation, name)
        if carrier == "body":
            places = _members(contract, objects, operation, name)
        carriers = [contract.by_pointer[place].data for place in places]
        if not carriers:
            yield hit(join(at, "name"), "nowhere", name=name, carrier=carrier)
        elif not any(data.get("x-fill") == "idempotency-key" for data in carriers):
            yield hit(join(at, "name"), "unmarked", name=name)
        if lookup is not None and lookup not in ids:
            yield hit(join(at, "lookup"), "lookup", lookup=lookup)


def _headers(contract: Contract, operation: Operation, name: str) -> list[str]:
    headers = [node for node in contract.parameters(operation) if node.data.get("in") == "header"]
    return [node.at for node in headers if str(node.data.get("name")).lower() == name.lower()]


def _members(contract: Contract, objects: Objects, operation: Operation, name: str) -> list[str]:
    body = contract.request_schema(operation)
    return [place for top in (objects.targets(body) if body else ()) for place in objects.fields(top).get(name, ())]


def pointers(contract: Contract) -> Iterator[Hit]:
    """PB110."""
    objects = contract.objects
    for operation in contract.operations:
        success = mark(operation.data, "x-success")
        if success is None:
            continue
        answers = contract.answer_schemas(operation)
        if not answers:
            continue  # PB606
        good = {status: at for status, at in answers.items() if _is_success(status, success["http"])}
        at = operation.where("x-success")
        if not good:
            yield hit(join(at, "http"), "status", statuses=success["http"], operation=operation.id)
            continue
        strict = {join(at, "any", number): row["pointer"] for number, row in enumerate(success.get("any", ()))}
        strict[join(at, "data")] = success.get("data")
        for place, pointer in strict.items():
            for status, schema in good.items():
                if not _leads(objects, schema, pointer):
                    yield hit(place, "success", pointer=pointer, status=status, operation=operation.id)
        # A refusal may have another shape than a success, so one answer that has the member is enough.
        for name in ("code", "message", "request"):
            pointer = success.get(name)
            if not any(_leads(objects, schema, pointer) for schema in answers.values()):
                yield hit(join(at, name), "any", pointer=pointer, operation=operation.id)


def _is_success(status: str, wanted: list[int]) -> bool:
    return status == "default" or any(status in (str(one), f"{str(one)[0]}XX") for one in wanted)


def _leads(objects: Objects, schema: str | None, pointer: str | None) -> bool:
    """Return whether a JSON pointer, if there is one, resolves in a body; one form of the body is enough."""
    if pointer is None:
        return True
    if schema is None:
        return False
    path = [step for step in steps(pointer) if not step.isdecimal()]
    if not path or objects.is_free(schema):
        return True
    return any(objects.dead_end(top, path) is None for top in objects.targets(schema))


CHECKS: Final = {
    "PB103": names,
    "PB105": behaviour,
    "PB106": tags,
    "PB107": safe_posts,
    "PB109": keys,
    "PB110": pointers,
}
