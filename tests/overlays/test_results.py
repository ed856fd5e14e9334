"""Results from a table that is read in both directions: there and back is the identity on what a provider carries."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from random import Random
from typing import Any

import polybill as pb
import polybill_canonical
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polybill import registry
from polybill.canonical import model
from polybill.canonical.results import canonical_only
from polybill.conversion.results import Reading
from polybill.protocol.call import NotFound
from polybill.protocol.exchange import RawResponse

from scripts.paths import PROVIDERS
from tests.examples import all_examples

READINGS = [
    (provider, index, reading) for provider in PROVIDERS for index, reading in enumerate(registry.get(provider).results)
]
IDS = [f"{provider}-{index}-{reading.kind!r:.60}" for provider, index, reading in READINGS]
NO_ANSWER = RawResponse(0, {}, b"")


def bodies(provider: str, reading: Reading[Any]) -> list[dict[str, Any]]:
    """Give the recorded answers of a table's native class."""
    return _bodies(provider, reading.native.__name__)


@cache
def _bodies(provider: str, name: str) -> list[dict[str, Any]]:
    return [
        example.value
        for example in all_examples()
        if (example.provider, example.side, example.valid) == (provider, "response", True)
        and example.schema_name == name
    ]


def shown(result: object) -> dict[str, Any]:
    return {name: value for name, value in canonical_only(result).items() if value is not None}


def there_and_back(reading: Reading[Any], body: dict[str, Any]) -> None:
    first = reading(reading.native.from_dict(body), NO_ANSWER)
    if wrong := model.problems(first):  # a page's placeholder in place of a currency
        assert {problem.field.rpartition(".")[2] for problem in wrong} == {"currency"}
        with pytest.raises(pb.RequestInvalid):
            reading.write(first, lossy=True)
        return
    native, losses = reading.write(first, lossy=True)
    assert not native.unexpected, "what is written fits the contract"
    second = shown(reading(native, NO_ANSWER))
    lost = {loss.field.partition(".")[0] for loss in losses}
    kept = {name: value for name, value in shown(first).items() if name not in lost}
    assert {name: value for name, value in second.items() if name not in lost} == kept
    if losses:
        with pytest.raises(pb.CannotCarry):
            reading.write(first)


@pytest.mark.parametrize(("provider", "index", "reading"), READINGS, ids=IDS)
def test_recorded_examples_there_and_back(provider: str, index: int, reading: Reading[Any]) -> None:
    del index
    for body in [{}, *bodies(provider, reading)]:
        with suppress(NotFound, pb.ResponseUnreadable):  # nothing is there
            there_and_back(reading, body)


@pytest.mark.parametrize(("provider", "index", "reading"), READINGS, ids=IDS)
@given(random=st.randoms(use_true_random=False))
@settings(max_examples=10, deadline=None)
def test_parts_of_examples_there_and_back(provider: str, index: int, reading: Reading[Any], random: Random) -> None:
    del index
    if found := bodies(provider, reading):
        with suppress(NotFound, pb.ResponseUnreadable):
            there_and_back(reading, _some(random, random.choice(found), len(reading.at.split("/")) - 1))


def _some(random: Random, value: Any, keep: int) -> Any:
    """Leave members out at random, but none of the envelope's."""
    if not isinstance(value, dict):
        return value
    return {name: _some(random, item, keep - 1) for name, item in value.items() if keep > 0 or random.random() < 0.8}


def test_each_canonical_class_of_a_provider_has_a_table() -> None:
    for provider in PROVIDERS:
        results = registry.get(provider).results
        kinds = {reading.model.__name__ for reading in results}
        assert "Subscription" in kinds, provider


def test_to_native_takes_results() -> None:
    table = registry.get("payapi").results[1]
    body = json.loads(next(e for e in all_examples() if e.path.name == "getPayin.ours.response.json").content)
    payment = table(table.native.from_dict(body), NO_ANSWER)
    back = pb.to_native(payment, "payapi")
    assert (type(back.value).__name__, back.losses) == ("PayinResponse", ())
    assert shown(table(back.value, NO_ANSWER)) == shown(payment)


def test_ids_of_another_provider_are_losses() -> None:
    found = registry.get("clink").results
    table = next(item for item in found if item.native.__name__ == "InvoiceEnvelope")
    line = {"amount": 5, "currency": "USD", "price": {"priceId": "price_1", "productName": "Gold", "unitAmount": 5}}
    data = {"invoiceId": "in_1", "customerId": "cus_1", "status": "void", "originalAmount": 5, "items": [line]}
    invoice = table(table.native.from_dict({"data": {**data, "originalCurrency": "USD"}}), NO_ANSWER)
    with pytest.raises(pb.CannotCarry, match="id is of clink and means nothing at another provider"):
        pb.to_native(invoice, "unibee")
    moved = pb.to_native(invoice, "unibee", lossy=True)
    assert {loss.field for loss in moved.losses} == {"id", "customer_id", "lines[0].plan_id"}
    shown_there = registry.get("unibee").results
    back = next(item for item in shown_there if item.native is type(moved.value))(moved.value, NO_ANSWER)
    assert (back.id, back.total, back.lines[0].name, back.lines[0].plan_id) == (None, invoice.total, "Gold", None)
    assert pb.to_native(invoice, "clink").losses == ()


def test_to_native_lists_what_a_provider_can_not_show() -> None:
    quote = polybill_canonical.Subscription(status=pb.SubscriptionStatus.ACTIVE, id="sub_1", quantity=2)
    with pytest.raises(pb.CannotCarry, match="quantity has no place at this provider"):
        pb.to_native(quote, "linksfield")
    assert {loss.field for loss in pb.to_native(quote, "linksfield", lossy=True).losses} == {"quantity", "status"}
    with pytest.raises(pb.Unsupported):
        pb.to_native(polybill_canonical.Invoice(status=pb.InvoiceStatus.PAID), "linksfield")


def test_a_field_that_is_named_as_an_id_is_marked_as_one() -> None:
    """The mark decides, not the name; a name without a mark is a field that was forgotten."""
    for cls in {reading.model for provider in PROVIDERS for reading in registry.get(provider).results}:
        names = {name for name in model.names(cls) if name == "id" or name.endswith("_id")}
        assert model.provider_ids(cls) >= names, cls
