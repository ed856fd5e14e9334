"""The contract's rules of one operation, as values: how success and refusals are recognised, what may be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen

from polybill.errors import Reason

Safety = Literal["yes", "no", "unknown"]


@frozen
class ErrorRow:
    """How to recognise one refusal."""

    reason: Reason
    http: int | None = None
    code: Any = None
    message: str | None = None

    def fits(self, status: int, code: object, message: str) -> bool:
        """Say whether an answer is this refusal."""
        return (
            (self.http is None or self.http == status)
            and (self.code is None or self.code == code)
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
    idempotency: Idempotency | None
    fill: Mapping[str, Mapping[str, str]]
    service: str
    parameters: Mapping[str, str]
    paging: Paging | None

    def reason(self, status: int, code: object, message: str) -> Reason | None:
        """Name a refusal by the first row that fits; None = no row does."""
        return next((row.reason for row in self.errors if row.fits(status, code, message)), None)
