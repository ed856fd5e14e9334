"""One sandbox over real HTTP for all tests of the canonical operations; each test finds it empty."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from attrs import frozen
from polybill.sandbox import Sandbox, started


@frozen
class Site:
    """A running sandbox."""

    sandbox: Sandbox
    url: str


@pytest.fixture(scope="session")
def running() -> Iterator[Site]:
    with Sandbox() as sandbox, started(sandbox=sandbox) as url:
        yield Site(sandbox, url)


@pytest.fixture
def site(running: Site) -> Site:
    running.sandbox.reset()
    return running


@pytest.fixture
def sandbox(site: Site) -> Sandbox:
    return site.sandbox
