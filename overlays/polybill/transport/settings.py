"""How connections are made: limits, timeouts, TLS and proxy."""

from __future__ import annotations

import ssl
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from attrs import evolve, field, frozen

from polybill.transport.http1 import HttpRequest


class Origin(NamedTuple):
    """Where a connection leads."""

    tls: bool
    host: str
    port: int

    @property
    def authority(self) -> str:
        """Host and port, as a proxy wants them."""
        return f"{bracketed(self.host)}:{self.port}"


class Address(NamedTuple):
    """A base URL, taken apart once.

    Attributes:
        host: value of the ``Host`` header.
        prefix: path that all targets begin with, without a slash at its end.
    """

    origin: Origin
    host: str
    prefix: str


def bracketed(host: str) -> str:
    """Write a host as URLs do: an IPv6 address in brackets."""
    return f"[{host}]" if ":" in host else host


def address(base_url: str) -> Address:
    """Take apart a base URL that has been checked: its host is ASCII, and it has no query."""
    parts: SplitResult = urlsplit(base_url)
    tls = parts.scheme == "https"
    host = parts.hostname or ""
    port = parts.port or (443 if tls else 80)
    named = bracketed(host) + (f":{parts.port}" if parts.port and parts.port != (443 if tls else 80) else "")
    return Address(Origin(tls, host, port), named, parts.path.rstrip("/"))


@frozen
class Proxy:
    """An HTTP proxy.

    Attributes:
        headers: its credentials, if any.
    """

    origin: Origin
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def proxy_of(url: str) -> Proxy:
    """Take apart the address of an ``http://`` proxy.

    Raises:
        ValueError: it is another kind of address.
    """
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname:
        raise ValueError("not an http:// proxy")
    headers: tuple[tuple[str, str], ...] = ()
    if parts.username is not None:
        import base64  # noqa: PLC0415 - few have such a proxy

        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        headers = (("Proxy-Authorization", "Basic " + base64.b64encode(pair).decode()),)
    return Proxy(Origin(tls=False, host=parts.hostname, port=parts.port or 80), headers)


@frozen
class TransportSettings:
    """Limits and security of a client's connections.

    Attributes:
        connect_timeout: seconds for name, connection and TLS together.
        max_connections: connections open at a time; further calls wait for one within their deadline.
        max_idle: idle connections that are kept.
        idle_seconds: how long an idle connection is kept.
        tls: context for ``https``; None where no address of the client needs one.
        proxy: the way to ``https`` and ``http`` addresses; None = direct.
    """

    connect_timeout: float = 5.0
    max_connections: int = 100
    max_idle: int = 100
    idle_seconds: float = 5.0
    tls: ssl.SSLContext | None = field(default=None, repr=False)
    proxy: Proxy | None = field(default=None, repr=False)


def absolute(request: HttpRequest, origin: Origin, proxy: Proxy | None) -> HttpRequest:
    """Write a request as a proxy wants it that passes plain HTTP on."""
    if proxy is None or origin.tls:
        return request
    target = f"http://{origin.authority}{request.target}"
    return evolve(request, target=target, headers=[*request.headers, *proxy.headers])
