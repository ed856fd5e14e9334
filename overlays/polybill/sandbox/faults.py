"""Faults on demand; each defines whether the simulator still carries the request out."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, field, frozen

from polybill.errors import ConfigurationError
from polybill.sandbox.exchange import Drop, SandboxResponse, json_answer, text_answer

_PAGE: Final = "<!doctype html><title>Sandbox proxy</title><h1>This is not the answer you are looking for</h1>"
# Begins like a gzip stream, is invalid UTF-8, and holds a bracket that is never closed.
_GARBAGE: Final = b'\x1f\x8b\x00\xff\xfe{"code":\xc3\x28'


@frozen
class Fault:
    """One planned failure, made by the functions of this module.

    Attributes:
        effect: True = the simulator carries the request out all the same.
        seconds: how long the answer waits.
        answer: what is sent in place of the real answer.
    """

    kind: str
    effect: bool
    seconds: float = 0.0
    answer: SandboxResponse | None = field(default=None, repr=False)

    def play(
        self, real: Callable[[], SandboxResponse], limited: Callable[[], SandboxResponse]
    ) -> SandboxResponse | Drop:
        """Get what the caller sees.

        Args:
            real: carries the request out; called only where the effect happens.
            limited: makes the provider's answer to too many requests.
        """
        truth = real() if self.effect else limited()
        if self.kind in {"refuse", "drop_before", "drop_after"}:
            return Drop(refused=self.kind == "refuse")
        if self.kind == "cut":
            return evolve(truth, cut=len(truth.body) // 2)
        return evolve(self.answer or truth, delay=self.seconds)


def refuse() -> Fault:
    """End the connection before the request is read: no effect, no answer."""
    return Fault("refuse", effect=False)


def drop_before() -> Fault:
    """Read the request and end the connection: no effect, no answer."""
    return Fault("drop_before", effect=False)


def drop_after() -> Fault:
    """Carry the request out and end the connection: an effect, no answer."""
    return Fault("drop_after", effect=True)


def delay(seconds: float) -> Fault:
    """Carry the request out and let the answer wait, longer than the caller's time-out for "no answer at all"."""
    if not _within(seconds, 0, 86_400):
        raise ConfigurationError("sandbox: seconds must be a number from 0 to 86400")
    return Fault("delay", effect=True, seconds=float(seconds))


def status(
    code: int, body: bytes | str = b"", headers: Mapping[str, str] | None = None, *, after: bool = False
) -> Fault:
    """Answer with another status.

    Args:
        code: HTTP status, 200 to 599.
        body: bytes, or text to send as UTF-8.
        headers: such as ``{"Retry-After": "1"}``.
        after: True = the effect happens.
    """
    if not _within(code, 200, 599, int):
        raise ConfigurationError("sandbox: code must be an HTTP status from 200 to 599")
    content = body.encode() if isinstance(body, str) else body
    if content and code in {204, 304}:
        raise ConfigurationError(f"sandbox: an answer with status {code} has no body")
    return Fault("status", after, answer=SandboxResponse(code, content, dict(headers or {})))


def html(*, after: bool = True) -> Fault:
    """Answer 200 with a page of a proxy. The effect happens by default."""
    return Fault("html", after, answer=text_answer(200, _PAGE, "text/html"))


def empty(*, after: bool = True) -> Fault:
    """Answer 200 without a body. The effect happens by default."""
    return Fault("empty", after, answer=SandboxResponse(200, b"", {"Content-Type": "application/json"}))


def garbage(*, after: bool = True) -> Fault:
    """Answer 200 with bytes that are neither text nor JSON. The effect happens by default."""
    return Fault("garbage", after, answer=SandboxResponse(200, _GARBAGE, {"Content-Type": "application/json"}))


def cut() -> Fault:
    """Carry the request out, promise the whole answer in Content-Length, and send half of it."""
    return Fault("cut", effect=True)


def replace(data: object, *, code: int = 200, after: bool = True) -> Fault:
    """Answer with any JSON: unknown values, odd types, missing members. The effect happens by default."""
    answer = json_answer(code, data)
    return evolve(status(code, answer.body, answer.headers, after=after), kind="replace")


def rate_limit() -> Fault:
    """Answer like the provider when there are too many requests: no effect."""
    return Fault("rate_limit", effect=False)


MAKERS: Final[Mapping[str, Callable[..., Fault]]] = MappingProxyType(
    {
        maker.__name__: maker
        for maker in (
            refuse,
            drop_before,
            drop_after,
            delay,
            status,
            html,
            empty,
            garbage,
            cut,
            replace,
            rate_limit,
        )
    }
)
"""Name of a fault to its function."""

_KINDS: Final[Mapping[str, type]] = MappingProxyType({"body": str, "headers": dict, "after": bool})


def _within(value: object, low: float, high: float, kind: type[float] = float) -> bool:
    # The values may come from JSON, where annotations are not enforced; a bool passes as a number there as well.
    return isinstance(value, int | kind) and not isinstance(value, bool) and low <= value <= high


def named(name: str, arguments: Mapping[str, Any] | None = None) -> Fault:
    """Make a fault from its name, as the control calls give it.

    Raises:
        ConfigurationError: the fault is unknown, or does not take these arguments.
    """
    maker = MAKERS.get(name)
    if maker is None:
        raise ConfigurationError(f"sandbox: unknown fault {name!r}; expected one of {', '.join(MAKERS)}")
    given = dict(arguments or {})
    for argument, kind in _KINDS.items():
        if argument in given and not isinstance(given[argument], kind):
            raise ConfigurationError(f"sandbox: {argument} of fault {name} must be of type {kind.__name__}")
    try:
        return maker(**given)
    except TypeError as error:
        raise ConfigurationError(f"sandbox: fault {name}: {error}") from None


@frozen
class _Planned:
    provider: str
    operation: str | None
    fault: Fault

    def fits(self, provider: str, operation: str) -> bool:
        return self.provider == provider and self.operation in {None, operation}


class Plan:
    """The faults to come, played in the order in which they were given."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[_Planned] = deque()

    def add(self, provider: str, operation: str | None, fault: Fault, times: int) -> None:
        """Plan a fault for the next calls of an operation, None = of any operation."""
        if not _within(times, 1, 1_000_000, int):
            raise ConfigurationError("sandbox: times must be a whole number from 1")
        with self._lock:
            self._waiting.extend([_Planned(provider, operation, fault)] * times)

    def take(self, provider: str, operation: str, *, only: str | None = None) -> Fault | None:
        """Take the next fault of a call out of the plan.

        Args:
            provider: provider key.
            operation: operationId, empty for an unknown path.
            only: leave the fault where it is unless it is of this kind.
        """
        with self._lock:
            planned = next((entry for entry in self._waiting if entry.fits(provider, operation)), None)
            if planned is None or (only and planned.fault.kind != only):
                return None
            self._waiting.remove(planned)
            return planned.fault

    def clear(self) -> None:
        """Plan nothing."""
        with self._lock:
            self._waiting.clear()

    def listed(self) -> list[dict[str, str | None]]:
        """List the faults to come."""
        with self._lock:
            waiting = [*self._waiting]
        return [{"provider": one.provider, "operation": one.operation, "fault": one.fault.kind} for one in waiting]

    def waiting(self) -> int:
        """Count the faults that were not played yet."""
        with self._lock:
            return len(self._waiting)
