"""One call from its frozen request to its outcome, without I/O: a generator of effects, sending and waiting.

The transport carries the effects out, once for threads and once for async code.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen

from polybill.errors import CallError, OutcomeUnknown, ProviderError, Reason, ResponseUnreadable, TransportError
from polybill.outcome import NotSent, Outcome, Pending, Rejected, Succeeded, Unknown
from polybill.protocol.call import Call, NotFound
from polybill.protocol.classify import Accepted, Classification, Doubtful, Refused, Unsent, classify
from polybill.protocol.clock import Clock
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.rules import OperationRules
from polybill.protocol.signing import Attempt, Opener, Signer

T = TypeVar("T")


@frozen
class RetryPolicy:
    """How long and how often.

    Attributes:
        deadline: seconds for the whole call, all attempts and waits included.
        timeout: seconds that one attempt may take at most.
        attempts: how often a request is tried at most; more than once only where it is safe.
        first_wait: seconds before the first repeat, doubled for each further one, with full jitter.
        longest_wait: seconds that a wait takes at most.
    """

    deadline: float = 60.0
    timeout: float = 30.0
    attempts: int = 3
    first_wait: float = 0.5
    longest_wait: float = 8.0


@frozen
class Send:
    """Effect: send this, wait at most so many seconds for the whole answer."""

    request: WireRequest
    seconds: float
    rules: OperationRules


@frozen
class Wait:
    """Effect: wait."""

    seconds: float


Effects: TypeAlias = Generator[Send | Wait, RawResponse | Failure | None, Outcome[T]]


def run_call(
    call: Call[T],
    sign: Signer,
    policy: RetryPolicy,
    clock: Clock,
    secrets: tuple[str, ...],
    opener: Opener | None = None,
    *,
    observe: Callable[[OperationRules, RawResponse], None] | None = None,
) -> Effects[T]:
    """Make the call: sign per attempt, classify, repeat only where the contract calls it safe, within one deadline."""
    log = logging.getLogger(f"polybill.{call.rules.provider}")
    end = clock.monotonic() + policy.deadline
    tries = 0
    earlier_doubt: Doubtful | None = None
    while True:
        tries += 1
        now = clock.epoch_ms()
        request = sign(call.record.request, Attempt(now))
        seconds = min(policy.timeout, max(0.0, end - clock.monotonic()))
        result = yield Send(request, seconds, call.rules)
        if result is None:
            msg = "a Send effect needs a response"
            raise RuntimeError(msg)
        if opener is not None and isinstance(result, RawResponse):
            result = opener(result)
        verdict = classify(call.rules, result, secrets, epoch_ms=clock.epoch_ms())
        log.debug("%s attempt %d: %s", call.rules.id, tries, type(verdict).__name__)
        wait = _wait(call.rules, verdict, policy, tries, clock.jitter())
        if wait is None or clock.monotonic() + wait >= end:
            # A later "no" or "not sent" says nothing about an earlier attempt that may have arrived.
            last = verdict if earlier_doubt is None or isinstance(verdict, Accepted) else earlier_doubt
            if observe is not None and isinstance(result, RawResponse):
                observe(call.rules, result)
            return _outcome(call, last, tries)
        if isinstance(verdict, Doubtful):
            earlier_doubt = verdict
        yield Wait(wait)


def conclude(call: Call[T], answer: RawResponse, secrets: tuple[str, ...] = (), *, epoch_ms: int = 0) -> Outcome[T]:
    """Say how a call ended that got this answer at its only attempt."""
    return _outcome(call, classify(call.rules, answer, secrets, epoch_ms=epoch_ms), 1)


def replayed(call: Call[T], response: RawResponse) -> Outcome[T]:
    """Give the outcome of an earlier call again, from its kept response."""
    outcome = _outcome(call, Accepted(response), 0)
    return evolve(outcome, replayed=True) if isinstance(outcome, Succeeded | Pending) else outcome


def _wait(
    rules: OperationRules, verdict: Classification, policy: RetryPolicy, tries: int, jitter: float
) -> float | None:
    """Seconds before a repeat; None = do not repeat."""
    if tries >= policy.attempts or isinstance(verdict, Accepted):
        return None
    if isinstance(verdict, Refused):
        # A refused rate is no effect, but the contract has to allow the repeat all the same.
        if verdict.reason != "rate_limited" or rules.safe != "yes":
            return None
        if verdict.retry_after is not None:
            return verdict.retry_after
    elif isinstance(verdict, Doubtful) and rules.safe != "yes":
        return None
    ceiling = min(policy.longest_wait, policy.first_wait * float(2 ** (tries - 1)))
    return float(ceiling * jitter)


def _outcome(call: Call[T], verdict: Classification, tries: int) -> Outcome[T]:
    rules, reference = call.rules, call.record.reference
    head = f"{rules.provider} {rules.id}"
    if isinstance(verdict, Unsent):
        text = f"{head}: not sent ({verdict.what}); nothing happened at the provider"
        return NotSent(
            TransportError(
                text, sent=False, provider=rules.provider, operation=rules.id, reference=reference, attempts=tries
            )
        )
    if isinstance(verdict, Doubtful):
        return Unknown(outcome_unknown(call, verdict.what, verdict.answer, tries))
    if isinstance(verdict, Refused):
        return Rejected(_refusal(call, verdict, tries))
    try:
        value = call.read(verdict.answer)
    except NotFound:
        absent = ProviderError(
            f"{head}: there is no such thing",
            provider=rules.provider,
            operation=rules.id,
            reference=reference,
            attempts=tries,
            answer=verdict.answer,
            reason="not_found",
        )
        return Rejected(absent)
    except ResponseUnreadable as error:
        # Accepted by its sign of success, yet unreadable: the effect is there, the details are not.
        return Unknown(outcome_unknown(call, str(error), verdict.answer, tries))
    state = call.state(value)
    if state == "settled":
        return Succeeded(value)
    if state == "open":
        return Pending(value)
    return Rejected(failed_result(call, verdict.answer, tries))


def failed_result(call: Call[Any], answer: RawResponse, tries: int) -> ProviderError:
    """Make the error of a call that was taken, and whose result is a failure."""
    rules = call.rules
    return ProviderError(
        f"{rules.provider} {rules.id}: the provider took the call, and its result is a failure",
        provider=rules.provider,
        operation=rules.id,
        reference=call.record.reference,
        attempts=tries,
        answer=answer,
        reason="declined",
    )


def outcome_unknown(call: Call[T], what: str, answer: RawResponse | None, tries: int) -> OutcomeUnknown:
    """Make the error of a call whose outcome is unknown."""
    rules, reference = call.rules, call.record.reference
    named = f"reference {reference!r}" if reference else "no reference"
    error = OutcomeUnknown(
        f"{rules.provider} {rules.id}: it may have been carried out ({what}); {named}: look it up before anything else",
        provider=rules.provider,
        operation=rules.id,
        reference=reference,
        attempts=tries,
        answer=answer,
    )
    error.why = what
    return error


def precondition_failed(call: Call[Any], error: CallError) -> TransportError:
    """Make the error of a call that was not made, because what had to be read before could not be."""
    what = "" if call.precondition is None else call.precondition.what
    text = f"{call.rules.provider} {call.rules.id}: not sent, because {what} could not be read first ({error})"
    return TransportError(
        text, sent=False, provider=call.rules.provider, operation=call.rules.id, reference=call.record.reference
    )


def _refusal(call: Call[T], verdict: Refused, tries: int) -> ProviderError:
    code = "" if verdict.code is None else f", code {verdict.code}"
    text = f": {verdict.message}" if verdict.message else ""
    reason: Reason = verdict.reason
    return ProviderError(
        f"{call.rules.provider} {call.rules.id}: refused, {reason} (HTTP {verdict.answer.status_code}{code}){text}",
        provider=call.rules.provider,
        operation=call.rules.id,
        reference=call.record.reference,
        attempts=tries,
        answer=verdict.answer,
        code=verdict.code,
        provider_message=verdict.message,
        request_id=verdict.request_id,
        reason=reason,
        retry_after=verdict.retry_after,
    )
