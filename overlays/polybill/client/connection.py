# Made from async_connection.py by `nox -s derive`. Edit that file, never this one.
"""Carries calls out, for threads: the effects that the protocol and the ledger ask for."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from typing import Any, TypeVar, cast

from polybill.client.config import ClientConfig
from polybill.client.effects import context, runner
from polybill.client.network import make_exchanger
from polybill.ledger.once import Use, once
from polybill.outcome import Outcome
from polybill.protocol.call import Call
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.retry import Send
from polybill.protocol.rules import OperationRules
from polybill.transport.sender import send

T = TypeVar("T")


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
        return send(self._exchanger, base_url, request, seconds, repeatable=rules.reads)

    def close(self) -> None:
        """Close the connections."""
        self._exchanger.close()
