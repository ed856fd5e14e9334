"""Promo credits are numbers of credits: the vectors of the contract, and properties."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill.errors import ConfigurationError
from polybill.providers.unibee.credits import needed, worth
from polybill_canonical import Money
from polybill_unibee.models import CreditAccount, IncrementPromoCreditRequest

from scripts.paths import SPECS

VECTORS = json.loads((SPECS / "unibee" / "vectors" / "credits.json").read_text(encoding="utf-8"))["vectors"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["name"]))
def test_the_vectors(vector: dict[str, Any]) -> None:
    own = vector["params"]
    if own["direction"] == "worth":
        found = worth(int(vector["content"]), own["exchangeRate"], own["currency"])
        assert found == Money(amount=Decimal(vector["expected"]), currency=own["currency"])
    else:
        amount = Money(amount=Decimal(vector["content"]), currency=own["currency"])
        assert needed(amount, own["exchangeRate"]) == int(vector["expected"])


@given(st.integers(0, 10**9), st.integers(1, 10**6), st.sampled_from(["EUR", "USD", "KWD"]))
def test_what_credits_are_worth_needs_as_many_credits(number: int, rate: int, currency: str) -> None:
    assert needed(worth(number, rate, currency), rate) == number


@given(st.decimals(0, 10**9, places=2), st.integers(1, 10**6))
def test_the_credits_cover_the_amount_and_one_less_would_not(amount: Decimal, rate: int) -> None:
    number = needed(Money(amount=amount, currency="EUR"), rate)
    assert worth(number, rate, "EUR").amount >= amount
    assert number == 0 or worth(number - 1, rate, "EUR").amount < amount


def test_without_a_rate_nothing_is_converted() -> None:
    with pytest.raises(ConfigurationError, match="exchange_rate"):
        needed(Money(amount=Decimal(1), currency="EUR"), 0)


def test_the_contract_calls_no_number_of_credits_money() -> None:
    assert IncrementPromoCreditRequest(amount=5, currency="EUR", user_id=1).to_dict()["amount"] == 5
    account = CreditAccount.from_dict({"amount": 5, "type": 2, "currency": "EUR", "currencyAmount": 5000})
    assert (account.amount, account.currency_amount) == (5, 5000)
    assert account.type_ is not None
    assert str(account.type_) in {"2", "CreditAccountType.PROMO"}
