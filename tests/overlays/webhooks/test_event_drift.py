"""What an event shows and the contract does not say is told as that of an answer is."""

from __future__ import annotations

from typing import Any

import pytest
from polybill import ConfigurationError, DriftNote, registry
from polybill.core import contract
from polybill.core.drift import bundled
from polybill.core.patch import event_place

from tests.overlays.webhooks import kit
from tests.overlays.webhooks.test_webhook_clients import made

ORDER = {"status": "on_fire", "orderId": None, "amountTotal": "19.99", "surprise": "ada@example.com"}
EVENT = {"id": "evt_1", "object": "event", "created": 1, "type": "order.succeeded", "data": {"object": ORDER}}


def told(provider: str, name: str, payload: Any, **more: Any) -> list[DriftNote]:
    notes: list[DriftNote] = []
    receiver = kit.receiver(provider, drift=notes.append, **more)
    for _ in range(2):
        true = receiver.sign_event(name, payload)
        receiver.parse(true.headers, true.body, query=true.raw_query)
    return notes


def test_each_thing_is_told_once_and_holds_no_data() -> None:
    notes = told("clink", "order.succeeded", EVENT)
    assert {(note.kind, note.pointer.rpartition("/")[2], note.seen) for note in notes} == {
        ("unknown_value", "enum", "on_fire"),
        ("unexpected_type", "type", "string"),
        ("undocumented_member", "surprise", "string"),
    }
    for note in notes:
        assert (note.provider, note.operation, note.status_code) == ("clink", "order.succeeded", 0)
        assert "Seen in a webhook; contract" in str(note)
        assert "ada@example.com" not in str(note)


@pytest.mark.parametrize(
    ("provider", "name", "payload"),
    [
        ("unibee", "payment.success", {"eventId": "e", "eventType": "payment.success", "payment": {"surprise": 1}}),
        ("useepay", "refund.failed", {"id": "e", "name": "refund.failed", "data": {"surprise": 1}}),
        ("payapi", "payinCallbackV2", {"tradeNo": "pay_1", "status": 2, "surprise": 1}),
    ],
)
def test_an_undocumented_member_at_each_provider(provider: str, name: str, payload: Any) -> None:
    notes = [note for note in told(provider, name, payload) if note.kind == "undocumented_member"]
    assert [(note.pointer.rpartition("/")[2], note.seen) for note in notes] == [("surprise", "integer")]


def test_what_nobody_signed_tells_nothing_about_the_provider() -> None:
    payload = {"id": "e", "name": "refund.failed", "data": {"surprise": 1}}
    assert told("useepay", "refund.failed", payload, secrets=(), allow_unsigned=True) == []


def test_the_documented_payloads_are_no_drift() -> None:
    for example in kit.webhook_examples("unibee") + kit.webhook_examples("payapi"):
        if example.operation.endswith("V1") or "partial" in example.path.name:
            continue
        kinds = {note.kind for note in told(example.provider, example.operation, example.value)}
        assert kinds <= {"missing_member"}, example.path.name


@pytest.mark.parametrize("provider", registry.installed())
def test_every_event_has_a_place_in_its_contract(provider: str) -> None:
    document = bundled(provider)
    for name in contract.package(provider).WEBHOOKS:
        place = event_place(document, name)
        assert place is not None, name
        assert place.schema


def test_a_client_tells_it_by_its_own_hook() -> None:
    notes: list[DriftNote] = []
    with made("clink", drift=notes.append) as client:
        true = client.webhooks.sign_event("order.succeeded", EVENT)
        client.webhooks.parse(true.headers, true.body)
    assert [note.operation for note in notes] == ["order.succeeded"] * 3


def test_a_hook_that_can_not_work() -> None:
    with pytest.raises(ConfigurationError, match="drift must be a plain function"):
        kit.receiver("clink", drift="print")
