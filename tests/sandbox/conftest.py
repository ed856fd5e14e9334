from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TypeAlias

import httpx
import pytest
from polybill.sandbox import Sandbox, SandboxTransport, started

from .samples import NOW
from .shop import Shop

Connect: TypeAlias = Callable[[str], httpx.Client]


@pytest.fixture(scope="session")
def site() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox(now=lambda: NOW) as sandbox, started(sandbox=sandbox) as url:
        yield sandbox, url


@pytest.fixture
def served(site: tuple[Sandbox, str]) -> tuple[Sandbox, str]:
    """A server with an empty memory."""
    site[0].reset()
    return site


@pytest.fixture(params=["http", "in_process"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sandbox(way: str, site: tuple[Sandbox, str]) -> Iterator[Sandbox]:
    """Each test that talks to a sandbox does it twice: over a socket and in process."""
    if way == "http":
        site[0].reset()
        yield site[0]
    else:
        with Sandbox(now=lambda: NOW) as fresh:
            yield fresh


@pytest.fixture
def connect(way: str, sandbox: Sandbox, site: tuple[Sandbox, str]) -> Iterator[Connect]:
    with ExitStack() as stack:

        def make(provider: str) -> httpx.Client:
            if way == "http":
                client = httpx.Client(base_url=f"{site[1]}/{provider}", trust_env=False, verify=False, timeout=5)
            else:
                transport = SandboxTransport(sandbox, provider)
                client = httpx.Client(
                    transport=transport, base_url=f"http://sandbox/{provider}", trust_env=False, timeout=5
                )
            return stack.enter_context(client)

        yield make


@pytest.fixture(scope="session")
def running_shop() -> Iterator[Shop]:
    shop = Shop()
    with shop.server:
        yield shop


@pytest.fixture
def shop(running_shop: Shop) -> Shop:
    """A merchant's server that has received nothing yet."""
    running_shop.events.clear()
    running_shop.server.requests.clear()
    return running_shop
