"""Carries calls out, for async code: the effects that the protocol and the ledger ask for."""

from __future__ import annotations

# sync: import time
from collections.abc import Generator, Mapping
from typing import Any, TypeVar, cast

from polybill.client.blocking import in_thread  # sync:
from polybill.client.config import ClientConfig
from polybill.client.effects import context, runner
from polybill.client.network import make_async_exchanger
from polybill.ledger.once import Use, once
from polybill.outcome import Outcome
from polybill.protocol.call import Call
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.retry import Send
from polybill.protocol.rules import OperationRules
from polybill.transport.sender import send_async

T = TypeVar("T")


class AsyncConnection:
    """The way to one provider, for the tasks of one event loop."""

    def __init__(self, config: ClientConfig, transport: object = None) -> None:
        self.config = config
        urls = [config.base_url, *config.services.values()]
        self._exchanger = make_async_exchanger(config.provider, config.network, urls, transport)

    async def call(self, call: Call[T], options: Mapping[str, object] | None = None) -> Outcome[T]:
        """Make a call.

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
        """Carry effects out until there is a result; what an effect raises is thrown to who asked for it."""
        import asyncio  # noqa: PLC0415 - 20 ms that only async callers need, and they have paid them already  # sync:

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
                    ledger = self.config.ledger  # sync: reply = effect.action(self.config.ledger)
                    reply = await in_thread(effect, ledger) if ledger.blocks else effect.action(ledger)  # sync:
                else:
                    await asyncio.sleep(effect.seconds)  # sync: time.sleep(effect.seconds)
            except BaseException as error:  # noqa: BLE001 - thrown to the generator, which raises what it can't handle
                failure = error

    async def send(self, request: WireRequest, seconds: float, rules: OperationRules) -> RawResponse | Failure:
        """Send a signed request once."""
        base_url = self.config.base(rules.service)
        return await send_async(self._exchanger, base_url, request, seconds, repeatable=rules.reads)

    async def close(self) -> None:
        """Close the connections."""
        await self._exchanger.close()
