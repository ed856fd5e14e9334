from __future__ import annotations

from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox

from .conftest import Connect
from .samples import NOW, answer_faults, body, changed, headers, path


def send(connect: Connect, value: Any, **own: str) -> httpx.Response:
    return connect("clink").post(path("clink"), json=value, headers={**headers("clink"), **own})


@pytest.mark.parametrize("key", ["", "sk_test_other"])
def test_a_wrong_key_gets_plain_text(key: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("clink"), **{"X-API-KEY": key})
    assert answer.status_code == 401
    assert answer.headers["content-type"].startswith("text/plain")
    assert sandbox.effects() == []


@pytest.mark.parametrize(
    ("stamp", "accepted"),
    [
        (str(int(NOW * 1000) + 300_000), True),
        (str(int(NOW * 1000) - 300_000), True),
        (str(int(NOW * 1000) + 300_001), False),
        (str(int(NOW * 1000) - 300_001), False),
        (str(int(NOW)), False),
        (f"{NOW * 1000}", False),
        ("-1", False),
        ("9" * 400, False),
        ("", False),
    ],
)
def test_the_time_of_the_call(stamp: str, accepted: bool, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("clink"), **{"X-Timestamp": stamp})
    assert answer.status_code == 200
    assert (answer.json()["code"] == 200) == accepted
    assert accepted or "X-Timestamp" in answer.json()["msg"]
    assert len(sandbox.effects()) == accepted


def test_a_missing_customer_has_a_name(connect: Connect) -> None:
    answer = send(connect, changed(body("clink"), customerId=...))
    assert answer.json() == {"code": 400, "msg": "CUSTOMER_NOT_FOUND", "data": None}


@pytest.mark.parametrize(
    ("method", "instrument", "status"),
    [
        ("CARD", "pi_xxxxx", 1),
        ("CARD", "pi_sandbox_pending", 2),
        ("CARD", "pi_sandbox_declined", 3),
        ("CARD", "pi_sandbox_3ds", 5),
        ("CASHAPP", ..., 5),
        ("GCASH", ..., 5),
        ("UPI", "pi_xxxxx", 5),
        ("PIX", "pi_xxxxx", 5),
    ],
)
def test_the_method_decides_the_result(method: str, instrument: Any, status: int, connect: Connect) -> None:
    value = changed(body("clink"), paymentMethodType=method, paymentInstrumentId=instrument)
    answer = send(connect, value).json()
    data = answer["data"]
    assert data["status"] == status
    assert ("action" in data) == (status == 5)
    assert answer_faults("clink", "createSubscription", 200, answer) == []
    if status == 5:
        assert ("walletHandleRedirectOrDisplayQrCode" in data["action"]) == (method in {"CASHAPP", "PIX"})
        assert data["action"]["method"] == ("POST" if method == "CARD" else "GET")


@pytest.mark.parametrize("method", ["CARD", "UPI", "PIX"])
def test_these_methods_need_an_instrument(method: str, connect: Connect) -> None:
    value = changed(body("clink"), paymentMethodType=method, paymentInstrumentId=...)
    assert "paymentInstrumentId is missing" in send(connect, value).json()["msg"]


def test_amounts_follow_the_currency(connect: Connect) -> None:
    assert send(connect, changed(body("clink"), paymentCurrency="usd")).json()["data"]["amount"] == 19.99
    yen = send(connect, changed(body("clink"), paymentCurrency="jpy")).json()["data"]
    assert (yen["amount"], yen["currency"]) == (1999, "JPY")


def test_a_repeated_reference_is_charged_again(sandbox: Sandbox, connect: Connect) -> None:
    ids = {send(connect, body("clink")).json()["data"]["subscriptionId"] for _ in range(2)}
    assert len(ids) == 2
    assert [effect.reference for effect in sandbox.effects("clink")] == ["sub_ref_123"] * 2
