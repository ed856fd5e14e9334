"""How a call ended, as a type, so that "unknown" can't be mistaken for "failed"."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from attrs import frozen

from polybill.errors import (
    OutcomeMismatch,
    OutcomeUnknown,
    ProviderError,
    ResponseMismatch,
    ResponseUnreadable,
    TransportError,
)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Succeeded(Generic[T_co]):
    """The provider executed it.

    Attributes:
        replayed: whether an earlier call under the reference did it, and this one sent nothing.
    """

    value: T_co
    replayed: bool = False


@frozen
class Pending(Generic[T_co]):
    """Accepted; waiting for the customer or the provider.

    Attributes:
        replayed: whether an earlier call under the reference did it, and this one sent nothing.
    """

    value: T_co
    replayed: bool = False


@frozen
class Rejected:
    """Refused or declined, by a status or code that the contract lists: this request charged nothing.

    The reason ``duplicate`` leaves open whether the customer was charged: an earlier request under the same reference
    may have been executed. Resolve it, and never go on with another reference.
    """

    error: ProviderError


@frozen
class NotSent:
    """Guaranteed not sent: no byte of the request reached the provider."""

    error: TransportError


@frozen
class Unknown:
    """The request may have been executed; resolve it before anything else."""

    error: OutcomeUnknown


Outcome: TypeAlias = Succeeded[T] | Pending[T] | Rejected | NotSent | Unknown


def value_of(outcome: Outcome[T]) -> T:
    """Get the value, or raise the error that the outcome holds."""
    if isinstance(outcome, Succeeded | Pending):
        return outcome.value
    raise outcome.error


def read_value(outcome: Outcome[T]) -> T:
    """Get what was read, or raise: reading changes nothing, so a doubt is no more than a failed reading.

    Raises:
        TransportError: no answer arrived.
        ResponseUnreadable: the answer is not one that the contract describes.
        ResponseMismatch: the answer shows a different object than was requested.
        ProviderError: refused, or not found.
    """
    if not isinstance(outcome, Unknown):
        return value_of(outcome)
    error = outcome.error
    head = f"{error.provider} {error.operation}: no usable answer"
    text = f"{head} ({error.why}); nothing was changed, ask again"
    if error.answer is None:
        raise TransportError(
            text,
            sent=None,
            provider=error.provider,
            operation=error.operation,
            attempts=error.attempts,
            why=error.why,
        )
    if isinstance(error, OutcomeMismatch):
        raise ResponseMismatch(
            text,
            provider=error.provider,
            operation=error.operation,
            attempts=error.attempts,
            answer=error.answer,
            mismatches=error.mismatches,
        )
    raise ResponseUnreadable(
        text, provider=error.provider, operation=error.operation, attempts=error.attempts, answer=error.answer
    )
