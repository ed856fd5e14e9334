"""The vectors of refusals: a body as it came, and the reason that the rows of x-errors have to give it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .contract import Contract
from .findings import Hit, hit_in
from .marks import mark
from .positions import Positions, join, steps

FILE: Final = "vectors/refusals.json"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A vector with what the contract makes of it.

    Attributes:
        operation: operationId whose answer it is.
        expected: the reason that it has to have.
        reason: the reason of the first row of x-errors that fits it; empty without one.
    """

    name: str
    operation: str
    expected: str
    reason: str
    line: int

    def hit(self, message_id: str, **values: Any) -> Hit:
        """Report it, with its line in the file."""
        return hit_in(FILE, self.line, message_id, **values)


def refusals(contract: Contract) -> tuple[Refusal, ...]:
    """Read the vectors; one without its form is left out, PB406 reports it."""
    path = contract.folder / FILE
    if not path.is_file():
        return ()
    text = path.read_text(encoding="utf-8")
    try:
        rows = json.loads(text)["vectors"]
    except (ValueError, KeyError, TypeError):
        return ()
    positions = Positions.of(text)
    return tuple(_read(contract, rows, positions))


def _read(contract: Contract, rows: Any, positions: Positions) -> Iterator[Refusal]:
    operations = {operation.id: operation.data for operation in contract.operations}
    for number, row in enumerate(rows):
        params = row.get("params") if isinstance(row, dict) else None
        if not isinstance(params, dict) or not {"operation", "http"} <= set(params):
            continue
        data = operations.get(params["operation"], {})
        reason = reason_of(data, int(params["http"]), str(row.get("content")))
        line = positions.line(join("/vectors", number))
        yield Refusal(str(row.get("name")), params["operation"], str(row.get("expected")), reason, line)


def reason_of(operation: Mapping[str, Any], status: int, content: str) -> str:
    """Give the reason of the first row of x-errors that fits an answer; empty without one."""
    success = mark(operation, "x-success") or {}
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    code, message = (_at(body, success.get(name)) for name in ("code", "message"))
    for row in operation.get("x-errors") or ():
        fits = row.get("http", status) == status and row.get("code", code) == code
        if fits and str(message or "").startswith(row.get("message", "")):
            return str(row["reason"])
    return ""


def _at(body: Any, pointer: str | None) -> Any:
    for step in steps(pointer or ""):
        body = body.get(step) if isinstance(body, dict) else None
    return body if pointer else None
