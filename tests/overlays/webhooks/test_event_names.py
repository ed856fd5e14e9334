"""Every event of every contract has a canonical name, a class and an acknowledgement; every example is read."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from polybill import Assurance, EventType, registry, webhooks
from polybill.core import contract

from tests.examples import Example
from tests.overlays.webhooks import kit

FORMS = {"useepay": {"legacy"}}  # a form that carries events, no event


@pytest.mark.parametrize("provider", registry.installed())
def test_the_table_of_types_is_total_and_names_nothing_else(provider: str) -> None:
    events = set(contract.package(provider).WEBHOOKS) - FORMS.get(provider, set())
    assert set(webhooks.profile(provider).types) == events


@pytest.mark.parametrize("provider", registry.installed())
def test_every_payload_has_a_class_that_reads_anything(provider: str) -> None:
    for row in contract.package(provider).WEBHOOKS.values():
        made = getattr(import_module(row["module"]), row["payload"])
        assert made.from_dict({"x": [None]}).to_dict() == {"x": [None]}


@pytest.mark.parametrize("provider", registry.installed())
def test_the_canonical_family_is_the_native_one(provider: str) -> None:
    """A table is easily off by one line: refunds are no payments."""
    families = {"order": "payment", "payment_intent": "payment", "user": "customer"}
    for name, kind in webhooks.profile(provider).types.items():
        native = name.partition(".")[0]
        assert kind is EventType.OTHER or kind.partition(".")[0] == families.get(native, native), name


@pytest.mark.parametrize("example", kit.webhook_examples(), ids=lambda item: item.id)
def test_every_example_is_an_event_that_gives_its_payload_back(example: Example) -> None:
    event = kit.parsed(example)
    value = example.value["data"] if example.operation == "legacy" else example.value
    assert json.loads(json.dumps(event.raw.to_dict(), default=float)) == value
    name = value["name"] if example.provider == "useepay" else example.operation
    assert event.native_type == name
    row = contract.package(example.provider).WEBHOOKS[name]
    assert type(event.raw).__name__ == row["payload"]
    assurance = Assurance.INTEGRITY_ONLY if example.operation.endswith("CallbackV1") else Assurance.AUTHENTIC
    assert event.assurance is (Assurance.UNSIGNED if example.operation == "legacy" else assurance)
    assert event.id
    assert event.ack().status_code == 200
    assert event.ack().content == (b"success" if row["ack"].get("body") == "success" else b"")


def example(provider: str, start: str) -> Example:
    return next(item for item in kit.webhook_examples(provider) if item.path.name.startswith(start))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("0", EventType.PAYMENT_REQUIRES_ACTION),
        ("1", EventType.PAYMENT_PENDING),
        ("2", EventType.PAYMENT_SUCCEEDED),
        ("3", EventType.PAYMENT_FAILED),
        ("4", EventType.PAYMENT_CANCELED),
        ("5", EventType.PAYMENT_CANCELED),
        ("6", EventType.OTHER),
    ],
)
@pytest.mark.parametrize("version", ["payinCallbackV1", "payinCallbackV2"])
def test_the_status_names_a_callback_of_payapi(version: str, status: str, kind: EventType) -> None:
    receiver = kit.receiver("payapi", allow_unsigned=True)
    value: Any = status if version.endswith("1") else int(status)
    sent = receiver.sign_event(version, {"tradeNo": "pay_1", "status": value})
    event = receiver.parse(sent.headers, sent.body, query=sent.raw_query)
    assert event.type is kind
    assert event.native_type == version


def test_the_merchants_own_answer() -> None:
    event = kit.parsed(example("clink", "order.succeeded"))
    answer = event.ack({"object": "event", "type": "account.created", "data": {"userId": "ü"}})
    assert answer.status_code == 200
    assert answer.content_type == "application/json"
    assert answer.content == '{"object":"event","type":"account.created","data":{"userId":"ü"}}'.encode()


@pytest.mark.parametrize("provider", ["clink", "useepay", "unibee"])
def test_an_event_that_the_contract_does_not_know(provider: str) -> None:
    name = {"clink": "type", "useepay": "name", "unibee": "eventType"}[provider]
    ident = {"unibee": "eventId"}.get(provider, "id")
    receiver = kit.receiver(provider)
    sent = receiver.sign_event("new", {name: "moon.landed", ident: "evt_1", "x": 1})
    event = receiver.parse(sent.headers, sent.body)
    assert event.type is EventType.OTHER
    assert event.native_type == "moon.landed"
    assert event.id == "evt_1"
    assert event.assurance is Assurance.AUTHENTIC
    assert event.raw.to_dict()["x"] == 1
    assert event.ack() == kit.receiver(provider).parse(sent.headers, sent.body).ack()
