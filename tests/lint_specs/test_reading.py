"""Positions, names, and the way from one object to the other."""

from __future__ import annotations

import pytest

from scripts.lint_specs.contract import Contract
from scripts.lint_specs.fields import looks_like_money, looks_like_time
from scripts.lint_specs.findings import label
from scripts.lint_specs.objects import Objects
from scripts.lint_specs.positions import Positions, join, steps
from scripts.lint_specs.texts import personal_data

from .planting import CONTRACT, GOOD, Change, replace


def test_a_pointer_has_the_line_of_its_key() -> None:
    positions = Positions.of("a:\n  /b/c:\n    - x\n    - d: 1\n")
    assert [positions.line(at) for at in ("/a", "/a/~1b~1c", "/a/~1b~1c/1", "/a/~1b~1c/1/d")] == [1, 2, 4, 4]


def test_a_pointer_to_nothing_has_the_line_of_what_is_around_it() -> None:
    assert Positions.of("a:\n  b: 1\n").line("/a/x/y") == 1


def test_steps_undo_join() -> None:
    assert steps(join("", "a/b", "c~d", 3)) == ["a/b", "c~d", "3"]


@pytest.mark.parametrize(
    "name",
    ["amount", "payAmount", "unit_price", "totalAmount", "amountExcludingTax", "taxAmount", "total", "fee"],
)
def test_names_of_amounts(name: str) -> None:
    assert looks_like_money(name)


@pytest.mark.parametrize(
    "name",
    [
        "taxPercentage",
        "quantity",
        "total_billing_cycles",
        "totalCount",
        "priceId",
        "coffee",
        "taxRate",
        "amountType",
        "taxi",
    ],
)
def test_names_of_no_amounts(name: str) -> None:
    assert not looks_like_money(name)


@pytest.mark.parametrize(
    "name", ["createTime", "expires_at", "expiresAt", "timestamp", "currentPeriodEnd", "trialEnd", "dueDate"]
)
def test_names_of_times(name: str) -> None:
    assert looks_like_time(name)


@pytest.mark.parametrize(
    "name", ["expiresSecond", "timeout", "timezone", "trialDurationTime", "times", "format", "end", "status"]
)
def test_names_of_no_times(name: str) -> None:
    assert not looks_like_time(name)


@pytest.mark.parametrize(
    ("at", "name"),
    [
        ("/paths/~1payments/post/x-retry", "createPayment"),
        ("/components/schemas/Item/properties/unit_price/x-money", "Item.unit_price"),
        ("/components/parameters/Key", "parameters/Key"),
        ("/info/version", "info/version"),
        ("", "contract"),
    ],
)
def test_a_place_is_named_as_its_readers_do(at: str, name: str) -> None:
    assert label(Contract(GOOD), at) == name


@pytest.mark.parametrize(
    ("start", "path", "stop"),
    [
        ("Item", "quantity", None),
        ("Item", "../currency", None),  # from both Payment and PaymentRequest
        ("Item", "../labels", "Payment"),  # only PaymentRequest has it
        ("Item", "nothing", "Item"),
        ("PaymentAnswer", "data/items/quantity", None),
        ("PaymentAnswer", "../data", "PaymentAnswer"),  # nothing is around it
        ("Payment", "metadata/anything", None),  # a free object may hold it
    ],
)
def test_a_path_must_lead_on_from_every_parent(start: str, path: str, stop: str | None) -> None:
    found = Objects(Contract(GOOD)).dead_end(f"/components/schemas/{start}", path.split("/"))
    assert found == (None if stop is None else f"/components/schemas/{stop}")


@pytest.mark.parametrize(
    "text",
    [
        "4242 4242 4242 4242",  # a test card
        "1645683857578",  # epoch milliseconds that pass the card check
        "89852420180910340793",  # a SIM card
        "x@example.com, y@mail.example.org",
    ],
)
def test_what_is_no_personal_data(text: str, planted: Contract) -> None:
    planted.texts["openapi.yaml"] = f"# {text}\n{planted.texts['openapi.yaml']}"
    assert list(personal_data(planted)) == []


@pytest.fixture
def planted() -> Contract:
    return Contract(GOOD)


def test_a_fault_that_cannot_be_planted_is_an_error() -> None:
    change: Change = replace(CONTRACT, "no such text", "")
    with pytest.raises(AssertionError):
        change(GOOD)
