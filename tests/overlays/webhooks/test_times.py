"""Every event has the time that the contract's `x-webhook` points to, wherever its body holds one."""

from __future__ import annotations

from typing import Any

import pytest
from polybill.core import contract
from polybill.core.reading import event_time
from polybill.protocol import pointer
from polybill_useepay.models import PaymentIntentSucceededEvent

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS
from tests.examples import Example
from tests.overlays.webhooks import kit

EXAMPLES = kit.webhook_examples()


def places(time: Any) -> list[str]:
    return [time] if isinstance(time, str) else list(time or ())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_generated_table_has_the_contracts_times(provider: str) -> None:
    webhooks = contracts.load_once(SPECS / provider / "openapi.yaml")["webhooks"]
    table = contract.package(provider).WEBHOOKS
    for name, row in table.items():
        assert row["time"] == webhooks[name][row["method"].lower()]["x-webhook"]["time"], name


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda item: f"{item.provider}/{item.path.name}")
def test_every_example_whose_body_has_a_time_is_an_event_with_one(example: Example) -> None:
    event = kit.parsed(example)
    row = contract.package(example.provider).WEBHOOKS.get(event.native_type)
    times = [event_time(event.raw, item) for item in places(row["time"])] if row else []
    assert event.created_at is not None or not any(times)
    assert event.created_at is None or event.created_at.tzinfo is not None
    assert (event.created_at is None) == (example.provider == "linksfield")


def test_the_last_change_comes_before_the_making() -> None:
    data: dict[str, Any] = {"id": "pi_1", "object": "payment_intent", "created_at": "2026-11-21T08:00:00Z"}
    body = {"id": "evt_1", "name": "payment_intent.succeeded", "data": data}
    where = ["/data/modify_at", "/data/created_at", "/data/create_at"]
    assert str(event_time(PaymentIntentSucceededEvent.from_dict(body), where)) == "2026-11-21 08:00:00+00:00"
    pointer.put(body, "/data/modify_at", "2026-11-21T09:00:00Z")
    assert str(event_time(PaymentIntentSucceededEvent.from_dict(body), where)) == "2026-11-21 09:00:00+00:00"
    assert event_time(PaymentIntentSucceededEvent.from_dict(body), ["/data/nothing", "/none/created_at"]) is None
    assert event_time(PaymentIntentSucceededEvent.from_dict(body), None) is None
