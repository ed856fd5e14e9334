"""PB602 and PB610: events that can be distinguished and parsed, and credentials that the client can send."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scripts.contracts import joining
from scripts.generate.schemes import is_supported

from .contract import Contract, Operation
from .findings import Hit, hit
from .objects import Objects
from .parameters import is_header_name
from .positions import join, steps


def events(contract: Contract) -> Iterator[Hit]:
    """PB602."""
    objects = contract.objects
    for node in contract.nodes:
        if node.kind == "webhook":
            methods = [child for child in contract.children.get(node.at, ()) if child.kind == "webhook operation"]
            if len(methods) != 1:
                yield hit(node.at, "methods", count=len(methods))
    for operation in contract.webhooks:
        parent = operation.node.parent
        marks: Any = operation.data.get("x-webhook") or (parent.data.get("x-webhook") if parent else None)
        if not isinstance(marks, dict):
            yield hit(operation.node.at, "missing")
            continue
        payload = _payload(contract, operation)
        if payload is None:
            yield hit(operation.node.at, "payload")
            continue
        dedupe = marks.get("dedupe")
        for pointer in dedupe if isinstance(dedupe, list) else [dedupe] if isinstance(dedupe, str) else []:
            if not str(pointer).startswith("/") or not _leads(objects, payload, str(pointer)):
                at = join(operation.node.at, "x-webhook", "dedupe")
                yield hit(at, "nowhere", pointer=pointer, operation=operation.id)


def _payload(contract: Contract, operation: Operation) -> str | None:
    """Give the schema of an event's body, or of its query; None where it has no name of its own."""
    at = contract.request_schema(operation)
    if at is None:
        queries = [node for node in contract.parameters(operation) if node.data.get("in") == "query"]
        at = join(queries[0].at, "schema") if queries else None
    node = contract.by_pointer.get(at) if at is not None else None
    if node is None or "$ref" not in node.data:
        return None
    # The class is that of the component itself: another name for one, a list or a choice has none.
    target = joining.target_of(contract.document, node.data["$ref"])
    return at if joining.has_class(contract.document, target) and not joining.is_enum(target) else None


def _leads(objects: Objects, payload: str, pointer: str) -> bool:
    """Return whether a pointer leads to a described member; in a free object there is nothing that it could mean."""
    path = [step for step in steps(pointer) if not step.isdecimal()]
    return any(
        objects.dead_end(top, path) is None and _is_described(objects, top, path) for top in objects.targets(payload)
    )


def _is_described(objects: Objects, top: str, path: list[str]) -> bool:
    return not path or path[0] in objects.fields(top)


def schemes(contract: Contract) -> Iterator[Hit]:
    """PB610."""
    headers: dict[str, str] = {}
    for node in contract.nodes:
        if node.kind != "security scheme":
            continue
        if not is_supported(node.data):
            yield hit(node.at, "kind", name=node.name)
            continue
        header = str(node.data.get("name", "")).lower() if node.data.get("type") == "apiKey" else "authorization"
        if not is_header_name(header):
            yield hit(node.at, "token", header=str(node.data.get("name", "")))
        if headers.setdefault(header, node.name) != node.name:
            yield hit(node.at, "header", name=node.name, other=headers[header], header=header)


CHECKS: Final = {"PB602": events, "PB610": schemes}
