"""A canonical operation of one provider: the function that makes its call, and the contract's operations behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar

from attrs import evolve, frozen

from polybill.canonical.states import settled
from polybill.protocol.call import ADVICE, Call, LookUp, State
from polybill.protocol.exchange import RawResponse

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
        lacks: what of the canonical operation this provider can't do, for people.
        lookup: how an unknown outcome of it is settled; None where the provider can't be asked.
        advice: what a person has to look at where it is None.
    """

    make: Callable[P, Call[T]]
    uses: tuple[str, ...]
    reads: Callable[[Any, RawResponse, str], T]
    state: Callable[[T], State] = settled
    lacks: str = ""
    lookup: LookUp | None = None
    advice: str = ADVICE

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Call[T]:
        """Make the call."""
        call = self.make(*args, **kwargs)
        if self.lookup is None and self.advice == ADVICE:
            return call
        return evolve(call, lookup=self.lookup, advice=self.advice)


def using(
    *uses: str,
    reads: Callable[[Any, RawResponse, str], T],
    state: Callable[[T], State] = settled,
    lacks: str = "",
) -> Callable[[Callable[P, Call[T]]], Operation[P, T]]:
    """Turn a function into an operation.

    Args:
        uses: see `Operation.uses`.
        reads: see `Operation.reads`.
        state: see `Operation.state`.
        lacks: see `Operation.lacks`.
    """

    def wrap(make: Callable[P, Call[T]]) -> Operation[P, T]:
        return Operation(make, uses, reads, state, lacks)

    return wrap


def nameless(read: Callable[[Any, RawResponse], T]) -> Callable[[Any, RawResponse, str], T]:
    """Take a reading that needs no reference for one that gets it."""
    return lambda raw, answer, _: read(raw, answer)
