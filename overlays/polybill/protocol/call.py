"""A call that is ready to be made: its rules, its frozen request, and how its answer is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from polybill.protocol.exchange import RawResponse
from polybill.protocol.idempotency import IdempotencyRecord
from polybill.protocol.integrity import ANYTHING, Expectation
from polybill.protocol.rules import OperationRules

T = TypeVar("T")

State: TypeAlias = Literal["settled", "open", "failed"]
"""What a result means for the outcome: carried out, still to be decided, or refused."""


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
class Call(Generic[T]):
    """A call that is ready to be made.

    Attributes:
        record: the frozen request with its reference and its key.
        precondition: what has to be read and checked before; None where nothing has.
        read: turns an accepted answer into the result; raises `ResponseUnreadable` where it can't.
        state: says what a result means.
        expects: what a result must show, and must not contradict.
    """

    rules: OperationRules
    record: IdempotencyRecord
    read: Callable[[RawResponse], T] = field(repr=False)
    state: Callable[[T], State] = field(repr=False)
    expects: Expectation = field(default=ANYTHING, repr=False)
    precondition: Precondition[Any] | None = field(default=None, repr=False)
