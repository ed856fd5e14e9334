"""Making the calls of a schedule, and saying how each ended in words that travel between processes."""

from __future__ import annotations

import asyncio
import time
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

import polybill as pb
from attrs import frozen

from scripts.certificate import asking
from scripts.certificate.canary import SECRETS
from scripts.certificate.creating import Creating

Kind: TypeAlias = Literal[
    "succeeded", "pending", "rejected", "not sent", "unknown", "invalid", "ledger", "untyped", "cancelled", "killed"
]

DENIALS: Final = frozenset({"rejected", "not sent", "invalid", "ledger"})
"""Ends that mean: this call had no effect."""

SUCCESSES: Final = frozenset({"succeeded", "pending"})

_PRICE: Final = pb.Money(amount=Decimal("19.99"), currency="USD")


@frozen
class Result:
    """How a call ended.

    Attributes:
        reason: of a refusal.
        id: of the object.
        odd_money: whether a success shows another amount or currency than was asked for.
        leaked: whether the key is in what can be shown of it.
        text: for the report of a failure.
    """

    kind: Kind
    reason: str = ""
    id: str = ""
    replayed: bool = False
    odd_money: bool = False
    leaked: bool = False
    text: str = ""

    @property
    def denies(self) -> bool:
        """Whether it means that nothing was executed; ``duplicate`` does not."""
        return self.kind in DENIALS and self.reason != "duplicate"


class ShiftedClock:
    """The machine's clock, off by some milliseconds; repeats do not wait.

    Args:
        shift: milliseconds.
    """

    def __init__(self, shift: int) -> None:
        self._shift = shift

    def epoch_ms(self) -> int:
        """See `polybill.protocol.clock.Clock`."""
        return max(1, int(time.time() * 1000) + self._shift)

    def monotonic(self) -> float:
        """See `polybill.protocol.clock.Clock`."""
        return time.monotonic()

    def jitter(self) -> float:
        """See `polybill.protocol.clock.Clock`."""
        return 0.0


def ended(creating: Creating, outcome: Any) -> Result:
    """Describe an outcome."""
    secret = SECRETS[creating.provider]
    shown = f"{outcome!r} {getattr(outcome, 'error', '')!s} {getattr(outcome, 'value', '')!r}"
    leaked = bool(secret) and secret in shown
    match outcome:
        case pb.Succeeded(value) | pb.Pending(value):
            kind: Kind = "succeeded" if isinstance(outcome, pb.Succeeded) else "pending"
            return Result(
                kind,
                id=str(getattr(value, "id", None) or ""),
                replayed=outcome.replayed,
                odd_money=_is_odd(creating, value),
                leaked=leaked,
                text=kind,
            )
        case pb.Rejected(error):
            return Result("rejected", reason=error.reason, leaked=leaked, text=str(error))
        case pb.NotSent(error):
            return Result("not sent", leaked=leaked, text=str(error))
        case pb.Unknown(error):
            return Result("unknown", leaked=leaked, text=str(error))
        case _:
            return Result("untyped", text=f"an outcome of another type: {type(outcome).__name__}")


def _is_odd(creating: Creating, value: Any) -> bool:
    shown = [money for name in ("amount", "price") if (money := getattr(value, name, None)) is not None]
    if not creating.priced:
        return any(money.currency != _PRICE.currency for money in shown)
    return any(money != _PRICE for money in shown)


def raised(provider: str, error: BaseException) -> Result:
    """Describe an exception that left a call."""
    secret = SECRETS[provider]
    text = f"{type(error).__name__}: {error}"
    leaked = bool(secret) and secret in f"{error!r} {text}"
    if isinstance(error, asyncio.CancelledError):
        return Result("cancelled", leaked=leaked)
    if isinstance(error, pb.RequestInvalid):
        return Result("invalid", leaked=leaked, text=text)
    if isinstance(error, pb.LedgerError):
        return Result("ledger", leaked=leaked, text=text)
    return Result("untyped", leaked=leaked, text=text)


def call(client: Any, creating: Creating, reference: str) -> Result:
    """Make a call from a thread."""
    try:
        outcome = getattr(client, creating.kind).submit(asking.request(creating, reference))
    except BaseException as error:  # noqa: BLE001 - whatever leaves a call is what the certificate is about
        return raised(creating.provider, error)
    return ended(creating, outcome)


async def call_async(client: Any, creating: Creating, reference: str, cancelled: float) -> Result:
    """Make a call from a task, and cancel it after some seconds unless they are 0."""
    made = asyncio.ensure_future(getattr(client, creating.kind).submit(asking.request(creating, reference)))
    if cancelled:
        asyncio.get_running_loop().call_later(cancelled, made.cancel)
    try:
        outcome = await made
    except BaseException as error:  # noqa: BLE001 - see `call`
        return raised(creating.provider, error)
    return ended(creating, outcome)


def resolve(client: Any, creating: Creating, reference: str) -> Result:
    """Resolve a reference from a thread."""
    try:
        outcome = client.resolve(reference)
    except BaseException as error:  # noqa: BLE001 - see `call`
        return raised(creating.provider, error)
    return ended(creating, outcome)


async def resolve_async(client: Any, creating: Creating, reference: str) -> Result:
    """Resolve a reference from a task."""
    try:
        outcome = await client.resolve(reference)
    except BaseException as error:  # noqa: BLE001 - see `call`
        return raised(creating.provider, error)
    return ended(creating, outcome)
