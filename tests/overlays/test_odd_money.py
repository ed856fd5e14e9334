"""Amounts, ids and answers that no provider documents: exact, refused by name, or a doubt; never a wrong amount."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from typing import Any

import polybill as pb
import pytest
from polybill import money
from polybill.canonical.results import Page
from polybill.protocol.exchange import RawResponse
from polybill.resources.paging import Part, following

from tests.overlays.requests import client


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def test_no_context_rounds_an_amount() -> None:
    long = "123456789012345678901234567890.12"
    with localcontext(Context(prec=6)):
        assert money.to_wire(usd(long), "minor", "number") == 12345678901234567890123456789012
        assert money.to_wire(usd(long), "major", "string") == long
        assert money.from_wire(12345678901234567890123456789012, "USD", "minor") == usd(long)
    assert money.to_wire(usd("-0"), "major", "string") == "0.00"


@pytest.mark.parametrize("amount", ["1E+60", "1E+999999", "1E-999999"])
def test_amounts_beyond_reason_are_refused(amount: str) -> None:
    with pytest.raises(money.MoneyError):
        money.to_wire(usd(amount), "minor", "number")


@pytest.mark.parametrize("value", ["1e999999999999999999", "1E+2000000", "1e-999999999", "1_000", 10**400])
def test_amounts_beyond_reason_in_answers_are_none(value: Any) -> None:
    for unit in ("minor", "major"):
        with pytest.raises(money.MoneyError):
            money.from_wire(value, "USD", unit)


@pytest.mark.parametrize(
    ("provider", "operation", "status", "body"),
    [
        ("payapi", "payments.create", 200, {"code": "0", "data": {"tradeNo": "t", "status": 2}}),
        ("clink", "payments.create", 200, {"code": "200", "data": {"orderId": "o"}}),
        ("clink", "payments.create", 200, {"code": True, "data": {}}),
        ("clink", "payments.create", 400, {"code": 200, "data": {"orderId": "o"}}),
        ("unibee", "payments.create", 404, {"code": 0, "data": {}}),
        ("linksfield", "subscriptions.create", 200, {"operateCode": " s"}),
        ("payapi", "payments.create", 200, {"code": 0, "data": {"orderNo": "OTHER", "status": 2}}),
        ("payapi", "refunds.create", 200, {"code": 0, "data": {"orderNo": "OTHER", "status": 2}}),
        ("useepay", "payments.create", 200, {"id": "pi", "merchant_order_id": "OTHER", "status": "succeeded"}),
    ],
)
def test_an_answer_that_contradicts_itself_or_the_request_is_a_doubt(
    provider: str, operation: str, status: int, body: dict[str, Any]
) -> None:
    outcome = pb.outcome_of(provider, operation, body, status_code=status, reference="MINE")
    assert isinstance(outcome, pb.Unknown)


@pytest.mark.parametrize("name", [".", "..", "a\ud800", "a\n"])
def test_an_id_can_not_lead_to_another_operation(name: str) -> None:
    with client("useepay", "http://127.0.0.1:1") as made, pytest.raises(pb.RequestInvalid, match="id"):
        made.subscriptions.cancel(name, at_period_end=False)


def test_things_without_ids_that_come_again_end_the_list() -> None:
    page = Page(items=(object(),), has_more=True, total=None, answer=RawResponse(200, {}, b"[{}]"))
    part = following(Part(0, 20, {}), page, "clink", "listOrders")
    assert part is not None
    with pytest.raises(pb.ResponseUnreadable, match="repeats the previous one"):
        following(part, page, "clink", "listOrders")
