"""One exchange over a pool, without I/O: which connection carries it, and what happens when that one fails."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import AbstractContextManager
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from attrs import frozen

from polybill.transport.failures import EXPIRED_READING, EXPIRED_WRITING, TransportFailure
from polybill.transport.http1 import Exchange, Http1, HttpRequest, Received
from polybill.transport.idle import Idle, Pooled
from polybill.transport.settings import Origin


class Carrier(Pooled, Protocol):
    """A connection as the plan sees it."""

    http: Http1


W = TypeVar("W", bound=Carrier)


@frozen
class Open:
    """Effect: open a connection and send it back."""


@frozen
class Watch(Generic[W]):
    """Effect: watch a connection and send back whether it stayed quiet."""

    wire: W
    seconds: float


@frozen
class Run(Generic[W]):
    """Effect: carry the exchange out; throw its failure."""

    wire: W
    exchange: Exchange


Effect: TypeAlias = Open | Watch[W] | Run[W]


def plan(
    idle: Idle[W], lock: AbstractContextManager[Any], origin: Origin, request: HttpRequest, received: Received
) -> Generator[Effect[W], Any, W]:
    """Choose a connection, run the exchange, and start over on a fresh one where that proves harmless.

    Args:
        idle: the idle connections.
        lock: held while `idle` is used.
        origin: where to.
        request: what to send.
        received: takes what arrives.

    Returns:
        The connection after a complete response.

    Raises:
        TransportFailure: no complete response arrived.
    """
    wire = yield from _reused(idle, lock, origin, repeatable=request.repeatable)
    while True:
        fresh = wire is None
        if wire is None:
            wire = yield Open()
        try:
            yield Run(wire, wire.http.exchange(request, received))
        except TransportFailure as error:
            wire.discard()
            if fresh or received.status_code or error.what in {EXPIRED_READING, EXPIRED_WRITING}:
                raise
            with lock:
                idle.distrust(origin, time.monotonic())
            if error.sent and not request.repeatable:
                raise
            wire = None
        except BaseException:
            wire.discard()
            raise
        else:
            return wire


def _reused(
    idle: Idle[W], lock: AbstractContextManager[Any], origin: Origin, *, repeatable: bool
) -> Generator[Effect[W], Any, W | None]:
    """Take an idle connection that may carry the request."""
    while True:
        with lock:
            wire, seconds = idle.take(origin, time.monotonic(), repeatable=repeatable)
        if wire is None or seconds <= 0:
            return wire
        try:
            quiet: bool = yield Watch(wire, seconds)
        except BaseException:
            wire.discard()
            raise
        with lock:
            note = idle.trust if quiet else idle.distrust
            note(origin, time.monotonic())
        if quiet:
            return wire
        wire.discard()


def put_back(idle: Idle[W], lock: AbstractContextManager[Any], origin: Origin, wire: W, *, closed: bool) -> None:
    """Keep a connection after a complete response, or close it."""
    if closed or not wire.http.reusable():
        wire.discard()
        return
    with lock:
        idle.keep(origin, wire, time.monotonic())
