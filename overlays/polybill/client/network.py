"""How a client reaches its provider: TLS, proxy, limits, or a transport of the user's own."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from functools import cache
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
from attrs import evolve, field, frozen

from polybill.errors import ConfigurationError
from polybill.transport import foreign
from polybill.transport.settings import TransportSettings, proxy_of

if TYPE_CHECKING:
    from polybill.transport.sender import AsyncExchanger, Exchanger

IN_PROCESS = "sandbox"
"""Host name of the sandbox without sockets; it means nothing on a network."""

_OWN = ("verify", "proxy", "trust_env", "connect_timeout", "max_connections", "max_keepalive_connections")
_OPTIONS = (*_OWN, "keepalive_expiry")


@frozen
class Network:
    """Checked settings of a client's connections.

    Attributes:
        given: names of the options that the user gave.
        proxy: address of the proxy; it may hold a password.
    """

    settings: TransportSettings
    verify: bool | ssl.SSLContext
    trust_env: bool
    proxy: str | None = field(repr=False)
    given: frozenset[str]


def make_network(provider: str, options: Mapping[str, Any]) -> Network:
    """Check the options that concern connections.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    verify = options.get("verify", True)
    if not isinstance(verify, bool | ssl.SSLContext):
        raise ConfigurationError(f"{provider}: verify must be True, False or an ssl.SSLContext")
    trust_env = options.get("trust_env", True)
    if not isinstance(trust_env, bool):
        raise ConfigurationError(f"{provider}: trust_env must be True or False")
    settings = TransportSettings(
        connect_timeout=positive(provider, "connect_timeout", options.get("connect_timeout", 5.0)),
        max_connections=_count(provider, "max_connections", options.get("max_connections", 100), least=1),
        max_idle=_count(provider, "max_keepalive_connections", options.get("max_keepalive_connections", 100), least=0),
        idle_seconds=positive(provider, "keepalive_expiry", options.get("keepalive_expiry", 5.0)),
    )
    proxy = _proxy(provider, options.get("proxy"))
    given = frozenset(name for name in _OPTIONS if options.get(name) is not None)
    return Network(settings, verify, trust_env, proxy, given)


def positive(provider: str, name: str, value: object) -> float:
    """Check a number of seconds.

    Raises:
        ConfigurationError: it is not positive and finite.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{provider}: {name} must be a positive, finite number of seconds")
    return float(value)


def _count(provider: str, name: str, value: object, *, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{provider}: {name} must be a whole number from {least}")
    return value


def _proxy(provider: str, address: object) -> str | None:
    if address is None:
        return None
    try:
        httpx.Proxy(address)  # type: ignore[arg-type]
    except (httpx.InvalidURL, ValueError, TypeError, AttributeError):
        raise ConfigurationError(f"{provider}: proxy must be the URL of a proxy") from None
    return str(address)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback  # and not by its beginning: 127.example.com may be anywhere
    except ValueError:
        return False


@cache
def _context(trust_env: bool, *_: str | None) -> ssl.SSLContext:  # noqa: FBT001 - keys of a cache
    return httpx.create_ssl_context(trust_env=trust_env)


def tls_context(provider: str, network: Network) -> ssl.SSLContext:
    """Make the TLS context; clients that verify alike share one, because each costs tens of milliseconds.

    Raises:
        ConfigurationError: the certificates that the environment names can't be read.
    """
    if isinstance(network.verify, ssl.SSLContext):
        return network.verify
    if not network.verify:
        return httpx.create_ssl_context(verify=False)
    files = [os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")] if network.trust_env else []
    try:
        return _context(network.trust_env, *files)
    except (OSError, ValueError) as error:  # an ssl.SSLError is an OSError
        what = " or ".join(name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name))
        text = f"{provider}: the certificates can't be loaded ({type(error).__name__})"
        raise ConfigurationError(f"{text}; check {what}" if what else text) from None


def proxy_for(network: Network, base_url: str) -> str | None:
    """Choose the proxy: the given one, or that of the environment. This machine is always reached directly."""
    if network.proxy is not None:
        return network.proxy
    if not network.trust_env or not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - a slow import that few need

    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return None
    found = getproxies()
    address = found.get(parts.scheme) or found.get("all")
    return None if not address else address if "://" in address else f"http://{address}"


def _settings(provider: str, network: Network, base_urls: list[str]) -> tuple[TransportSettings, str | None]:
    """Complete the settings; the second value is a proxy that only httpx can use."""
    tls = tls_context(provider, network) if any(url.startswith("https:") for url in base_urls) else None
    settings = evolve(network.settings, tls=tls)
    address = proxy_for(network, base_urls[0])
    if address is None:
        return settings, None
    try:
        return evolve(settings, proxy=proxy_of(address)), None
    except ValueError:
        return settings, address


def _check_own(provider: str, network: Network, base_urls: list[str], transport: object) -> None:
    in_process = any(urlsplit(url).hostname == IN_PROCESS for url in base_urls)
    if in_process and (transport is None or foreign.is_network(transport)):
        raise ConfigurationError(f"{provider}: base_url must be https, unless the host is this machine")
    if transport is not None and network.given:
        names = ", ".join(sorted(network.given))
        raise ConfigurationError(
            f"{provider}: {names} would have no effect with a transport of your own; configure the transport"
        )


def _is_fast(provider: str, network: Network, base_urls: list[str], transport: object) -> bool:
    """Whether the user chose the transport of ``polybill[fast]``.

    Raises:
        ConfigurationError: it is not installed, or can't do what the options ask for.
    """
    if transport != "fast":
        return False
    _check_own(provider, evolve(network, given=frozenset()), base_urls, None)
    try:
        from polybill.transport.fast import check_tls  # noqa: PLC0415 - an extra
    except ImportError:
        text = f"{provider}: transport='fast' needs pyreqwest; run: pip install 'polybill[fast]'"
        raise ConfigurationError(text) from None
    check_tls(provider, network.verify)
    return True


def make_exchanger(provider: str, network: Network, base_urls: list[str], transport: object) -> Exchanger:
    """Make the transport for threads.

    Args:
        provider: provider key.
        network: checked settings.
        base_urls: all that the client calls.
        transport: the user's own, ``fast``, or None for the default.

    Raises:
        ConfigurationError: the settings contradict one another or the environment.
    """
    if _is_fast(provider, network, base_urls, transport):
        from polybill.transport.fast import FastTransport  # noqa: PLC0415 - an extra

        return FastTransport(network.settings, proxy_for(network, base_urls[0]))
    _check_own(provider, network, base_urls, transport)
    if transport is not None:
        library = foreign.check(provider, transport, "BaseTransport")
        return foreign.ForeignTransport(transport, library, network.settings)
    settings, odd_proxy = _settings(provider, network, base_urls)
    if odd_proxy is not None:
        return foreign.ForeignTransport(_proxied(provider, settings, odd_proxy, "HTTPTransport"), httpx, settings)
    from polybill.transport.threads import Pool  # noqa: PLC0415 - async clients do without

    return Pool(settings)


def make_async_exchanger(provider: str, network: Network, base_urls: list[str], transport: object) -> AsyncExchanger:
    """As `make_exchanger`, for async code."""
    if _is_fast(provider, network, base_urls, transport):
        from polybill.transport.fast import AsyncFastTransport  # noqa: PLC0415 - an extra

        return AsyncFastTransport(network.settings, proxy_for(network, base_urls[0]))
    _check_own(provider, network, base_urls, transport)
    if transport is not None:
        library = foreign.check(provider, transport, "AsyncBaseTransport")
        return foreign.AsyncForeignTransport(transport, library, network.settings)
    settings, odd_proxy = _settings(provider, network, base_urls)
    if odd_proxy is not None:
        made = _proxied(provider, settings, odd_proxy, "AsyncHTTPTransport")
        return foreign.AsyncForeignTransport(made, httpx, settings)
    from polybill.transport.aio import AsyncPool  # noqa: PLC0415 - imports asyncio

    return AsyncPool(settings)


def _proxied(provider: str, settings: TransportSettings, proxy: str, kind: str) -> Any:
    """Make a transport of httpx for an ``https://`` or ``socks5://`` proxy."""
    limits = httpx.Limits(
        max_connections=settings.max_connections,
        max_keepalive_connections=settings.max_idle,
        keepalive_expiry=settings.idle_seconds,
    )
    try:
        return getattr(httpx, kind)(verify=settings.tls or True, proxy=proxy, limits=limits, trust_env=False)
    except ImportError:
        raise ConfigurationError(f"{provider}: a SOCKS proxy needs: pip install 'httpx[socks]'") from None
    except ValueError:
        raise ConfigurationError(f"{provider}: proxy has a scheme that is not supported") from None
