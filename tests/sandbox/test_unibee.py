from __future__ import annotations

import re
import uuid
from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox

from .conftest import Connect
from .samples import answer_faults, body, changed, headers, path

MEMBERS = {"code", "data", "merchantId", "message", "redirect", "requestId"}


def send(connect: Connect, value: Any, **own: str) -> httpx.Response:
    return connect("unibee").post(path("unibee"), json=value, headers={**headers("unibee"), **own})


def test_without_a_key_the_login_is_shown(sandbox: Sandbox, connect: Connect) -> None:
    answer = connect("unibee").post(path("unibee"), json=body("unibee"))
    assert answer.status_code == 200
    told = answer.json()
    assert set(told) == MEMBERS
    assert (told["code"], told["redirect"], told["data"], told["requestId"]) == (61, "/login", None, "")
    assert sandbox.effects() == []


def test_a_wrong_key(connect: Connect) -> None:
    answer = send(connect, body("unibee"), Authorization="Bearer ub_test_other")
    assert answer.status_code == 401
    assert set(answer.json()) == MEMBERS
    assert (answer.json()["code"], answer.json()["data"]) == (61, {})


def test_the_answer(connect: Connect) -> None:
    client = connect("unibee")
    answer = client.post(path("unibee"), json=body("unibee"), headers=headers("unibee")).json()
    assert set(answer) == MEMBERS
    data = answer["data"]
    assert data["status"] == 10
    assert re.fullmatch(r"pay20261121[0-9a-zA-Z]{15}", data["paymentId"])
    assert data["link"] == f"{str(client.base_url).rstrip('/')}/pay/{data['paymentId']}"
    assert data["externalPaymentId"] == body("unibee")["externalPaymentId"]


def test_the_server_makes_an_external_id_when_there_is_none(sandbox: Sandbox, connect: Connect) -> None:
    value = changed(body("unibee"), externalPaymentId=...)
    ids = [send(connect, value).json()["data"]["externalPaymentId"] for _ in range(2)]
    assert len({uuid.UUID(external) for external in ids}) == 2
    assert [effect.reference for effect in sandbox.effects()] == ids


def test_a_used_external_id_is_refused(sandbox: Sandbox, connect: Connect) -> None:
    first = send(connect, body("unibee")).json()["data"]
    answer = send(connect, body("unibee"))
    assert answer.status_code == 400
    assert answer.json()["code"] == 51
    assert answer.json()["message"] == f"same ExternalPaymentId exist:{first['externalPaymentId']}"
    assert len(sandbox.effects()) == 1
    payment = sandbox.resource("unibee", first["paymentId"])
    assert payment is not None
    assert payment["status"] == 40, "the server cancels what is unpaid before it looks at the id"


def test_another_payment_cancels_the_unpaid_ones_of_the_customer(sandbox: Sandbox, connect: Connect) -> None:
    ids = []
    for number, user in enumerate(["a", "b", "a"]):
        named = {"externalUserId": user, "email": f"{user}@example.com"}
        value = changed(body("unibee"), externalPaymentId=str(number), **named)
        ids.append(send(connect, value).json()["data"]["paymentId"])
    states = [sandbox.resource("unibee", payment) for payment in ids]
    assert [state and state["status"] for state in states] == [40, 10, 10]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"totalAmount": 2000}, "sum(items.amount) should match totalAmount"),
        ({"items": [{"amount": 1999}]}, "sandbox: items[0].description is missing"),
        ({"items": [{"amount": 0, "description": "x"}]}, "sandbox: items[0].amount must be at least 1"),
        ({"gasPayer": "nobody"}, "sandbox: gasPayer must be one of merchant, user"),
        ({"gatewayId": ...}, "sandbox: gatewayId is missing"),
        ({"totalAmount": ...}, "sandbox: body needs planId, or totalAmount with currency"),
        ({"planId": 0, "totalAmount": ...}, "sandbox: needs planId, or totalAmount with currency"),
        ({"email": ...}, "sandbox: body needs userId, or externalUserId with email"),
        ({"email": ""}, "sandbox: needs userId, or externalUserId with email"),
        ({"currency": "jpy"}, "sandbox: totalAmount of JPY, KRW and VND must be divisible by 100"),
    ],
)
def test_mistakes(changes: dict[str, Any], message: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, changed(body("unibee"), **changes))
    assert answer.status_code == 400
    told = answer.json()
    assert set(told) == MEMBERS
    assert (told["code"], told["message"]) == (51, message)
    assert answer_faults("unibee", "createSubscriptionPayment", 400, told) == []
    assert sandbox.effects() == []


def test_with_a_plan_the_lines_are_ignored(connect: Connect) -> None:
    value = changed(body("unibee"), planId=7, items=[{"amount": 1}], totalAmount=5000)
    assert send(connect, value).json()["code"] == 0
