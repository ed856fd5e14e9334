"""The generated client, signed: its requests go over the connection of the canonical client, its errors are ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import httpx
from attrs import evolve, frozen
from polybill_runtime import errors as runtime
from polybill_runtime.problems import Problem

from polybill import errors
from polybill.client.async_connection import AsyncConnection
from polybill.client.config import ClientConfig
from polybill.client.connection import Connection
from polybill.core import contract
from polybill.protocol.classify import classify
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.redact import without_secrets
from polybill.protocol.report import of_attempt
from polybill.protocol.rules import OperationRules
from polybill.protocol.signing import Attempt


def _wire_request(rules: OperationRules, request: Mapping[str, Any], headers: Mapping[str, str]) -> WireRequest:
    """Take over what a generated ``get_kwargs`` made, with the headers of a client that has its own."""
    made = WireRequest.from_kwargs(request)
    if "files" in request:
        form = httpx.Request("POST", "https://unused.invalid", files=request["files"])
        made = evolve(made, content=form.read(), headers={**made.headers, "Content-Type": form.headers["Content-Type"]})
    return evolve(made, headers={**headers, **made.headers}, fill=rules.fill, scheme=rules.scheme)


class NativeSender:
    """Signs and sends the requests of a generated client. See the generated ``Sender``."""

    def __init__(self, config: ClientConfig) -> None:
        self._config = config

    def _signed(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str]
    ) -> tuple[WireRequest, OperationRules]:
        """Sign a request.

        Raises:
            Unsupported: the contract wants another scheme for this operation.
        """
        config = self._config
        rules = contract.rules(config.provider, operation)
        made = _wire_request(rules, request, headers)
        if rules.scheme == "none":
            return made, rules  # the contract wants no credential here, so none is sent
        config.require_scheme(rules)
        return config.sign(made, Attempt(config.clock.epoch_ms())), rules

    def _taken(self, rules: OperationRules, result: RawResponse | Failure, begin: float) -> RawResponse:
        """Give the response, decrypted.

        Raises:
            TransportError: none arrived.
            ResponseUnreadable: it can't be decoded or decrypted.
        """
        config = self._config
        result = without_secrets(result, config.secrets)
        if config.opener is not None and isinstance(result, RawResponse):
            result = config.opener(result)
        if (report := config.reporter.wanted()) is not None:
            found = classify(rules, result, config.secrets, epoch_ms=config.clock.epoch_ms())
            seconds = config.clock.monotonic() - begin
            event = of_attempt(rules, found, result, 1, seconds, config.secrets)
            report(event)
            report(evolve(event, kind="call"))
        if isinstance(result, Failure):
            self._fail(rules, result)
        if config.observe is not None:
            config.observe(rules, result)
        return result

    def _fail(self, rules: OperationRules, failure: Failure) -> NoReturn:
        came = failure.answer
        if came is not None and failure.complete:
            made = NativeErrors(rules.provider).unreadable(
                rules.id, came.status_code, came.headers, came.content, failure.what
            )
            raise made from None
        if failure.sent is False:
            how = "not sent"
        elif rules.safe == "yes":
            how = "no response that can be used; nothing was changed, ask again"
        else:
            how = "it may have been carried out"
        raise errors.TransportError(
            f"{self._config.provider} {rules.id}: {how} ({failure.what})",
            sent=False if failure.sent is False else None,
            provider=self._config.provider,
            operation=rules.id,
        )


class SyncSender(NativeSender):
    """For threads."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection.config)
        self._connection = connection

    def send(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> RawResponse:
        """Sign and send.

        Raises:
            PolybillError: the transport failed, the request can't be signed, or the response can't be decrypted.
        """
        signed, rules = self._signed(operation, request, headers)
        begin = self._config.clock.monotonic()
        return self._taken(rules, self._connection.send(signed, _seconds(self._config, limits), rules), begin)


class AsyncSender(NativeSender):
    """For async code."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection.config)
        self._connection = connection

    async def send(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> RawResponse:
        """As `SyncSender.send`, awaited."""
        signed, rules = self._signed(operation, request, headers)
        begin = self._config.clock.monotonic()
        return self._taken(rules, await self._connection.send(signed, _seconds(self._config, limits), rules), begin)


def _seconds(config: ClientConfig, limits: httpx.Timeout) -> float:
    return limits.read if limits.read is not None else config.policy.timeout


class _NoTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Stands where httpx would send unsigned requests of its own."""

    def __init__(self, provider: str, *, threads: bool) -> None:
        self._text = (
            f"{provider}: this is the sync client; call sync()"
            if threads
            else f"{provider}: this is the async client; await asyncio()"
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse."""
        del request
        raise errors.ConfigurationError(self._text)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse."""
        del request
        raise errors.ConfigurationError(self._text)


# Both families hold the same facts, each in its own way; the overlay's comes first.
class _RequestInvalid(errors.RequestInvalid, runtime.RequestInvalid):  # type: ignore[misc]
    """Of our family, and of that of the generated package."""

    def _travels_as(self) -> type[Any]:
        return errors.RequestInvalid


class _ResponseUnreadable(errors.ResponseUnreadable, runtime.ResponseUnreadable):  # type: ignore[misc, override]
    """Of our family, and of that of the generated package."""

    def _travels_as(self) -> type[Any]:
        return errors.ResponseUnreadable


@frozen
class NativeErrors:
    """Makes the errors of a generated client. See the runtime's ``Errors``."""

    provider: str

    def invalid(self, operation: str, problems: Sequence[Problem]) -> Exception:
        """Make the error of a request that breaks the contract."""
        found = [errors.FieldProblem(problem.pointer or "/", problem.message) for problem in problems]
        return _RequestInvalid(self.provider, operation, found)

    def unreadable(
        self, operation: str, status_code: int, headers: Mapping[str, str], content: bytes, reason: str
    ) -> Exception:
        """Make the error of an answer that the contract does not describe."""
        head = f"{self.provider} {operation}: HTTP {status_code}, {len(content)} bytes: {reason}"
        rules = contract.rules(self.provider, operation)
        text = head if rules.reads else f"{head}; it may have been carried out"
        answer = RawResponse(status_code, headers, content)
        made = _ResponseUnreadable(text, provider=self.provider, operation=operation, answer=answer)
        made.reason = reason
        return made


def native_arguments(connection: Connection | AsyncConnection) -> dict[str, Any]:
    """Give the constructor arguments of a generated client that signs and shares the connection.

    Args:
        connection: the client's connection.
    """
    config = connection.config
    threads = isinstance(connection, Connection)
    sender: dict[str, Any] = (
        {"sender": SyncSender(connection)}
        if isinstance(connection, Connection)
        else {"async_sender": AsyncSender(connection)}
    )
    return {
        "base_url": config.base_url,
        "timeout": httpx.Timeout(config.policy.timeout),
        "verify_ssl": False,  # no context is needed where nothing is sent
        "httpx_args": {"transport": _NoTransport(config.provider, threads=threads)},
        "errors": NativeErrors(config.provider),
        **sender,
    }
