"""A call that is ready to be made: its rules, its frozen request, and how its answer is read."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from polybill.protocol.exchange import RawResponse
from polybill.protocol.idempotency import IdempotencyRecord
from polybill.protocol.integrity import ANYTHING, Expectation
from polybill.protocol.rules import OperationRules

T = TypeVar("T")

State: TypeAlias = Literal["settled", "open", "failed"]
"""What a result means for the outcome: carried out, still to be decided, or refused."""


ADVICE: Final = "search the provider's dashboard for the reference before anything is sent again"
"""What a person has to do where the provider can't be asked."""


class NotFound(Exception):
    """The provider answered with a success that holds nothing: the object does not exist."""


@frozen
class Precondition(Generic[T]):
    """What to read before a call is made, because the call alone could go wrong.

    Attributes:
        call: the reading call.
        check: raises `RequestInvalid` where the call must not be made.
        what: what is read, for messages.
    """

    call: Call[T]
    check: Callable[[T], None]
    what: str


@frozen
class Found(Generic[T]):
    """A look-up found what a call made.

    Attributes:
        value: the object.
        object_id: its id at the provider.
        answer: the response that shows it.
    """

    value: T
    object_id: str
    answer: RawResponse


@frozen
class Absent:
    """A look-up found nothing.

    Attributes:
        proves: whether that proves that nothing was carried out.
        why: what it means, for people.
    """

    proves: bool
    why: str


@frozen
class Sought:
    """What a look-up searches for.

    Attributes:
        reference: the caller's.
        first_at: time of the first call, milliseconds since 1970.
        last_at: until when a request may have been sent, milliseconds since 1970.
        now: milliseconds since 1970.
        asked: what the object must show, by field of the result, as far as it is known.
        object_id: id of the object, where an earlier answer showed it; else empty.
    """

    reference: str
    first_at: int
    last_at: int
    now: int
    asked: Mapping[str, object] = field(factory=dict)
    object_id: str = ""


LookUp: TypeAlias = "Callable[[Sought], Generator[Call[Any], Any, Found[Any] | Absent]]"
"""Yields reading calls and is sent their results, or thrown their errors."""


@frozen
class Call(Generic[T]):
    """A call that is ready to be made.

    Attributes:
        record: the frozen request with its reference and its key.
        precondition: what has to be read and checked before; None where nothing has.
        read: turns an accepted answer into the result; raises `ResponseUnreadable` where it can't.
        state: gives the state of the call that a result shows.
        expects: what a result must show, and must not contradict.
        lookup: how an unknown outcome is settled; None where the provider can't be asked.
        advice: what a person has to look at where it is None.
    """

    rules: OperationRules
    record: IdempotencyRecord
    read: Callable[[RawResponse], T] = field(repr=False)
    state: Callable[[T], State] = field(repr=False)
    expects: Expectation = field(default=ANYTHING, repr=False)
    precondition: Precondition[Any] | None = field(default=None, repr=False)
    lookup: LookUp | None = field(default=None, repr=False)
    advice: str = ADVICE
