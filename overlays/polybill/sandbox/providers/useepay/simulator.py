"""UseePay's simulator, as the sandbox finds it."""

from __future__ import annotations

from typing import Final

from polybill.sandbox.keys import USEEPAY_PRIVATE
from polybill.sandbox.providers import useepay
from polybill.sandbox.providers.useepay import answers, events
from polybill.sandbox.simulator import Events, Simulator

SIMULATOR: Final = Simulator(
    twin=useepay,
    credentials={
        "merchant_no": "500000000000001",
        "api_key": "UseePay_SK_TEST_sandbox",
        "app_id": "sandbox.example.com",
    },
    spelling=answers.taken,
    events=Events(
        reports=events.reports,
        endpoint_kind="webhook",
        read_endpoint=events.read_endpoint,
        secret=USEEPAY_PRIVATE,
        headers=events.delivery_headers,
    ),
)
