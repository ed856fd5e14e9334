"""How a call ended, as a type: there is no way to mistake "maybe" for "no"."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from attrs import frozen

from polybill.errors import OutcomeUnknown, ProviderError, TransportError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Succeeded(Generic[T_co]):
    """The provider carried it out."""

    value: T_co


@frozen
class Pending(Generic[T_co]):
    """The provider took it; its end is open: the customer or the provider has still to act."""

    value: T_co


@frozen
class Rejected:
    """The provider said no; nothing was charged."""

    error: ProviderError


@frozen
class NotSent:
    """Proved: no byte of the request reached the provider."""

    error: TransportError


@frozen
class Unknown:
    """It may have been carried out; look it up before anything else."""

    error: OutcomeUnknown


Outcome: TypeAlias = Succeeded[T] | Pending[T] | Rejected | NotSent | Unknown


def value_of(outcome: Outcome[T]) -> T:
    """Get the value, or raise the error that the outcome holds."""
    if isinstance(outcome, Succeeded | Pending):
        return outcome.value
    raise outcome.error
