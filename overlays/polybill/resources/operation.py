"""A canonical operation of one provider: the function that makes its call, and the contract's operations behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar

from attrs import frozen

from polybill.canonical.states import settled
from polybill.protocol.call import Call, State
from polybill.protocol.exchange import RawResponse
from polybill.protocol.integrity import ANYTHING, Expectation

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class Operation(Generic[P, T]):
    """Makes a call.

    Attributes:
        make: the function; raises `RequestInvalid` where the call can't be made.
        uses: operationIds of the contract, the one that does the work first.
        reads: makes the result of a native answer, the answer, and the caller's reference.
        state: says what a result means.
        expects: what a result must show, whatever was asked.
        lacks: what of the canonical operation this provider can't do, for people.
    """

    make: Callable[P, Call[T]]
    uses: tuple[str, ...]
    reads: Callable[[Any, RawResponse, str], T]
    state: Callable[[T], State] = settled
    lacks: str = ""
    expects: Expectation = ANYTHING

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Call[T]:
        """Make the call."""
        return self.make(*args, **kwargs)


def using(
    *uses: str,
    reads: Callable[[Any, RawResponse, str], T],
    state: Callable[[T], State] = settled,
    lacks: str = "",
    expects: Expectation = ANYTHING,
) -> Callable[[Callable[P, Call[T]]], Operation[P, T]]:
    """Turn a function into an operation.

    Args:
        uses: see `Operation.uses`.
        reads: see `Operation.reads`.
        state: see `Operation.state`.
        lacks: see `Operation.lacks`.
        expects: see `Operation.expects`.
    """

    def wrap(make: Callable[P, Call[T]]) -> Operation[P, T]:
        return Operation(make, uses, reads, state, lacks, expects)

    return wrap


def nameless(read: Callable[[Any, RawResponse], T]) -> Callable[[Any, RawResponse, str], T]:
    """Take a reading that needs no reference for one that gets it."""
    return lambda raw, answer, _: read(raw, answer)
