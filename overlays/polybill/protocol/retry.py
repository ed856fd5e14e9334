"""One call from its frozen request to its outcome, without I/O: a generator of effects, sending and waiting.

The transport carries the effects out, once for threads and once for async code.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeAlias, TypeVar

from attrs import frozen

from polybill.outcome import Outcome
from polybill.protocol.call import Call
from polybill.protocol.classify import Accepted, Classification, Doubtful, Refused, classify
from polybill.protocol.clock import Clock
from polybill.protocol.conclude import conclude
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.redact import without_secrets
from polybill.protocol.report import CallEvent, Report, of_attempt, of_call
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
    report: Report | None = None,
) -> Effects[T]:
    """Make the call: sign per attempt, classify, repeat only where the contract calls it safe, within one deadline."""
    begin = clock.monotonic()
    found = yield from run_attempts(
        call.rules, call.record.request, sign, policy, clock, secrets, opener, observe=observe, report=report
    )
    outcome = conclude(call, found.verdict, found.attempts, secrets)
    if report is not None and found.event is not None:
        report(of_call(found.event, outcome, clock.monotonic() - begin))
    return outcome


@frozen
class Attempted:
    """What the attempts of a call came to.

    Attributes:
        verdict: what the deciding attempt means.
        result: what the transport got at the last one.
        attempts: how often the request was sent or tried.
        event: what was reported of the last one.
    """

    verdict: Classification
    result: RawResponse | Failure
    attempts: int
    event: CallEvent | None = None


def run_attempts(
    rules: OperationRules,
    frozen_request: WireRequest,
    sign: Signer,
    policy: RetryPolicy,
    clock: Clock,
    secrets: tuple[str, ...],
    opener: Opener | None = None,
    *,
    observe: Callable[[OperationRules, RawResponse], None] | None = None,
    report: Report | None = None,
) -> Generator[Send | Wait, RawResponse | Failure | None, Attempted]:
    """Send a request as often as its contract and the policy allow; the arguments are those of `run_call`."""
    end = clock.monotonic() + policy.deadline
    tries = 0
    earlier_doubt: Doubtful | None = None
    while True:
        tries += 1
        now = clock.epoch_ms()
        request = sign(frozen_request, Attempt(now))
        sent = clock.monotonic()
        seconds = min(policy.timeout, max(0.0, end - sent))
        result = yield Send(request, seconds, rules)
        if result is None:
            msg = "a Send effect needs a response"
            raise RuntimeError(msg)
        result = without_secrets(result, secrets)
        if opener is not None and isinstance(result, RawResponse):
            result = opener(result)
        verdict = classify(rules, result, secrets, epoch_ms=clock.epoch_ms())
        event = None
        if report is not None:
            event = of_attempt(rules, verdict, result, tries, clock.monotonic() - sent, secrets)
            report(event)
        wait = _wait(rules, verdict, policy, tries, clock.jitter())
        if wait is None or clock.monotonic() + wait >= end:
            # A later refusal does not undo an earlier attempt that may have arrived, unless both only read.
            decides = earlier_doubt is None or rules.reads or isinstance(verdict, Accepted)
            last = verdict if decides or earlier_doubt is None else earlier_doubt
            if observe is not None and isinstance(result, RawResponse):
                observe(rules, result)
            return Attempted(last, result, tries, event)
        if isinstance(verdict, Doubtful):
            earlier_doubt = verdict
        yield Wait(wait)


def _wait(
    rules: OperationRules, verdict: Classification, policy: RetryPolicy, tries: int, jitter: float
) -> float | None:
    """Seconds before a repeat; None = do not repeat."""
    if tries >= policy.attempts or isinstance(verdict, Accepted):
        return None
    if isinstance(verdict, Refused):
        # A rate limit had no effect, but the contract must still allow the repeat.
        if verdict.reason != "rate_limited" or rules.safe != "yes":
            return None
        if verdict.retry_after is not None:
            return verdict.retry_after
    elif isinstance(verdict, Doubtful) and rules.safe != "yes":
        return None
    ceiling = min(policy.longest_wait, policy.first_wait * float(2 ** (tries - 1)))
    return float(ceiling * jitter)
