"""Asking the provider what became of an entry's call; pure, as effects."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

from polybill.errors import CallError, PolybillError, ResponseMismatch, ResponseUnreadable
from polybill.ledger.entry import Entry
from polybill.outcome import read_value
from polybill.protocol.call import Absent, Call, Found, Sought
from polybill.protocol.retry import Effects

T = TypeVar("T")

Run: TypeAlias = Callable[[Call[Any]], Effects[Any]]
"""Makes the effects of one call without a ledger."""


def look_up(
    call: Call[T], there: Entry, now: int, run: Run
) -> Generator[Any, Any, Found[T] | Absent | ResponseMismatch | str]:
    """Ask the provider.

    Args:
        call: the call whose outcome is sought.
        there: its entry.
        now: milliseconds since 1970.
        run: makes the effects of a call.

    Returns:
        What was found; the error of an object that contradicts the request; or, as a string, why the look-up failed.
    """
    if call.lookup is None:
        return f"{call.rules.provider} has no look-up for it: {call.advice}"
    last = there.lease_until if there.state in {"reserved", "sending"} else there.updated_at
    asked = call.expects.values
    search = call.lookup(Sought(there.reference, there.created_at, last, now, asked, there.object_id))
    value: Any = None
    failure: PolybillError | None = None
    try:
        while True:
            step = search.send(value) if failure is None else search.throw(failure)
            failure = None
            try:
                value = read_value((yield from run(step)))
            except CallError as error:
                failure = error
    except StopIteration as end:
        found: Found[T] | Absent = end.value
    except CallError as error:
        return f"it could not be looked up ({error}): {call.advice}"
    if isinstance(found, Found):
        try:
            call.expects.verify(found.value, call.rules, found.answer, done=True)
        except ResponseMismatch as error:
            return error
        except ResponseUnreadable as error:
            return f"what was found can't be read ({error}): {call.advice}"
    return found
