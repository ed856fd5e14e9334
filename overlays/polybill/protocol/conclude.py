"""From the classification of the last attempt to the outcome of the call."""

from __future__ import annotations

from typing import Any, TypedDict, TypeVar

from attrs import evolve

from polybill.errors import (
    CallError,
    CallInProgress,
    Mismatch,
    OutcomeMismatch,
    OutcomeUnknown,
    ProviderError,
    ResponseMismatch,
    ResponseUnreadable,
    TransportError,
)
from polybill.outcome import NotSent, Outcome, Pending, Rejected, Succeeded, Unknown
from polybill.protocol.call import Call, NotFound
from polybill.protocol.classify import Accepted, Classification, Doubtful, Refused, Unsent, classify
from polybill.protocol.exchange import RawResponse
from polybill.protocol.redact import redact, shown
from polybill.protocol.rules import OperationRules

T = TypeVar("T")


class _Common(TypedDict):
    provider: str
    operation: str
    reference: str
    attempts: int


def _common(call: Call[Any], attempts: int) -> _Common:
    return {
        "provider": call.rules.provider,
        "operation": call.rules.id,
        "reference": call.record.reference,
        "attempts": attempts,
    }


def outcome_of_answer(
    call: Call[T], answer: RawResponse, secrets: tuple[str, ...] = (), *, epoch_ms: int = 0
) -> Outcome[T]:
    """Give the outcome of a call that got this answer at its only attempt."""
    return conclude(call, classify(call.rules, answer, secrets, epoch_ms=epoch_ms), 1, secrets)


def conclude(call: Call[T], found: Classification, attempts: int, secrets: tuple[str, ...]) -> Outcome[T]:
    """Give the outcome of a call.

    Args:
        call: the call.
        found: what its deciding attempt means.
        attempts: how often the request was sent or tried.
        secrets: what must never be shown.
    """
    if isinstance(found, Unsent):
        text = f"{_head(call)}: not sent ({found.what}); nothing happened at the provider"
        return NotSent(TransportError(text, sent=False, why=found.what, **_common(call, attempts)))
    if isinstance(found, Doubtful):
        return Unknown(outcome_unknown(call, found.what, found.answer, attempts, secrets))
    if isinstance(found, Refused):
        return Rejected(refusal_of(call.rules, found, attempts, call.record.reference))
    return _accepted(call, found, attempts, secrets)


def replayed(call: Call[T], response: RawResponse) -> Outcome[T]:
    """Give the outcome of an earlier call again, from its kept response."""
    outcome = conclude(call, Accepted(response), 0, ())
    return evolve(outcome, replayed=True) if isinstance(outcome, Succeeded | Pending) else outcome


def failed_result(call: Call[Any], answer: RawResponse, attempts: int) -> ProviderError:
    """Make the error of a call that was accepted, and whose result is a failure."""
    text = f"{_head(call)}: accepted, and its result is a failure"
    return ProviderError(text, answer=answer, reason="declined", **_common(call, attempts))


def call_in_progress(call: Call[Any]) -> CallInProgress:
    """Make the error of a call that was not made, because another one under its reference is still running."""
    text = (
        f"{_head(call)}: another call under reference {call.record.reference!r} is still running; "
        "this one sent nothing; ask again later"
    )
    return CallInProgress(text, why="another call under the reference is still running", **_common(call, 0))


def nothing_done(call: Call[Any], note: str) -> TransportError:
    """Make the error of a call that is known to have had no effect."""
    why = f" ({note})" if note else ""
    text = f"{_head(call)}: nothing was executed under reference {call.record.reference!r}{why}; it may be sent again"
    return TransportError(text, sent=False, **_common(call, 0))


def _accepted(call: Call[T], found: Accepted, attempts: int, secrets: tuple[str, ...]) -> Outcome[T]:
    answer = found.answer
    try:
        value = shown(call.read(answer), secrets)
        state = call.state(value)
        call.expects.verify(value, call.rules, answer, done=state == "settled")
    except NotFound:
        if call.rules.reads:
            text = f"{_head(call)}: not found"
            return Rejected(ProviderError(text, answer=answer, reason="not_found", **_common(call, attempts)))
        return Unknown(outcome_unknown(call, "accepted, with an empty answer", answer, attempts, secrets))
    except ResponseUnreadable as error:
        # Accepted by its sign of success, yet unreadable: the effect is there, the details are not.
        odd = error.mismatches if isinstance(error, ResponseMismatch) else ()
        return Unknown(outcome_unknown(call, str(error), answer, attempts, secrets, odd))
    if state == "failed":
        return Rejected(failed_result(call, answer, attempts))
    if found.contradiction and not call.rules.reads:
        return Unknown(outcome_unknown(call, found.contradiction, answer, attempts, secrets))
    return Succeeded(value) if state == "settled" else Pending(value)


def _head(call: Call[Any]) -> str:
    return f"{call.rules.provider} {call.rules.id}"


def outcome_unknown(
    call: Call[Any],
    why: str,
    answer: RawResponse | None,
    attempts: int,
    secrets: tuple[str, ...] = (),
    odd: tuple[Mismatch, ...] = (),
) -> OutcomeUnknown:
    """Make the error of a call whose outcome is unknown.

    Args:
        call: the call.
        why: what the doubt comes from.
        answer: what arrived.
        attempts: how often the request was sent or tried.
        secrets: what must never be shown; an answer may echo it.
        odd: fields in which the answer contradicts the request.
    """
    reference = call.record.reference
    why = redact(why, secrets)
    text = _doubt(call.rules, why, reference)
    if not odd:
        return OutcomeUnknown(text, answer=answer, why=why, **_common(call, attempts))
    shown = tuple(Mismatch(item.field, item.asked, redact(item.answered, secrets)) for item in odd)
    return OutcomeMismatch(text, answer=answer, why=why, mismatches=shown, **_common(call, attempts))


def _doubt(rules: OperationRules, why: str, reference: str) -> str:
    head = f"{rules.provider} {rules.id}"
    if rules.reads:
        return f"{head}: no usable answer ({why}); nothing was changed, ask again"
    todo = f"resolve reference {reference!r} before retrying" if reference else "look it up before retrying"
    return f"{head}: outcome unknown ({why}): the request may have been executed; {todo}"


def doubt_of(
    rules: OperationRules, why: str, answer: RawResponse, attempts: int, secrets: tuple[str, ...]
) -> OutcomeUnknown:
    """Make the error of a call without a reference whose answer leaves its outcome open."""
    why = redact(why, secrets)
    text, where = _doubt(rules, why, ""), {"provider": rules.provider, "operation": rules.id}
    return OutcomeUnknown(text, answer=answer, why=why, attempts=attempts, **where)


def precondition_failed(call: Call[Any], error: CallError) -> NotSent | Rejected:
    """Give the outcome of a call that was not made, because what had to be read before could not be."""
    what = "" if call.precondition is None else call.precondition.what
    text = f"{_head(call)}: not sent, because {what} could not be read first ({error})"
    common = _common(call, 1)
    if isinstance(error, ProviderError):
        details = {name: value for name, value in error.details().items() if name not in common}
        return Rejected(ProviderError(text, **details, **common))
    return NotSent(TransportError(text, sent=False, **common))


def refusal_of(rules: OperationRules, found: Refused, attempts: int = 1, reference: str = "") -> ProviderError:
    """Make the error of a refusal.

    Args:
        rules: the operation's rules.
        found: the refusal.
        attempts: how often the request was sent or tried.
        reference: the caller's; empty for a call without one.
    """
    code = "" if found.code is None else f", code {found.code}"
    text = f": {found.message}" if found.message else ""
    hint = "; an earlier request may have been executed: resolve it" if found.reason == "duplicate" else ""
    head = f"{rules.provider} {rules.id}: refused, {found.reason}"
    return ProviderError(
        f"{head} (HTTP {found.answer.status_code}{code}){text}{hint}",
        provider=rules.provider,
        operation=rules.id,
        reference=reference,
        attempts=attempts,
        answer=found.answer,
        code=found.code,
        provider_message=found.message,
        request_id=found.request_id,
        reason=found.reason,
        retry_after=found.retry_after,
    )
