"""Who may use ``/_sandbox/...``: callers on this machine, and for changes those that have the token."""

from __future__ import annotations

import hmac
import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request

TOKEN_HEADER = "X-Sandbox-Token"  # noqa: S105 - the header's name
"""Carries the token of a call that changes something."""


def refusal(request: Request, token: str | None) -> tuple[int, str] | None:
    """Check a request.

    A page of another site can make a browser send requests to this machine. The name that it uses for this machine is
    in Host, its own in Origin; neither is a loopback address.

    Args:
        request: the request.
        token: what a call that changes something has to carry; None = nothing.

    Returns:
        Status and reason of a refusal; None = it may go on.
    """
    if not is_loopback(f"//{request.headers.get('host', '')}"):
        return 403, "sandbox: the Host header must be a loopback address or localhost"
    origin = request.headers.get("origin")
    if origin is not None and not is_loopback(origin):
        return 403, "sandbox: another site may not use the sandbox"
    if request.method in {"GET", "HEAD"} or token is None:
        return None
    given = request.headers.get(TOKEN_HEADER, "")
    if not hmac.compare_digest(given.encode(), token.encode()):
        return 401, f"sandbox: {TOKEN_HEADER} is missing or wrong; the command printed the token when it started"
    return None


def is_loopback(url: str) -> bool:
    """Check whether the host of an address is this machine."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
