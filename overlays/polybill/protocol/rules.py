"""The contract's rules of one operation, as values: how success and refusals are recognised, what may be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from attrs import field, frozen

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
        style: ``page`` = pages are numbered; ``offset`` = they start at the nth object.
        page: wire name of the number or the offset.
        size: wire name of the number of objects per page.
        first: number of the first part.
        items: JSON pointer of the objects.
        total: JSON pointer of how many there are, None where the provider does not count them.
        more: JSON pointer of whether another page follows, None where the provider does not show it.
    """

    style: Literal["page", "offset"]
    page: str
    size: str
    first: int
    items: str
    total: str | None = None
    more: str | None = None


@frozen
class Moments:
    """Which parameters and members give the creation time of a list's items.

    Attributes:
        form: how a moment is written: ``date-time``, ``epoch-s`` or ``epoch-ms``.
        start: parameter that takes the earliest moment; None where there is none.
        end: parameter that takes the latest moment; None where there is none.
        newest_first: JSON pointer of an item's moment, in a list that gives the newest first; None for other lists.
    """

    form: Literal["date-time", "epoch-s", "epoch-ms"]
    start: str | None = None
    end: str | None = None
    newest_first: str | None = None


@frozen
class Via:
    """A reading call between the searched list and the object.

    Attributes:
        operation: the call.
        parameter: its parameter that takes the id of an item.
        id: JSON pointer in its answer to the object's id.
    """

    operation: str
    parameter: str
    id: str


@frozen
class Resolution:
    """How the outcome of a creating call is looked up.

    Attributes:
        advice: what a person has to look at where the look-up does not decide.
        operation: the list that is searched; None where the provider can't be asked.
        read: the operation that reads the object by its id.
        match: JSON pointer of the member of an item that holds the reference.
        id: JSON pointer of the member of an item that holds the object's id.
        where: what else an item must show: JSON pointer to value.
        via: the call that leads from the item's id to the object's; None where they are the same.
        items: JSON pointer of the items, where ``x-paging`` does not name it.
        by: parameter that takes the reference; None where the whole list is searched.
        asked: parameters that take another value of the request: wire name to field of the result.
        always: parameters with a fixed value.
        moments: how the list is narrowed by time; None where it is not.
        proves: whether finding nothing proves that nothing was carried out.
        after: seconds after the last attempt from which on it does.
    """

    advice: str
    operation: str | None = None
    read: str = ""
    match: str = ""
    id: str = ""
    where: Mapping[str, Any] = field(factory=dict)
    via: Via | None = None
    items: str = ""
    by: str | None = None
    asked: Mapping[str, str] = field(factory=dict)
    always: Mapping[str, Any] = field(factory=dict)
    moments: Moments | None = None
    proves: bool = False
    after: int = 0


@frozen
class OperationRules:
    """The rules of one operation.

    Attributes:
        safe: may the same request be sent again after an attempt that may have arrived?
        reads: whether the operation only reads, so that no outcome of it is worse than a failed look-up.
        fill: what the client fills in: ``header``, ``query`` or ``body`` to names to what.
        service: group of calls with a base URL of its own; empty where the provider has one base for all.
        parameters: path and query parameters: wire name to Python name.
        paging: how the list is paginated; None without pagination, or where it is not a list.
        resolution: how an unknown outcome is looked up; None where the contract does not describe it.
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
    resolution: Resolution | None = None

    def refusal(self, status: int, code: object, message: str) -> ErrorRow | None:
        """Find the first row that fits an answer; None = the contract lists no such refusal."""
        open_to_codes = status in self.success_http or (400 <= status < 500 and status not in _MAY_FOLLOW_AN_EFFECT)
        rows = (row for row in self.errors if open_to_codes or row.http is not None)
        return next((row for row in rows if row.fits(status, code, message)), None)
