"""Fixtures for tests that call the sandbox; pytest finds them once ``polybill[sandbox]`` is installed.

``pytest -p no:polybill`` leaves them out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from polybill.sandbox.core import Sandbox


@pytest.fixture
def polybill_sandbox() -> Iterator[Sandbox]:
    """A new sandbox for each test, in process: state, faults, clock and webhooks."""
    from polybill.sandbox import Sandbox  # noqa: PLC0415 - a run that does not use it pays nothing

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def polybill_options(polybill_sandbox: Sandbox) -> Callable[[str], dict[str, Any]]:
    """The arguments that connect a client to the test's sandbox without a socket, by provider key.

    For threads: ``Clink(**polybill_options("clink"))``; ``AsyncClink`` takes the same.
    """
    from polybill.sandbox import SandboxTransport  # noqa: PLC0415 - see above

    def options(provider: str) -> dict[str, Any]:
        return {
            **polybill_sandbox.credentials[provider],
            "base_url": f"http://sandbox/{provider}",
            "transport": SandboxTransport(polybill_sandbox, provider),
        }

    return options


@pytest.fixture
def polybill_sandbox_url(polybill_sandbox: Sandbox) -> Iterator[str]:
    """The address of a loopback server in front of the test's sandbox; a provider's own is ``{url}/clink``."""
    from polybill.sandbox import started  # noqa: PLC0415 - see above

    with started(sandbox=polybill_sandbox) as url:
        yield url
