"""Carries calls out: the effects that the protocol and the ledger ask for, once for threads and once for async code."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Mapping
from typing import Any, TypeVar, cast

from attrs import evolve

from polybill.client.config import ClientConfig
from polybill.client.network import make_async_exchanger, make_exchanger
from polybill.client.options import policy_for
from polybill.ledger.entry import Ledger
from polybill.ledger.lookup import Run
from polybill.ledger.once import Context, Use, once
from polybill.outcome import Outcome
from polybill.protocol.call import Call
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.retry import Effects, Send, run_call
from polybill.protocol.rules import OperationRules
from polybill.transport.sender import send, send_async

T = TypeVar("T")


def context(config: ClientConfig, deadline: float) -> Context:
    """Give what the ledger's rules need to know of a client, for one call."""
    return Context(config.scope, config.clock, deadline, os.urandom(16).hex(), config.ledger.blocks, config.secrets)


def runner(config: ClientConfig, options: Mapping[str, object] | None) -> tuple[Run, float]:
    """Make what runs a call without the ledger, within one deadline for all of its steps; give that deadline too."""
    policy = policy_for(config.provider, config.policy, options)
    clock = config.clock
    end = clock.monotonic() + policy.deadline

    def run(call: Call[Any]) -> Effects[Any]:
        left = max(0.0, end - clock.monotonic())
        own = policy if left > policy.deadline * 0.999 else evolve(policy, deadline=left)
        return run_call(call, config.sign, own, clock, config.secrets, config.opener, observe=config.observe)

    return run, policy.deadline


class Connection:
    """The way to one provider, for threads. Safe to share between threads, and usable after a fork."""

    def __init__(self, config: ClientConfig, transport: object = None) -> None:
        self.config = config
        urls = [config.base_url, *config.services.values()]
        self._exchanger = make_exchanger(config.provider, config.network, urls, transport)

    def call(self, call: Call[T], options: Mapping[str, object] | None = None) -> Outcome[T]:
        """Make a call.

        Raises:
            RequestInvalid: the reference was already used for a different request, or what was read first forbids the
                call.
            Unsupported: the contract wants a signature that this client was not given the keys for.
            LedgerError: the reference can't be claimed; nothing was sent.
            UsageError: the client is closed.
        """
        self.config.require_scheme(call.rules)
        run, deadline = runner(self.config, options)
        return self.carry_out(once(call, context(self.config, deadline), run))

    def carry_out(self, effects: Generator[Any, Any, T]) -> T:
        """Carry effects out until there is a result; what an effect raises is thrown to who asked for it."""
        reply: Any = None
        failure: BaseException | None = None
        while True:
            try:
                effect = effects.send(reply) if failure is None else effects.throw(failure)
            except StopIteration as end:
                return cast("T", end.value)
            reply, failure = None, None
            try:
                if isinstance(effect, Send):
                    reply = self.send(effect.request, effect.seconds, effect.rules)
                elif isinstance(effect, Use):
                    reply = effect.action(self.config.ledger)
                else:
                    time.sleep(effect.seconds)
            except BaseException as error:  # noqa: BLE001 - thrown to the generator, which raises what it can't handle
                failure = error

    def send(self, request: WireRequest, seconds: float, rules: OperationRules) -> RawResponse | Failure:
        """Send a signed request once."""
        base_url = self.config.base(rules.service)
        return send(self._exchanger, base_url, request, seconds, repeatable=rules.safe == "yes")

    def close(self) -> None:
        """Close the connections."""
        self._exchanger.close()


class AsyncConnection:
    """The way to one provider, for the tasks of one event loop."""

    def __init__(self, config: ClientConfig, transport: object = None) -> None:
        self.config = config
        urls = [config.base_url, *config.services.values()]
        self._exchanger = make_async_exchanger(config.provider, config.network, urls, transport)

    async def call(self, call: Call[T], options: Mapping[str, object] | None = None) -> Outcome[T]:
        """As `Connection.call`, awaited.

        Raises:
            RequestInvalid: the reference was already used for a different request, or what was read first forbids the
                call.
            Unsupported: the contract wants a signature that this client was not given the keys for.
            LedgerError: the reference can't be claimed; nothing was sent.
            UsageError: the client is closed, or was used in another event loop before.
        """
        self.config.require_scheme(call.rules)
        run, deadline = runner(self.config, options)
        return await self.carry_out(once(call, context(self.config, deadline), run))

    async def carry_out(self, effects: Generator[Any, Any, T]) -> T:
        """As `Connection.carry_out`, awaited."""
        import asyncio  # noqa: PLC0415 - 20 ms that only async callers need, and they have paid them already

        reply: Any = None
        failure: BaseException | None = None
        while True:
            try:
                effect = effects.send(reply) if failure is None else effects.throw(failure)
            except StopIteration as end:
                return cast("T", end.value)
            reply, failure = None, None
            try:
                if isinstance(effect, Send):
                    reply = await self.send(effect.request, effect.seconds, effect.rules)
                elif isinstance(effect, Use):
                    ledger = self.config.ledger
                    reply = await in_thread(effect, ledger) if ledger.blocks else effect.action(ledger)
                else:
                    await asyncio.sleep(effect.seconds)
            except BaseException as error:  # noqa: BLE001 - thrown to the generator, which raises what it can't handle
                failure = error

    async def send(self, request: WireRequest, seconds: float, rules: OperationRules) -> RawResponse | Failure:
        """Send a signed request once."""
        base_url = self.config.base(rules.service)
        return await send_async(self._exchanger, base_url, request, seconds, repeatable=rules.safe == "yes")

    async def close(self) -> None:
        """Close the connections."""
        await self._exchanger.close()


async def in_thread(effect: Use, ledger: Ledger) -> Any:
    """Use a ledger that waits for a disk or a network without stopping the event loop.

    An action that has begun is always finished: its result must not be lost because the caller is cancelled.
    """
    import asyncio  # noqa: PLC0415 - see `AsyncConnection.carry_out`

    loop = asyncio.get_running_loop()
    doing = loop.run_in_executor(None, effect.action, ledger)
    try:
        return await asyncio.shield(doing)
    except asyncio.CancelledError:
        undo = effect.undo
        if undo is not None:
            action = undo

            def undone(done: asyncio.Future[Any]) -> None:
                if not done.cancelled() and done.exception() is None:
                    loop.run_in_executor(None, action, ledger, done.result())

            doing.add_done_callback(undone)
        else:
            await asyncio.wait([doing])
        raise
