# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""The connection: where the API is, how long to wait, and who sends. A generated client adds how to log in."""

from __future__ import annotations

import ssl
from typing import Any, Self, TypeVar

import httpx
from attrs import define, evolve, field

from .hooks import DEFAULT_ERRORS, AsyncSender, Errors, Parser, RawResponse, Sender
from .responses import DEFAULT_TIMEOUT, ResponseParser, shared_ssl_context
from .success import Success
from .types import Response

T = TypeVar("T")
S = TypeVar("S")


@define
class BaseClient:
    """A connection.

    Attributes:
        base_url: address that all paths are relative to; `operations.SERVERS` lists the documented ones.
        headers: sent with every request; never shown in repr.
        timeout: seconds, per connect, read, write and wait for a free connection.
        verify_ssl: True, a context, or False for a test server.
        follow_redirects: off, because a redirected POST may be sent twice or to another server.
        httpx_args: further arguments of ``httpx.Client`` and ``httpx.AsyncClient``, for example a transport.
        errors: makes the errors; those of `polybill_runtime.errors` unless given.
        sender: sends the requests instead of httpx.
        async_sender: the same for the asyncio functions.
    """

    _base_url: str = field(alias="base_url")
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout = field(default=DEFAULT_TIMEOUT, kw_only=True, alias="timeout")
    _verify_ssl: bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    errors: Errors = field(default=DEFAULT_ERRORS, kw_only=True, repr=False)
    _sender: Sender | None = field(default=None, kw_only=True, alias="sender", repr=False)
    _async_sender: AsyncSender | None = field(default=None, kw_only=True, alias="async_sender", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False, eq=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False, eq=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """Get a new client with more headers; this one stays as it is."""
        return evolve(self, headers={**self._headers, **headers})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """Get a new client with another timeout; this one stays as it is."""
        return evolve(self, timeout=timeout)

    def _credentials(self) -> dict[str, str]:
        return {}

    def _arguments(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "headers": {**self._headers, **self._credentials()},
            "timeout": self._timeout,
            "verify": shared_ssl_context() if self._verify_ssl is True else self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this httpx client; it then decides about address, headers and timeout."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Get the httpx client, made at the first call and kept: its connections are reused."""
        if self._client is None:
            self._client = httpx.Client(**self._arguments())
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this httpx client for the asyncio functions."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Get the async httpx client, made at the first call and kept."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._arguments())
        return self._async_client

    def send(self, operation: str, request: dict[str, Any]) -> RawResponse:
        """Send the request of an operation, as `get_kwargs` of its module made it."""
        if self._sender is not None:
            return self._sender.send(operation, request, self._headers, self._timeout)
        return self.get_httpx_client().request(**request)

    async def send_async(self, operation: str, request: dict[str, Any]) -> RawResponse:
        """As `send`, awaited."""
        if self._async_sender is not None:
            return await self._async_sender.send(operation, request, self._headers, self._timeout)
        return await self.get_async_httpx_client().request(**request)

    def call(self, operation: str, request: dict[str, Any], parse: Parser[T]) -> Response[T]:
        """Send a request and parse the response, a success or not.

        Raises:
            ResponseUnreadable: the answer is not one that the contract describes.
        """
        return self._response(self.send(operation, request), parse)

    async def call_async(self, operation: str, request: dict[str, Any], parse: Parser[T]) -> Response[T]:
        """As `call`, awaited."""
        return self._response(await self.send_async(operation, request), parse)

    def result(self, operation: str, request: dict[str, Any], success: Success, parse: ResponseParser[Any, S]) -> S:
        """Send a request and read the answer of a success.

        Raises:
            ResponseUnsuccessful: the answer lacks the contract's sign of success.
            ResponseUnreadable: the answer is not one that the contract describes.
        """
        return self._result(operation, success, self.send(operation, request), parse)

    async def result_async(
        self, operation: str, request: dict[str, Any], success: Success, parse: ResponseParser[Any, S]
    ) -> S:
        """As `result`, awaited."""
        return self._result(operation, success, await self.send_async(operation, request), parse)

    def _response(self, answer: RawResponse, parse: Parser[T]) -> Response[T]:
        status, headers, content = answer.status_code, answer.headers, answer.content
        return Response(status, content, headers, parse(status, headers, content, unreadable=self.errors.unreadable))

    def _result(self, operation: str, success: Success, answer: RawResponse, parse: ResponseParser[Any, S]) -> S:
        refusal = self.errors.refusal(operation, success, answer)
        if refusal is not None:
            raise refusal
        # A response that is a success is of the type of one.
        made: S = parse(answer.status_code, answer.headers, answer.content, unreadable=self.errors.unreadable)
        return made

    def __enter__(self) -> Self:
        if self._sender is None:
            self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *args: Any) -> None:
        if self._client is not None:
            self._client.__exit__(*args)

    async def __aenter__(self) -> Self:
        if self._async_sender is None:
            await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *args: Any) -> None:
        if self._async_client is not None:
            await self._async_client.__aexit__(*args)
