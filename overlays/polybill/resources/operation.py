"""A canonical operation of one provider: the function that makes its call, and the contract's operations behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

from attrs import frozen

from polybill.core.attempts import Call

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class Operation(Generic[P, T]):
    """Makes a call.

    Attributes:
        make: the function; raises `RequestInvalid` where the call can't be made.
        uses: operationIds of the contract, the one that does the work first.
        lacks: what of the canonical operation this provider can't do, for people.
    """

    make: Callable[P, Call[T]]
    uses: tuple[str, ...]
    lacks: str = ""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Call[T]:
        """Make the call."""
        return self.make(*args, **kwargs)


def using(*uses: str, lacks: str = "") -> Callable[[Callable[P, Call[T]]], Operation[P, T]]:
    """Turn a function into an operation.

    Args:
        uses: see `Operation.uses`.
        lacks: see `Operation.lacks`.
    """

    def wrap(make: Callable[P, Call[T]]) -> Operation[P, T]:
        return Operation(make, uses, lacks)

    return wrap
