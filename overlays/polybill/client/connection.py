"""Carries calls out: the effects that the protocol asks for, once for threads and once for async code."""

from __future__ import annotations

import time
from typing import TypeVar

from polybill.client.config import ClientConfig
from polybill.client.network import make_async_exchanger, make_exchanger
from polybill.core.intent import guard
from polybill.errors import CallError
from polybill.outcome import NotSent, Outcome, read_value
from polybill.protocol.call import Call
from polybill.protocol.conclude import precondition_failed
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.retry import Send, run_call
from polybill.protocol.rules import OperationRules
from polybill.transport.sender import send, send_async

T = TypeVar("T")


class Connection:
    """The way to one provider, for threads. Safe to share between threads, and usable after a fork."""

    def __init__(self, config: ClientConfig, transport: object = None) -> None:
        self.config = config
        urls = [config.base_url, *config.services.values()]
        self._exchanger = make_exchanger(config.provider, config.network, urls, transport)

    def call(self, call: Call[T]) -> Outcome[T]:
        """Make a call.

        Raises:
            RequestInvalid: the reference already stands for another request, or what was read first forbids the call.
            Unsupported: the contract wants a signature that this client was not given the keys for.
            UsageError: the client is closed.
        """
        config = self.config
        config.require_scheme(call.rules)
        if call.precondition is not None:
            try:
                found = read_value(self.call(call.precondition.call))
            except CallError as error:
                return NotSent(precondition_failed(call, error))
            call.precondition.check(found)
        guard(call.record, config.intents, config.base_url)
        effects = run_call(
            call, config.sign, config.policy, config.clock, config.secrets, config.opener, observe=config.observe
        )
        reply: RawResponse | Failure | None = None
        while True:
            try:
                effect = effects.send(reply)
            except StopIteration as end:
                outcome: Outcome[T] = end.value
                return outcome
            if isinstance(effect, Send):
                reply = self.send(effect.request, effect.seconds, call.rules)
            else:
                time.sleep(effect.seconds)
                reply = None

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

    async def call(self, call: Call[T]) -> Outcome[T]:
        """As `Connection.call`, awaited.

        Raises:
            RequestInvalid: the reference already stands for another request, or what was read first forbids the call.
            Unsupported: the contract wants a signature that this client was not given the keys for.
            UsageError: the client is closed, or was used in another event loop before.
        """
        config = self.config
        config.require_scheme(call.rules)
        if call.precondition is not None:
            try:
                found = read_value(await self.call(call.precondition.call))
            except CallError as error:
                return NotSent(precondition_failed(call, error))
            call.precondition.check(found)
        guard(call.record, config.intents, config.base_url)
        effects = run_call(
            call, config.sign, config.policy, config.clock, config.secrets, config.opener, observe=config.observe
        )
        reply: RawResponse | Failure | None = None
        import asyncio  # noqa: PLC0415 - 20 ms that only async callers need, and they have paid them already

        while True:
            try:
                effect = effects.send(reply)
            except StopIteration as end:
                outcome: Outcome[T] = end.value
                return outcome
            if isinstance(effect, Send):
                reply = await self.send(effect.request, effect.seconds, call.rules)
            else:
                await asyncio.sleep(effect.seconds)
                reply = None

    async def send(self, request: WireRequest, seconds: float, rules: OperationRules) -> RawResponse | Failure:
        """Send a signed request once."""
        base_url = self.config.base(rules.service)
        return await send_async(self._exchanger, base_url, request, seconds, repeatable=rules.safe == "yes")

    async def close(self) -> None:
        """Close the connections."""
        await self._exchanger.close()
