"""PB101 to PB111, the part about the x- extensions: their names, places and forms."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import date
from typing import Final

from scripts.contracts.sources import is_home, is_made_up

from .contract import Contract
from .findings import Hit, hit
from .marks import vocabulary, wrong
from .positions import join


def provider(contract: Contract) -> Iterator[Hit]:
    """PB101."""
    found = contract.document.get("x-provider")
    if found != contract.name:
        yield hit("/x-provider", "other" if found else "missing", found=found, wanted=contract.name)


def extensions(contract: Contract) -> Iterator[Hit]:
    """PB102."""
    for node in contract.nodes:
        for name, value in node.data.items():
            if not name.startswith("x-"):
                continue
            at = join(node.at, name)
            known = vocabulary().get(name)
            if known is None:
                near = difflib.get_close_matches(name, vocabulary(), 1)
                yield hit(at, "meant" if near else "unknown", name=name, near=(near or [""])[0])
            elif node.kind not in known["x-where"]:
                yield hit(at, "place", name=name, kind=node.kind, places=", ".join(known["x-where"]))
            elif name != "x-source" and (error := wrong(name, value)):  # x-source: PB104
                yield hit(at + error[0], "form", name=name, error=error[1])
            elif name == "x-enum-varnames" and len(value) != len(node.data.get("enum", ())):
                yield hit(at, "count", names=len(value), values=len(node.data.get("enum", ())))


def source(contract: Contract) -> Iterator[Hit]:
    """PB104."""
    for operation in (*contract.operations, *contract.webhooks):
        # A webhook may name its page once, for all methods of its path.
        holder = operation.node.parent if operation.node.kind == "webhook operation" else None
        data = {**(holder.data if holder else {}), **operation.data}
        at = join(operation.node.at, "x-source")
        if "x-source" not in data:
            yield hit(operation.node.at, "missing")
        elif error := wrong("x-source", data["x-source"]):
            yield hit(at + error[0], "form", error=error[1])
        else:
            page, read = data["x-source"]["page"], data["x-source"]["read"]
            if not _is_day(read) and not is_made_up(page):
                yield hit(join(at, "read"), "date", found=read)
            if is_home(page):
                yield hit(join(at, "page"), "host", page=page)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def environments(contract: Contract) -> Iterator[Hit]:
    """PB108."""
    if contract.operations and not contract.document.get("servers"):
        yield hit("/servers", "none")
    for holder in contract.nodes:
        seen: set[str] = set()
        for node in contract.children.get(holder.at, ()):
            if node.kind != "server":
                continue
            environment = node.data.get("x-environment")
            if environment is None:
                yield hit(node.at, "missing", url=node.data.get("url"))
            elif str(environment) in seen:
                yield hit(join(node.at, "x-environment"), "twice", environment=environment)
            seen.add(str(environment))


def fills(contract: Contract) -> Iterator[Hit]:
    """PB111."""
    for node in contract.nodes:
        if "x-fill" not in node.data:
            continue
        if node.kind == "parameter" and node.data.get("in") not in {"header", "query"}:
            yield hit(join(node.at, "x-fill"), "parameter", place=node.data.get("in"))
        elif node.kind == "field" and node.at not in contract.requests:
            yield hit(join(node.at, "x-fill"), "field")


CHECKS: Final = {
    "PB101": provider,
    "PB102": extensions,
    "PB104": source,
    "PB108": environments,
    "PB111": fills,
}
