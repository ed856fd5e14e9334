"""Clink's simulator, as the sandbox finds it."""

from __future__ import annotations

from typing import Final

from polybill.sandbox.providers import clink
from polybill.sandbox.providers.clink import endpoints, events
from polybill.sandbox.simulator import Events, Simulator

SIMULATOR: Final = Simulator(
    twin=clink,
    credentials={"api_key": "sk_test_sandbox"},
    events=Events(
        reports=events.reports,
        endpoint_kind="endpoint",
        read_endpoint=endpoints.read,
        secret="whsec_sandbox",  # noqa: S106 - worth nothing elsewhere
    ),
)
