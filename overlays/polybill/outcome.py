"""How a call ended, as a type: there is no way to mistake "maybe" for "no"."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from attrs import frozen

from polybill.errors import OutcomeUnknown, ProviderError, ResponseUnreadable, TransportError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Succeeded(Generic[T_co]):
    """The provider carried it out.

    Attributes:
        replayed: whether an earlier call under the reference did it, and this one sent nothing.
    """

    value: T_co
    replayed: bool = False


@frozen
class Pending(Generic[T_co]):
    """The provider took it; its end is open: the customer or the provider has still to act.

    Attributes:
        replayed: whether an earlier call under the reference did it, and this one sent nothing.
    """

    value: T_co
    replayed: bool = False


@frozen
class Rejected:
    """The provider said no; this call charged nothing.

    With the reason ``duplicate`` the reference was used before, by a call that may have charged: look that one up, and
    do not go on with another reference.
    """

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


def read_value(outcome: Outcome[T]) -> T:
    """Get what was read, or raise: reading changes nothing, so a doubt is no more than a failed reading.

    Raises:
        TransportError: no answer arrived.
        ResponseUnreadable: the answer says nothing that the contract describes.
        ProviderError: the provider said no.
    """
    if not isinstance(outcome, Unknown):
        return value_of(outcome)
    error = outcome.error
    head = f"{error.provider} {error.operation}: no answer that can be used"
    text = f"{head} ({error.why}); nothing was changed, ask again"
    if error.answer is None:
        raise TransportError(
            text, sent=None, provider=error.provider, operation=error.operation, attempts=error.attempts
        )
    raise ResponseUnreadable(
        text, provider=error.provider, operation=error.operation, attempts=error.attempts, answer=error.answer
    )
