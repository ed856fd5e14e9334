"""The generated client, signed: its requests go over the connection of the canonical client, its errors are ours."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
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
from polybill.protocol.classify import Accepted, Refused, classify
from polybill.protocol.conclude import doubt_of, refusal_of
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.redact import redact
from polybill.protocol.retry import Attempted, RetryPolicy, Send, Wait, run_attempts
from polybill.protocol.rules import OperationRules
from polybill.protocol.signing import Attempt


def _wire_request(rules: OperationRules, request: Mapping[str, Any], headers: Mapping[str, str]) -> WireRequest:
    """Take over what a generated ``get_kwargs`` made, with the headers of a client that has its own."""
    made = WireRequest.from_kwargs(request)
    if "files" in request:
        form = httpx.Request("POST", "https://unused.invalid", files=request["files"])
        made = evolve(made, content=form.read(), headers={**made.headers, "Content-Type": form.headers["Content-Type"]})
    return evolve(made, headers={**headers, **made.headers}, fill=rules.fill, scheme=rules.scheme)


@frozen
class NativeResponse:
    """A response with what it means. See the generated ``RawResponse``.

    Attributes:
        found: what the attempts came to.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    found: Attempted


class NativeSender:
    """Signs and sends the requests of a generated client. See the generated ``Sender``."""

    def __init__(self, config: ClientConfig) -> None:
        self._config = config

    def _attempts(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> Generator[Send | Wait, Any, NativeResponse]:
        """Sign a request and send it; one that only reads is repeated like the canonical ones.

        Raises:
            Unsupported: the contract wants another scheme for this operation.
            TransportError: no response arrived.
            ResponseUnreadable: it can't be decoded or decrypted.
        """
        config = self._config
        rules = contract.rules(config.provider, operation)
        made = _wire_request(rules, request, headers)
        sign = config.sign
        if rules.scheme == "none":
            sign = _unsigned  # the contract wants no credential here, so none is sent
        else:
            config.require_scheme(rules)
        policy = _policy(config, limits, repeats=rules.reads)
        report, begin = config.reporter.wanted(), config.clock.monotonic()
        found = yield from run_attempts(
            rules,
            made,
            sign,
            policy,
            config.clock,
            config.secrets,
            config.opener,
            observe=config.observe,
            report=report,
        )
        if report is not None and found.event is not None:
            report(evolve(found.event, kind="call", seconds=config.clock.monotonic() - begin))
        result = found.result
        if isinstance(result, Failure):
            self._fail(rules, result, found.attempts)
        return NativeResponse(result.status_code, result.headers, result.content, found)

    def _fail(self, rules: OperationRules, failure: Failure, attempts: int) -> NoReturn:
        came = failure.answer
        if came is not None and (failure.complete or rules.reads):
            head = f"{rules.provider} {rules.id}: HTTP {came.status_code}, {len(came.content)} bytes: {failure.what}"
            raise _unreadable(rules, f"{head}; {_effect(rules)}", came, failure.what, attempts)
        how = "not sent" if failure.sent is False else f"no response that can be used; {_effect(rules)}"
        raise errors.TransportError(
            f"{self._config.provider} {rules.id}: {how} ({failure.what})",
            sent=False if failure.sent is False else None,
            why=failure.what,
            provider=self._config.provider,
            operation=rules.id,
            attempts=attempts,
        )


def _unsigned(request: WireRequest, attempt: Attempt) -> WireRequest:
    del attempt
    return request


def _policy(config: ClientConfig, limits: httpx.Timeout, *, repeats: bool) -> RetryPolicy:
    own = config.policy
    seconds = limits.read if limits.read is not None else own.timeout
    return RetryPolicy(max(own.deadline, seconds), seconds, own.attempts if repeats else 1)


class SyncSender(NativeSender):
    """For threads."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection.config)
        self._connection = connection

    def send(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> NativeResponse:
        """Sign and send.

        Raises:
            PolybillError: the transport failed, the request can't be signed, or the response can't be decrypted.
        """
        return self._connection.carry_out(self._attempts(operation, request, headers, limits))


class AsyncSender(NativeSender):
    """For async code."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection.config)
        self._connection = connection

    async def send(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> NativeResponse:
        """As `SyncSender.send`, awaited."""
        return await self._connection.carry_out(self._attempts(operation, request, headers, limits))


class _NoTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Refuses every request: httpx on its own would send it unsigned."""

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

    config: ClientConfig

    def invalid(self, operation: str, problems: Sequence[Problem]) -> Exception:
        """Make the error of a request that breaks the contract."""
        found = [errors.FieldProblem(problem.pointer or "/", problem.message) for problem in problems]
        return _RequestInvalid(self.config.provider, operation, found)

    def unreadable(
        self, operation: str, status_code: int, headers: Mapping[str, str], content: bytes, reason: str
    ) -> Exception:
        """Make the error of an answer that the contract does not describe, or that is a refusal all the same."""
        rules = contract.rules(self.config.provider, operation)
        answer = RawResponse(status_code, headers, content)
        found = classify(rules, answer, self.config.secrets, epoch_ms=self.config.clock.epoch_ms())
        if isinstance(found, Refused):
            return refusal_of(rules, found)
        head = f"{rules.provider} {operation}: HTTP {status_code}, {len(content)} bytes: {reason}"
        return _unreadable(rules, f"{head}; {_effect(rules)}", answer, reason)

    def refusal(self, operation: str, success: object, answer: object) -> Exception | None:
        """Make the error of an answer that is not a success, as a canonical call has it."""
        del success  # the contract's rules are more precise: which refusals it lists, and what they mean
        if not isinstance(answer, NativeResponse):  # of an httpx client that was set by hand
            raise errors.UsageError(f"{self.config.provider} {operation}: the answer came from another transport")
        rules = contract.rules(self.config.provider, operation)
        verdict, attempts = answer.found.verdict, answer.found.attempts
        if isinstance(verdict, Refused):
            return refusal_of(rules, verdict, attempts)
        raw = RawResponse(answer.status_code, answer.headers, answer.content)
        if isinstance(verdict, Accepted):
            odd = verdict.contradiction if not rules.reads else ""
            return doubt_of(rules, odd, raw, attempts, self.config.secrets) if odd else None
        if rules.reads:
            why = redact(verdict.what, self.config.secrets)
            text = f"{rules.provider} {operation}: no usable answer ({why}); nothing was changed, ask again"
            return _unreadable(rules, text, raw, why, attempts)
        if not _is_described(rules, raw):
            return None  # parsing fails with the reason
        return doubt_of(rules, verdict.what, raw, attempts, self.config.secrets)


def _effect(rules: OperationRules) -> str:
    return "nothing was changed, ask again" if rules.reads else "the request may have been executed"


def _is_described(rules: OperationRules, answer: RawResponse) -> bool:
    try:
        contract.endpoint(rules).parse_response(answer.status_code, answer.headers, answer.content)
    except runtime.ResponseUnreadable:
        return False
    return True


def _unreadable(
    rules: OperationRules, text: str, answer: RawResponse, reason: str, attempts: int = 1
) -> _ResponseUnreadable:
    made = _ResponseUnreadable(text, provider=rules.provider, operation=rules.id, answer=answer, attempts=attempts)
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
    unused = (name for _, names in contract.security(config.provider).values() for name in names)
    return {
        **dict.fromkeys(unused, "-"),  # the connection signs
        "base_url": config.base_url,
        "timeout": httpx.Timeout(config.policy.timeout),
        "verify_ssl": False,  # no context is needed where nothing is sent
        "httpx_args": {"transport": _NoTransport(config.provider, threads=threads)},
        "errors": NativeErrors(config),
        **sender,
    }
