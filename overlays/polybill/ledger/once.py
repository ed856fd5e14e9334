"""One reference, at most one effect: what a call asks of the ledger, and when it sends; pure, as effects."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from polybill.errors import (
    CallError,
    FieldProblem,
    LedgerError,
    RequestInvalid,
    ResponseMismatch,
)
from polybill.ledger.asked import write_asked
from polybill.ledger.entry import REUSABLE, Change, Entry, Ledger, LedgerState, Scope, entry_key
from polybill.ledger.keeping import kept_content
from polybill.ledger.lookup import Run, look_up
from polybill.ledger.progress import Progress
from polybill.outcome import NotSent, Outcome, Pending, Rejected, Succeeded, Unknown, read_value
from polybill.protocol.call import Absent, Call, Found
from polybill.protocol.clock import Clock
from polybill.protocol.conclude import (
    call_in_progress,
    failed_result,
    nothing_done,
    outcome_unknown,
    precondition_failed,
    replayed,
)
from polybill.protocol.exchange import RawResponse
from polybill.protocol.redact import redact
from polybill.protocol.retry import Effects, Send, Wait

T = TypeVar("T")

MARGIN_MS = 30_000
"""How much longer than its deadline a holder may take before it counts as dead."""

LOOKED_UP = "resolved by look-up"
"""Note of a settled entry whose kept response is that of a read, not of its own call."""

_OPEN: tuple[LedgerState, ...] = ("sending", "unknown")
"""What an outcome that settles nothing may replace."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.02, 0.5


@frozen
class Use:
    """Effect: do something with the ledger and send back what it gives.

    Attributes:
        undo: what to do where the caller is cancelled before it learns that the action succeeded; gets its result.
    """

    action: Callable[[Ledger], Any]
    undo: Callable[[Ledger, Any], object] | None = None


OnceEffects: TypeAlias = Generator[Send | Wait | Use, Any, Outcome[T]]


@frozen
class Context:
    """What a call needs to know of its client.

    Attributes:
        scope: within what references are unique.
        deadline: seconds for the whole call.
        owner: id of this call.
        durable: whether the ledger outlives the process: what it keeps then holds no secrets.
        secrets: the client's own, which a response may echo.
    """

    scope: Scope
    clock: Clock
    deadline: float
    owner: str
    durable: bool
    secrets: tuple[str, ...] = field(default=(), repr=False)


def once(call: Call[T], context: Context, run: Run) -> OnceEffects[T]:
    """Make a call so that its reference has at most one effect.

    Args:
        call: the call; one without a reference is just made.
        context: of its client.
        run: makes the effects of a call.

    Raises:
        RequestInvalid: the reference was already used for a different request, or the precondition forbids the call.
        LedgerError: the reference can't be claimed; nothing was sent.
    """
    if not call.record.reference:
        failed = yield from _checked(call, run)
        if failed is not None:
            return failed
        outcome: Outcome[T] = yield from run(call)
        return outcome
    end = context.clock.monotonic() + context.deadline
    pause = _FIRST_PAUSE
    while True:
        entry = _entry(call, context)
        there: Entry | None = yield from _claim(entry, context)
        if there is None:
            sent = yield from _holding(call, context, run, entry)
            if sent is not None:
                return sent
            continue
        if there.digest != call.record.digest:
            problem = "was already used for a different request; a changed request needs a new reference"
            raise RequestInvalid(call.rules.provider, call.rules.id, [FieldProblem("reference", problem)])
        if there.state == "settled":
            return (yield from _again(call, there, context, run))
        if not there.is_held(context.clock.epoch_ms()):
            settled = yield from resolve(call, there, context, run)
            if settled is not None:
                return settled
            continue
        if context.clock.monotonic() + pause >= end:
            return Unknown(call_in_progress(call))
        yield Wait(pause)
        pause = min(_LONGEST_PAUSE, pause * 2)


def _claim(entry: Entry, context: Context) -> Generator[Use, Any, Entry | None]:
    """Claim an entry; None where the caller holds it now.

    Raises:
        LedgerError: it can't be claimed; nothing was sent.
    """

    def undo(ledger: Ledger, there: Entry | None) -> None:
        if there is None:
            ledger.change(_change(entry, context, "not_sent", "the call was cancelled before it was sent"))

    try:
        there: Entry | None = yield Use(lambda ledger: ledger.claim(entry), undo)
    except LedgerError as error:
        raise LedgerError(f"{entry.scope.provider} {entry.operation}: {error}; nothing was sent") from None
    return there


def _use(change: Change) -> Use:
    return Use(lambda ledger: ledger.change(change))


def _entry(call: Call[Any], context: Context) -> Entry:
    now = context.clock.epoch_ms()
    return Entry(
        key=entry_key(context.scope, call.rules.id, call.record.reference),
        scope=context.scope,
        operation=call.rules.id,
        reference=call.record.reference,
        digest=call.record.digest,
        # What is read first takes time in which nothing is sent.
        state="sending" if call.precondition is None else "reserved",
        owner=context.owner,
        created_at=now,
        updated_at=now,
        lease_until=now + int(context.deadline * 1000) + MARGIN_MS,
        asked=write_asked(call.expects.values),
    )


def _checked(call: Call[Any], run: Run) -> Generator[Any, Any, NotSent | Rejected | None]:
    """Read and check what has to be before the call.

    Raises:
        RequestInvalid: the call must not be made.
    """
    if call.precondition is None:
        return None
    try:
        found = read_value((yield from run(call.precondition.call)))
    except CallError as error:
        return precondition_failed(call, error)
    call.precondition.check(found)
    return None


def _holding(call: Call[T], context: Context, run: Run, entry: Entry) -> Generator[Any, Any, Outcome[T] | None]:
    """Make the call as the holder of its entry; None = it was taken over before anything was sent."""
    progress = Progress(context.clock, entry.lease_until)
    try:
        failed = yield from _checked(call, run)
        if failed is not None:
            yield from _forget(entry, context)
            return failed
        if entry.state == "reserved" and not (yield _use(_change(entry, context, "sending", ""))):
            return None
        outcome: Outcome[T] = yield from progress.watch(run(call))
    except BaseException as error:
        if entry.state == "reserved" and not progress.started:
            # Nothing was ever sent: a corrected request may have the reference.
            yield from _forget(entry, context)
            raise
        state: LedgerState = "unknown" if progress.reached else "not_sent"
        yield from _keep(entry, context, state, f"the call ended with {type(error).__name__}")
        raise
    state, note = _state_of(outcome)
    kept = yield from _keep(entry, context, state, note, outcome)
    if not kept and isinstance(outcome, Unknown) and (found := (yield from _settled(entry, context))) is not None:
        return (yield from _again(call, found, context, run))
    if isinstance(outcome, Rejected) and state == "unknown":
        return (yield from _duplicate(call, evolve(entry, state=state, note=note), context, run, outcome))
    return outcome


def _settled(entry: Entry, context: Context) -> Generator[Any, Any, Entry | None]:
    """Give the entry where another call has settled it by a look-up."""
    try:
        entries: Sequence[Entry] = yield Use(lambda ledger: ledger.find(context.scope, entry.reference))
    except LedgerError as error:
        _warn(entry, error)
        return None
    return next((found for found in entries if found.key == entry.key and found.state == "settled"), None)


def _duplicate(
    call: Call[T], there: Entry, context: Context, run: Run, refused: Rejected
) -> Generator[Any, Any, Outcome[T]]:
    """Look for what an earlier call under a refused reference made; where nothing is found, the refusal is final."""
    if call.lookup is None:
        return refused
    looked = yield from look_up(call, there, context.clock.epoch_ms(), run)
    if isinstance(looked, Found):
        return (yield from _resolved(call, there, context, looked))
    if isinstance(looked, ResponseMismatch):
        return Unknown(outcome_unknown(call, str(looked), looked.answer, 0, (), looked.mismatches))
    return refused


def _state_of(outcome: Outcome[Any]) -> tuple[LedgerState, str]:
    if isinstance(outcome, Succeeded | Pending):
        return "settled", ""
    if isinstance(outcome, NotSent):
        return "not_sent", ""
    if isinstance(outcome, Unknown):
        return "unknown", outcome.error.why
    if outcome.error.reason == "duplicate":
        return "unknown", "the provider knows the reference: an earlier call may have acted"
    return "refused", outcome.error.reason


def _change(
    entry: Entry, context: Context, state: LedgerState, note: str, outcome: Outcome[Any] | None = None
) -> Change:
    status, content, object_id = 0, b"", ""
    if isinstance(outcome, Succeeded | Pending):
        answer = getattr(outcome.value, "answer", None)
        object_id = str(getattr(outcome.value, "id", None) or "")
        if isinstance(answer, RawResponse):
            status, content = answer.status_code, answer.content
            if context.durable:
                content = kept_content(getattr(outcome.value, "raw", None), content, context.secrets)
                object_id = redact(object_id, context.secrets)
    now = context.clock.epoch_ms()
    return Change(entry.key, context.owner, state, now, status, content, object_id, note)


def _keep(
    entry: Entry, context: Context, state: LedgerState, note: str, outcome: Outcome[Any] | None = None
) -> Generator[Any, Any, bool]:
    """Write down how the call ended; False where another call has settled the entry, or holds it by now.

    By another clock this call may look dead: what a look-up has settled meanwhile must not be lost. An outcome is never
    lost because it can't be written: the entry then stays ``sending``.
    """
    change = _change(entry, context, state, note, outcome)
    return (yield from _write(change if state == "settled" else evolve(change, only_from=_OPEN), entry))


def _again(call: Call[T], there: Entry, context: Context, run: Run) -> Generator[Any, Any, Outcome[T]]:
    """Give the outcome of the first call."""
    kept = RawResponse(there.status_code, {}, there.content, replayed=True)
    if there.status_code and there.note != LOOKED_UP:
        return replayed(call, kept)
    now = context.clock.epoch_ms()
    # What a look-up has found once is not lost because the provider can't be asked now.
    for asking in (lambda step: _read_again(step, kept), run) if there.status_code else (run,):
        looked = yield from look_up(call, there, now, asking)
        if isinstance(looked, Found):
            return _found(call, looked)
    where = f"it was executed before, as {there.object_id}" if there.object_id else "it was executed before"
    return Unknown(outcome_unknown(call, f"{where}; its response is not kept", None, 0))


def _read_again(step: Call[Any], kept: RawResponse) -> Effects[Any]:
    """Make the result of a read from its kept response."""
    yield from ()
    return replayed(step, kept)


def resolve(call: Call[T], there: Entry, context: Context, run: Run) -> Generator[Any, Any, Outcome[T] | None]:
    """Settle an unknown outcome by looking it up; None = look at the entry again: nothing happened, or it changed."""
    looked = yield from look_up(call, there, context.clock.epoch_ms(), run)
    if isinstance(looked, Found):
        return (yield from _resolved(call, there, context, looked))
    if isinstance(looked, Absent) and looked.proves:
        yield from _settle(there, context, "not_sent", "the provider has no such object")
        return None
    if there.state != "unknown" and not (yield from _settle(there, context, "unknown", "its call did not end")):
        return None
    earlier = "an earlier call under this reference may have been executed"
    if isinstance(looked, ResponseMismatch):
        why = f"{earlier}; {looked}; {call.advice}"
        return Unknown(outcome_unknown(call, why, looked.answer, 0, (), looked.mismatches))
    why = looked.why if isinstance(looked, Absent) else looked
    return Unknown(outcome_unknown(call, f"{earlier}; {why}", None, 0))


def _resolved(call: Call[T], there: Entry, context: Context, looked: Found[T]) -> Generator[Any, Any, Outcome[T]]:
    """Keep what a look-up found."""
    outcome = _found(call, looked)
    state, note = _state_of(outcome)
    # Its call may have ended in the meantime without knowing what became of it.
    yield from _settle(there, context, state, note or LOOKED_UP, outcome, only_from=(there.state, "unknown"))
    return outcome


def _found(call: Call[T], looked: Found[T]) -> Outcome[T]:
    """Give the outcome that a found object means for the call that made it."""
    state = call.state(looked.value)
    if state == "settled":
        return Succeeded(looked.value, replayed=True)
    if state == "open":
        return Pending(looked.value, replayed=True)
    return Rejected(failed_result(call, looked.answer, 0))


def _forget(entry: Entry, context: Context) -> Generator[Any, Any, None]:
    try:
        yield Use(lambda ledger: ledger.forget(entry.key, context.owner))
    except LedgerError as error:  # its lease ends, and it may be claimed again
        _warn(entry, error)


def _warn(entry: Entry, error: LedgerError) -> None:
    log = logging.getLogger(f"polybill.{entry.scope.provider}")
    log.warning("%s %r: the ledger could not be written: %s", entry.operation, entry.reference, error)


def _settle(
    there: Entry,
    context: Context,
    state: LedgerState,
    note: str,
    outcome: Outcome[Any] | None = None,
    *,
    only_from: tuple[LedgerState, ...] = (),
) -> Generator[Any, Any, bool]:
    """Change an entry in the name of its last holder; False where it has changed meanwhile.

    By another clock its holder may only look dead: what that one has written in the meantime must not be lost.
    """
    change = _change(there, context, state, note, outcome)
    return (yield from _write(evolve(change, owner=there.owner, only_from=only_from or there.state), there))


def _write(change: Change, entry: Entry) -> Generator[Any, Any, bool]:
    """Apply a change; False where it does not fit the entry any more. That it can't be written is only logged."""
    try:
        done: bool = yield _use(change)
    except LedgerError as error:
        _warn(entry, error)
        return True
    return done


def settle(call: Call[T], there: Entry, context: Context, run: Run) -> Generator[Any, Any, Outcome[T]]:
    """Find out how the call of an entry ended, without ever sending it."""
    if there.state == "settled":
        return (yield from _again(call, there, context, run))
    if there.is_held(context.clock.epoch_ms()):
        return Unknown(call_in_progress(call))
    if there.state in REUSABLE:
        return NotSent(nothing_done(call, there.note))
    settled = yield from resolve(call, there, context, run)
    if settled is not None:
        return settled
    entries: Sequence[Entry] = yield Use(lambda ledger: ledger.find(there.scope, there.reference))
    now = next((entry for entry in entries if entry.key == there.key), None)
    return NotSent(nothing_done(call, "")) if now is None else (yield from settle(call, now, context, run))


def may_be_released(entry: Entry, now: int) -> bool:
    """Whether a person may release an entry: it is open, and no call is working on it."""
    return entry.state not in {*REUSABLE, "settled"} and not entry.is_held(now)
