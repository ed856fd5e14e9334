"""UniBee's events: when they were sent, and what their headers carry."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml
from polybill.errors import WebhookRejected
from polybill.providers.unibee.webhooks import PROFILE

from scripts.paths import SPECS
from tests.overlays.webhooks import kit

FOLDER = SPECS / "unibee" / "examples"
INDEX = yaml.load((FOLDER / "index.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
EXAMPLES = [entry["file"] for entry in INDEX if entry["side"] == "webhook"]


def parsed(payload: dict[str, Any]) -> Any:
    receiver = kit.receiver("unibee")
    made = receiver.sign_event(str(payload["eventType"]), payload)
    return receiver.parse(made.headers, made.body)


@pytest.mark.parametrize("file", EXAMPLES)
def test_every_example_has_a_time_with_a_zone(file: str) -> None:
    event = parsed(json.loads((FOLDER / file).read_text(encoding="utf-8")))
    assert event.created_at is not None
    assert event.created_at.tzinfo is not None


@pytest.mark.parametrize("text", ["2026-01-06T12:00:00+08:00", "2026-01-06T04:00:00+08:00", ""])
def test_the_time_is_that_of_the_message_whatever_the_zone_says(text: str) -> None:
    body = {"eventId": "ev1", "eventType": "payment.success", "msgId": "20260106aB3dE1767672000000", "datetime": text}
    assert parsed(body).created_at == datetime(2026, 1, 6, 4, tzinfo=UTC)


def test_without_it_the_time_is_that_of_the_object() -> None:
    body: dict[str, Any] = {"eventId": "ev1", "eventType": "payment.success", "msgId": "m1"}
    assert parsed({**body, "payment": {"paymentId": "p", "createTime": 1767672000}}).created_at == datetime(
        2026, 1, 6, 4, tzinfo=UTC
    )
    assert parsed({**body, "payment": {"paymentId": "p", "createTime": 0}}).created_at is None
    assert parsed(body).created_at is None


def test_a_delivery_repeats_the_ids_in_its_headers_and_carries_the_key() -> None:
    body = PROFILE.sample("payment.success", "ev1", kit.NOW_MS)
    made = kit.receiver("unibee").sign_event("payment.success", body)
    shown = {name: made.headers[name] for name in ("EventType", "EventId", "Msg-id", "Datetime")}
    assert shown == {
        "EventType": "payment.success",
        "EventId": "ev1",
        "Msg-id": body["msgId"],
        "Datetime": body["datetime"],
    }
    assert made.headers["Authorization"].startswith("Bearer ")
    assert parsed(body).created_at == datetime.fromtimestamp(kit.NOW_MS / 1000, tz=UTC)


def test_the_key_of_a_delivery_is_in_no_rejection() -> None:
    receiver = kit.receiver("unibee")
    made = receiver.sign_event("payment.success", {"eventId": "ev1", "eventType": "payment.success"})
    with pytest.raises(WebhookRejected) as stop:
        receiver.parse(made.headers, made.body + b" ")
    key = made.headers["Authorization"].removeprefix("Bearer ")
    assert key not in str(stop.value)
    assert key not in repr(stop.value)
