"""A local simulator of the five providers: checks requests against the contracts, keeps state, fails on demand.

    with Sandbox() as sandbox, started(sandbox=sandbox) as url:
        sandbox.fail("clink", fault=faults.drop_after())
        ...                                               # calls to f"{url}/clink"
        assert len(sandbox.effects("clink")) == 1

`SandboxTransport` does the same without sockets, `create_app` gives the ASGI application, and the command is
``python -m polybill.sandbox``. Where the documentation is silent, a simulator picks a behavior and marks it
as its own: it proves how a client behaves, never how a provider does.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from polybill.errors import ConfigurationError

if TYPE_CHECKING:
    from polybill.sandbox import faults
    from polybill.sandbox.asgi import create_app
    from polybill.sandbox.core import Sandbox
    from polybill.sandbox.credentials import DEFAULTS
    from polybill.sandbox.exchange import Drop, SandboxRequest, SandboxResponse
    from polybill.sandbox.faults import Fault
    from polybill.sandbox.journal import HistoryEntry, SandboxEvent, SentWebhook
    from polybill.sandbox.samples import sample_subscription
    from polybill.sandbox.serve import run, started
    from polybill.sandbox.state import Effect, RecordedRequest
    from polybill.sandbox.transport import SandboxTransport

__all__ = [
    "DEFAULTS",
    "Drop",
    "Effect",
    "Fault",
    "HistoryEntry",
    "RecordedRequest",
    "Sandbox",
    "SandboxEvent",
    "SandboxRequest",
    "SandboxResponse",
    "SandboxTransport",
    "SentWebhook",
    "create_app",
    "faults",
    "run",
    "sample_subscription",
    "started",
]

# Loaded on first use: in-process users need no web server, and a missing extra is reported in plain words.
_HOME: Final = MappingProxyType(
    {
        "DEFAULTS": "credentials",
        "Drop": "exchange",
        "Effect": "state",
        "Fault": "faults",
        "RecordedRequest": "state",
        "Sandbox": "core",
        "SandboxRequest": "exchange",
        "SandboxResponse": "exchange",
        "SandboxTransport": "transport",
        "SentWebhook": "journal",
        "SandboxEvent": "journal",
        "HistoryEntry": "journal",
        "create_app": "asgi",
        "faults": "faults",
        "run": "serve",
        "sample_subscription": "samples",
        "started": "serve",
    }
)


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{home}")
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing == "polybill":
            raise
        hint = "pip install 'polybill[sandbox]'"
        raise ConfigurationError(f"sandbox: {missing} is not installed; run: {hint}") from None
    return module if name == home else getattr(module, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
