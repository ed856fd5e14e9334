"""UniBee's simulator, as the sandbox finds it."""

from __future__ import annotations

from typing import Final

from polybill.sandbox.providers import unibee
from polybill.sandbox.providers.unibee import events
from polybill.sandbox.simulator import Events, Simulator

SIMULATOR: Final = Simulator(
    twin=unibee,
    credentials={"api_key": "ub_test_sandboxsandboxsandboxsandboxsand"},
    events=Events(
        reports=events.reports,
        endpoint_kind="endpoint",
        read_endpoint=events.read_endpoint,
        credential="api_key",
    ),
)
