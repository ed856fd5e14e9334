"""What a call reports while it runs: facts for logs, metrics and traces; never a body, a header or an address."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from polybill.errors import CallError
from polybill.outcome import NotSent, Outcome, Pending, Rejected, Succeeded, Unknown
from polybill.protocol.classify import Accepted, Classification, Doubtful, Refused, Unsent, request_id_of
from polybill.protocol.exchange import Failure, RawResponse
from polybill.protocol.rules import OperationRules

OutcomeName: TypeAlias = Literal["succeeded", "pending", "rejected", "not_sent", "unknown"]


@frozen
class CallEvent:
    """An attempt or a whole call has ended.

    Attributes:
        kind: ``attempt`` = one request was sent or tried; ``call`` = the call ended, all attempts and waits included.
        provider: provider key.
        operation: operationId.
        attempt: number of the attempt from 1; for a call how many there were.
        outcome: how it ended. An attempt that the provider accepted is ``succeeded``.
        status_code: HTTP status of the response, None where none arrived.
        seconds: how long it took.
        request_id: the provider's id of the request, None where the response shows none.
        reason: why the provider refused, in the words of `ProviderError`; None where it did not.
    """

    kind: Literal["attempt", "call"]
    provider: str
    operation: str
    attempt: int
    outcome: OutcomeName
    status_code: int | None
    seconds: float
    request_id: str | None
    reason: str | None


Report: TypeAlias = Callable[[CallEvent], None]

_ATTEMPTS: Final[dict[type[Any], OutcomeName]] = {
    Accepted: "succeeded",
    Refused: "rejected",
    Unsent: "not_sent",
    Doubtful: "unknown",
}
_CALLS: Final[dict[type[Any], OutcomeName]] = {
    Succeeded: "succeeded",
    Pending: "pending",
    Rejected: "rejected",
    NotSent: "not_sent",
    Unknown: "unknown",
}


def of_attempt(
    rules: OperationRules,
    found: Classification,
    result: RawResponse | Failure,
    attempt: int,
    seconds: float,
    secrets: Iterable[str],
) -> CallEvent:
    """Describe an attempt.

    Args:
        rules: the operation's rules.
        found: what the attempt means.
        result: what arrived.
        attempt: its number, from 1.
        seconds: how long it took.
        secrets: what must never be shown; a provider's id may echo it.
    """
    answer = result if isinstance(result, RawResponse) else result.answer
    return CallEvent(
        kind="attempt",
        provider=rules.provider,
        operation=rules.id,
        attempt=attempt,
        outcome=_ATTEMPTS[type(found)],
        status_code=None if answer is None else answer.status_code,
        seconds=seconds,
        request_id=None if answer is None else request_id_of(rules, answer, secrets),
        reason=found.reason if isinstance(found, Refused) else None,
    )


def of_call(last: CallEvent, outcome: Outcome[Any], seconds: float) -> CallEvent:
    """Describe a call by its last attempt and its outcome.

    Args:
        last: the event of the last attempt.
        outcome: of the call.
        seconds: of the whole call.
    """
    error: CallError | None = outcome.error if isinstance(outcome, Rejected | NotSent | Unknown) else None
    return CallEvent(
        kind="call",
        provider=last.provider,
        operation=last.operation,
        attempt=last.attempt,
        outcome=_CALLS[type(outcome)],
        status_code=last.status_code,
        seconds=seconds,
        request_id=last.request_id,
        reason=getattr(error, "reason", None),
    )
