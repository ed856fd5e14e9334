"""The sentences of a report, the same in every form of it."""

from __future__ import annotations

import json
import re
from typing import Any

from scripts.watch.changes import Change, TextChange
from scripts.watch.compare import Difference
from scripts.watch.facts import is_digest

_LONG = 90
_LITERAL = re.compile(r"|true|false|null|-?[\d.]+")


def value(found: Any) -> str:
    """Write a value in one short line; a text that is stored only as a hash is not shown."""
    if is_digest(found):
        return "(another text)"
    text = found if isinstance(found, str) and not _LITERAL.fullmatch(found) else json.dumps(found, ensure_ascii=False)
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"


def place(change: Change) -> str:
    """Name what changed: ``request customer.email``."""
    fact = change.fact
    name = "an entry of the list of pages" if fact.source.startswith("sidebar") else fact.name
    parts = (fact.operation, "" if fact.place == "page" and name else fact.place, name)
    return " ".join(part for part in parts if part)


def change(found: Change) -> str:
    """Write a change as a sentence."""
    fact, where = found.fact, place(found)
    if found.kind == "renamed":
        return f"{where}: renamed, was {found.before}"
    if found.kind == "changed":
        return f"{where}: {fact.kind} {value(found.before)} → {value(fact.value)}"
    if fact.kind in {"field", "status", "entry"}:
        kinds = {one.kind: one.value for one in found.facts}
        kind = kinds.get("type") or kinds.get("shown type") or (kinds.get("entry") if fact.kind == "entry" else "")
        return f"{where}: {found.kind}{f' ({value(kind)})' if kind else ''}"
    return f"{where}: {fact.kind} {found.kind}, {value(fact.value)}"


def difference(found: Difference) -> str:
    """Write a difference as a sentence."""
    fact = found.fact
    if fact.kind in {"field", "status"} or (found.relation == "lacks" and found.ours in (None, [])):
        shown = "" if fact.value is True else f" {value(fact.value)}"
        return f"{found.topic}{shown}: the contract has none"
    return f"{found.topic}: the page states {value(fact.value)}, the contract {value(found.ours)}"


def lines(numbers: list[int]) -> str:
    """Write line numbers, a few at most."""
    shown = sorted(set(numbers))
    head = ", ".join(map(str, shown[:4])) + ("…" if len(shown) > 4 else "")
    return f"line{'s' if len(shown) > 1 else ''} {head}" if shown else "no line any longer"


def text(found: TextChange) -> str:
    """Write the headline of a changed text."""
    count = f"{found.count} line{'s' if found.count != 1 else ''}"
    where = f"after line {found.line}" if found.kind == "removed" else f"line {found.line}"
    about = f", describes {found.label}" if found.label else ""
    return f"{found.kind} text, {where}, {count}{about}"
