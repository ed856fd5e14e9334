"""A canonical operation of one provider: the function that makes its call, and the contract's operations behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar

from attrs import frozen
from polybill_runtime import errors as runtime

from polybill.canonical.outcomes import settled
from polybill.core import contract
from polybill.errors import ResponseUnreadable
from polybill.protocol.call import ADVICE, Call, LookUp, State
from polybill.protocol.exchange import RawResponse
from polybill.protocol.integrity import ANYTHING, Expectation
from polybill.protocol.rules import OperationRules

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class Operation(Generic[P, T]):
    """Makes a call.

    Attributes:
        make: the function; raises `RequestInvalid` where the call can't be made.
        operation_ids: operationIds of the contract, the one that does the work first.
        reads: makes the result of a native answer, the answer, and the caller's reference.
        state: gives the state of the call that a result shows.
        expects: what a result must show, whatever was asked.
        limitations: what of the canonical operation this provider can't do, for people.
        lookup: how an unknown outcome of it is settled; None where the provider can't be asked.
        filters: what a list can be narrowed by.
        effect: what it does besides, for people.
    """

    make: Callable[P, Call[T]]
    operation_ids: tuple[str, ...]
    reads: Callable[[Any, RawResponse, str], T]
    state: Callable[[T], State] = settled
    limitations: str = ""
    expects: Expectation = ANYTHING
    lookup: LookUp | None = None
    filters: tuple[str, ...] = ()
    effect: str = ""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Call[T]:
        """Make the call."""
        call = self.make(*args, **kwargs)
        if self.lookup is None and call.rules.resolution is None:
            return call
        # Not attrs.evolve: this runs for every creation, and that costs ten times as much.
        advice = advice_of(call.rules)
        given = (call.rules, call.record, call.read, call.state, call.expects, call.precondition)
        return Call(*given, self.lookup, advice)


def advice_of(rules: OperationRules) -> str:
    """Name what a person has to look at where a look-up does not decide."""
    return ADVICE if rules.resolution is None else rules.resolution.advice


def using(
    *operation_ids: str,
    reads: Callable[[Any, RawResponse, str], T],
    state: Callable[[T], State] = settled,
    limitations: str = "",
    expects: Expectation = ANYTHING,
) -> Callable[[Callable[P, Call[T]]], Operation[P, T]]:
    """Turn a function into an operation.

    Args:
        *operation_ids: see `Operation.operation_ids`.
        reads: see `Operation.reads`.
        state: see `Operation.state`.
        limitations: see `Operation.limitations`.
        expects: see `Operation.expects`.
    """

    def wrap(make: Callable[P, Call[T]]) -> Operation[P, T]:
        return Operation(make, operation_ids, reads, state, limitations, expects)

    return wrap


def nameless(read: Callable[[Any, RawResponse], T]) -> Callable[[Any, RawResponse, str], T]:
    """Take a reading that needs no reference for one that gets it."""
    return lambda raw, answer, _: read(raw, answer)


def answer_reader(rules: OperationRules, read: Callable[[Any, RawResponse], T]) -> Callable[[RawResponse], T]:
    """Give the function that parses an accepted answer and reads it.

    Args:
        rules: the contract's rules of the operation.
        read: makes the result of the native answer.
    """

    def parsed(answer: RawResponse) -> T:
        try:
            raw = contract.endpoint(rules).parse_response(answer.status_code, answer.headers, answer.content)
        except runtime.ResponseUnreadable as error:  # outside of our family
            text = str(error)
            raise ResponseUnreadable(text, provider=rules.provider, operation=rules.id, answer=answer) from None
        return read(raw, answer)

    return parsed
