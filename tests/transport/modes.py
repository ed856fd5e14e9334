"""Every transport, in both modes, behind one call."""

from __future__ import annotations

import asyncio
import importlib.util
import time
from collections.abc import Callable
from typing import Any

import httpx
import polybill as pb
import pytest

from tests.overlays.requests import async_client, client, request

Make = Callable[[], dict[str, Any]]

SYNC: dict[str, Make] = {"default": dict, "httpx": lambda: {"transport": httpx.HTTPTransport()}}
ASYNC: dict[str, Make] = {"default": dict, "httpx": lambda: {"transport": httpx.AsyncHTTPTransport()}}
if importlib.util.find_spec("pyreqwest") is not None:
    SYNC["fast"] = ASYNC["fast"] = lambda: {"transport": "fast"}

MODES = [(kind, name) for kind, table in (("sync", SYNC), ("async", ASYNC)) for name in table]
EACH = pytest.mark.parametrize(("kind", "name"), MODES, ids=[f"{kind}-{name}" for kind, name in MODES])


def submit(kind: str, name: str, url: str, references: list[str], **options: Any) -> list[Any]:
    """Create one subscription after the other at Clink and give the outcomes."""
    if kind == "sync":
        with client("clink", url, **SYNC[name](), **options) as made:
            return [made.subscriptions.submit(request("clink", reference=item)) for item in references]

    async def run() -> list[Any]:
        async with async_client("clink", url, **ASYNC[name](), **options) as made:
            return [await made.subscriptions.submit(request("clink", reference=item)) for item in references]

    return asyncio.run(run())


def timed(kind: str, name: str, url: str, **options: Any) -> tuple[Any, float]:
    """Create one subscription; give the outcome and the seconds."""
    start = time.monotonic()
    [outcome] = submit(kind, name, url, ["order-1"], **options)
    return outcome, time.monotonic() - start


def ids(outcomes: list[Any]) -> list[str | None]:
    """Give the id of each subscription; None where the outcome is unknown."""
    return [outcome.value.id if isinstance(outcome, pb.Succeeded | pb.Pending) else None for outcome in outcomes]
