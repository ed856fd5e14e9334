"""Answers are read whatever they hold: null, unknown enum value, extra, missing and odd fields, in every field."""

from __future__ import annotations

import copy
import itertools
import pickle
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from polybill_runtime.jsontext import plain

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS
from tests.support.proofs import every


def answer_models() -> list[Any]:
    """List the classes that answers are made of, by walking from the operations' responses."""
    found: dict[str, Any] = {}
    for provider in PROVIDERS:
        document = contracts.load_once(SPECS / provider / "openapi.yaml")
        for operation in contracts.operations(document):
            for node in operation.data["responses"].values():
                content = contracts.resolve(document, node).get("content", {})
                reference = content.get("application/json", {}).get("schema", {}).get("$ref")
                if reference:
                    name = reference.rsplit("/", 1)[1]
                    cls = getattr(import_module(f"polybill_{provider}.models"), name)
                    collect(cls, f"{provider}.{name}", found)
    return every(4, [found[name] for name in sorted(found)], ids=sorted(found))


def collect(cls: Any, name: str, found: dict[str, Any]) -> None:
    if name in found:
        return
    found[name] = cls
    for field in cls.FIELDS:
        for inner in models_in(field.codec):
            collect(inner, f"{name.split('.', maxsplit=1)[0]}.{inner.__name__}", found)


def models_in(codec: Any) -> list[Any]:
    if hasattr(codec, "item"):
        return models_in(codec.item)
    if hasattr(codec, "choices"):
        return [model for choice in codec.choices for model in models_in(choice)]
    cls = getattr(codec, "cls", None)
    return [cls] if cls is not None and hasattr(cls, "FIELDS") else []


ODD = {
    "null": None,
    "unknown text": "a word of next year",
    "number": 12345678901234567890,
    "fraction": Decimal("0.30"),
    "flag": True,
    "list": [1, "x", None],
    "object": {"deep": {"er": [None]}},
}


@pytest.mark.parametrize("cls", answer_models())
def test_every_field_takes_every_value_and_gives_it_back(cls: Any) -> None:
    # One test for each class: a test of its own for each field would cost more than what it does.
    for field, odd in itertools.product(cls.FIELDS, ODD.values()):
        raw = {field.name: odd, "a field of next year": {"x": 1}}
        model = cls.from_dict(raw)
        assert model.to_dict() == plain(raw)
        assert model.unexpected.get(field.name, odd) == odd, "digits of a raw number are kept as they came"
        assert model.additional_properties == {"a field of next year": {"x": 1}}
        value = getattr(model, field.attr)
        # Either the value fits, or the attribute is unset and the raw value is kept.
        assert (field.name in model.unexpected) == (not value and type(value).__name__ == "Unset")
        assert repr(model)
        assert copy.deepcopy(model) == model
        assert pickle.loads(pickle.dumps(model)) == model
    empty = cls.from_dict({})
    assert empty.to_dict() == {}
    assert not [field.name for field in cls.FIELDS if getattr(empty, field.attr)]


def test_unknown_enum_value_is_kept_and_marked() -> None:
    from polybill_useepay.models import Subscription, SubscriptionStatus

    model = Subscription.from_dict({"status": "dormant"})
    assert model.status == "dormant"
    assert isinstance(model.status, SubscriptionStatus)
    assert not model.status.is_known
    assert SubscriptionStatus.ACTIVE.is_known
    assert pickle.loads(pickle.dumps(model.status)) == "dormant"
    assert model.status.__reduce_ex__(4) == (SubscriptionStatus, ("dormant",)), (
        "by value: not each Python finds it by name"
    )
    assert model.to_dict() == {"status": "dormant"}
    assert len(SubscriptionStatus) == 8, "an unknown value must not grow the enum"


def test_unknown_number_of_an_integer_enum() -> None:
    from polybill_clink.models import CreateSubscriptionResult

    model = CreateSubscriptionResult.from_dict({"status": 4})
    assert model.status == 4
    assert model.to_dict() == {"status": 4}
    assert CreateSubscriptionResult.from_dict({"status": True}).unexpected == {"status": True}


def test_null_in_place_of_an_object_leaves_the_rest_readable() -> None:
    from polybill_clink.models import CreateSubscriptionResult

    model = CreateSubscriptionResult.from_dict({"action": None, "subscriptionId": "sub_1"})
    assert model.subscription_id == "sub_1"
    assert not model.action
    assert model.unexpected == {"action": None}


def test_unset_is_one_object() -> None:
    from polybill_clink.types import UNSET

    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert repr(UNSET) == "UNSET"
    assert not UNSET


def test_amounts_are_decimals() -> None:
    from polybill_clink.models import CreateSubscriptionResult
    from polybill_runtime.jsontext import read_json

    model = CreateSubscriptionResult.from_dict(read_json(b'{"amount": 0.1, "currency": "USD"}'))
    assert model.amount == Decimal("0.1")
    assert isinstance(model.amount, Decimal)
    assert model.to_dict() == {"amount": 0.1, "currency": "USD"}


def test_repr_shows_names_but_no_values_of_unknown_fields() -> None:
    from polybill_clink.models import Action

    model = Action.from_dict({"redirectUrl": "https://example.com", "newSecret": "canary", "postData": "canary"})
    assert "canary" not in repr(model)
    assert "newSecret" in repr(model)
