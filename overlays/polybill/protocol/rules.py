"""The contract's rules of one operation, as values: how success and refusals are recognised, what may be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from attrs import frozen

from polybill.errors import Reason

Safety = Literal["yes", "no", "unknown"]

_MAY_FOLLOW_AN_EFFECT: Final = frozenset({408, 409, 425})
"""Statuses of 4xx that do not prove that nothing was done; a row of the contract has to name them."""


@frozen
class ErrorRow:
    """How to recognise one refusal.

    Attributes:
        reason: what it means; ``unavailable`` = the server failed, so it is not a refusal.
        http: HTTP status; None = that of a success, or 4xx.
        code: the provider's code; None = any, or none.
        message: beginning of the provider's text; None = any.
    """

    reason: Reason
    http: int | None = None
    code: Any = None
    message: str | None = None

    def fits(self, status: int, code: object, message: str) -> bool:
        """Whether an answer is this refusal, where its status does not speak against a refusal."""
        return (
            (self.http is None or self.http == status)
            and (self.code is None or (self.code == code and not isinstance(code, bool)))
            and (self.message is None or message.startswith(self.message))
        )


@frozen
class Idempotency:
    """The key that a provider recognises a repeat by."""

    carrier: Literal["header", "body"]
    name: str
    duplicate: Literal["replay", "error", "unknown"]
    proven: bool


@frozen
class Paging:
    """How a list is read in parts.

    Attributes:
        style: ``page`` = parts are numbered; ``offset`` = they start at the nth thing.
        page: wire name of the number or the offset.
        size: wire name of the number of things per part.
        first: number of the first part.
        items: JSON pointer of the things.
        total: JSON pointer of how many there are, None where the provider does not count them.
        more: JSON pointer of whether another part follows, None where the provider does not say.
    """

    style: Literal["page", "offset"]
    page: str
    size: str
    first: int
    items: str
    total: str | None = None
    more: str | None = None


@frozen
class OperationRules:
    """The rules of one operation.

    Attributes:
        safe: may the same request be sent again after an attempt that may have arrived?
        reads: whether the operation only reads, so that no outcome of it is worse than a failed look-up.
        fill: what the client fills in: ``header``, ``query`` or ``body`` to names to what.
        service: group of calls with a base URL of its own; empty where the provider has one base for all.
        parameters: path and query parameters: wire name to Python name.
        paging: how the list is read in parts; None where it is not, or is no list.
    """

    provider: str
    id: str
    method: str
    path: str
    module: str
    page: str
    scheme: str
    success_http: frozenset[int]
    success_any: tuple[Mapping[str, Any], ...]
    code: str | None
    message: str | None
    request_id: str | None
    errors: tuple[ErrorRow, ...]
    safe: Safety
    reads: bool
    idempotency: Idempotency | None
    fill: Mapping[str, Mapping[str, str]]
    service: str
    parameters: Mapping[str, str]
    paging: Paging | None

    def refusal(self, status: int, code: object, message: str) -> ErrorRow | None:
        """Find the first row that fits an answer; None = the contract lists no such refusal."""
        open_to_codes = status in self.success_http or (400 <= status < 500 and status not in _MAY_FOLLOW_AN_EFFECT)
        rows = (row for row in self.errors if open_to_codes or row.http is not None)
        return next((row for row in rows if row.fits(status, code, message)), None)
