from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox, SandboxTransport

from .conftest import Connect
from .samples import KEY, NOW, answer_faults, body, changed, headers, path


def send(connect: Connect, value: Any, **own: str) -> httpx.Response:
    return connect("payapi").post(path("payapi"), json=value, headers={**headers("payapi"), **own})


@pytest.mark.parametrize("given", ["", "Payment pi_test_sandbox", "Bearer cGlfdGVzdF9zYW5kYm94", "Payment eA=="])
def test_a_wrong_key_gets_the_envelope(given: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("payapi"), Authorization=given)
    assert answer.status_code == 401
    assert set(answer.json()) == {"code", "data", "msg", "livemode"}
    assert sandbox.effects() == []


@pytest.mark.parametrize("key", ["", "no-uuid", "{" + KEY + "}", KEY.replace("-", "")])
def test_the_key_of_the_intent_is_a_uuid(key: str, connect: Connect) -> None:
    answer = send(connect, body("payapi"), **{"Idempotent-Key": key})
    assert answer.status_code == 200
    assert answer.json()["code"] == 1040009400
    assert "the sandbox's own" in answer.json()["msg"]


def test_the_answer_has_the_documented_shape(connect: Connect) -> None:
    answer = send(connect, body("payapi")).json()
    documented = body("payapi", "createSubscription.response.json")
    assert set(answer) == set(documented)
    assert set(answer["data"]) == set(documented["data"])
    assert set(answer["data"]["plan"]) == set(documented["data"]["plan"])
    assert (answer["data"]["status"], answer["data"]["code"]) == (0, "requires_action")
    assert answer["data"]["plan"]["amount"] == 1.01
    assert answer["data"]["firstTradeNo"] in answer["data"]["redirectUrl"]


def test_a_plan_may_be_known_by_its_token_only(connect: Connect) -> None:
    answer = send(connect, changed(body("payapi"), plan=...)).json()
    assert answer["data"]["plan"]["planToken"] == "plan_test_202607021600001"
    assert answer_faults("payapi", "createSubscription", 200, answer) == []


def test_a_repeated_key_is_no_idempotency(sandbox: Sandbox, connect: Connect) -> None:
    """What the header does is not documented, so a client must not count on it."""
    value = body("payapi")
    tokens = {send(connect, value).json()["data"]["subToken"] for _ in range(2)}
    assert len(tokens) == 2
    assert send(connect, changed(value, description="other")).json()["code"] == 0
    assert len(sandbox.effects("payapi")) == 3


def test_another_key_is_another_subscription(sandbox: Sandbox, connect: Connect) -> None:
    send(connect, body("payapi"))
    send(connect, body("payapi"), **{"Idempotent-Key": KEY.replace("0", "1")})
    assert len({effect.native_id for effect in sandbox.effects("payapi")}) == 2


def test_a_refused_request_does_not_use_up_its_key(connect: Connect) -> None:
    assert send(connect, changed(body("payapi"), plan=[])).json()["code"] == 1040009400
    assert send(connect, body("payapi")).json()["code"] == 0


PAYIN = {"orderNo": "o-1", "amount": 12.34, "currency": "USD"}


def ask(client: httpx.Client, method: str, operation: str, name: str = "", sent: Any = None) -> Any:
    target = re.sub(r"\{[^}]+\}", name, path("payapi", operation))
    own = {"Authorization": headers("payapi")["Authorization"]}
    return client.request(method, target, json=sent, headers=own).json()


def test_a_payment_goes_on_each_time_that_it_is_read(connect: Connect) -> None:
    client = connect("payapi")
    made = ask(client, "POST", "createPayin", sent=PAYIN)["data"]
    seen = [ask(client, "GET", "getPayin", made["tradeNo"]) for _ in range(4)]
    assert [answer["data"]["status"] for answer in seen] == [0, 1, 2, 2]
    assert [answer_faults("payapi", "getPayin", 200, answer) for answer in seen] == [[]] * 4
    assert seen[2]["data"]["tradeDate"] == int(NOW * 1000)
    assert (seen[2]["data"]["code"], seen[2]["data"]["message"]) == ("succeeded", "Succeeded")


def test_a_payment_that_nobody_makes_expires() -> None:
    clock = [NOW]
    with Sandbox(now=lambda: clock[0]) as sandbox:
        transport = SandboxTransport(sandbox, "payapi")
        with httpx.Client(transport=transport, base_url="http://sandbox/payapi") as client:
            made = ask(client, "POST", "createPayin", sent={**PAYIN, "expiredTime": 600})["data"]
            clock[0] += 599
            assert ask(client, "GET", "getPayin", made["tradeNo"])["data"]["status"] == 0
            clock[0] += 1
            assert [ask(client, "GET", "getPayin", made["tradeNo"])["data"]["status"] for _ in range(2)] == [5, 5]
            assert "not paid" in ask(client, "POST", "createRefund", sent=refund(made["tradeNo"], 1))["msg"]


def refund(name: str, part: float, **own: Any) -> dict[str, Any]:
    return {
        "tradeNo": name,
        "amount": 12.34,
        "currency": "USD",
        "refundAmount": part,
        "refundReason": "Damaged",
        **own,
    }


def test_no_more_goes_back_than_was_paid(sandbox: Sandbox, connect: Connect) -> None:
    client = connect("payapi")
    name = ask(client, "POST", "createPayin", sent={**PAYIN, "paymentMethod": "CARD"})["data"]["tradeNo"]
    first = ask(client, "POST", "createRefund", sent=refund(name, 12))["data"]
    assert (first["status"], first["paymentMethod"]) == (0, "CARD")
    wrong: list[tuple[dict[str, Any], str]] = [
        (refund(name, 0.35), "more than what is left"),
        (refund(name, 0), "more than what is left"),
        (refund(name, 0.1, currency="EUR"), "currency is not the payment's"),
        (refund(name, 0.1, amount=12), "amount is not the payment's"),
        (refund("pay_0", 0.1), "no such payment"),
        (refund(first["charge"], 0.1), "no such payment"),
    ]
    for sent, words in wrong:
        assert words in ask(client, "POST", "createRefund", sent=sent)["msg"]
    assert ask(client, "POST", "createRefund", sent=refund(name, 0.34))["code"] == 0
    assert len(sandbox.effects("payapi", "createRefund")) == 2
    states = [ask(client, "GET", "getRefund", first["charge"])["data"]["status"] for _ in range(4)]
    assert states == [0, 1, 2, 2]


def test_customers_until_they_are_gone(sandbox: Sandbox, connect: Connect) -> None:
    client = connect("payapi")
    person = {"firstname": "Ada", "lastname": "Example", "email": "ada@example.com", "country": "US"}
    names = [ask(client, "POST", "createCustomer", sent=person)["data"]["customerId"] for _ in range(2)]
    listed = ask(client, "GET", "listCustomers")
    assert [item["customerId"] for item in listed["data"]] == names
    assert answer_faults("payapi", "listCustomers", 200, listed) == []
    gone = ask(client, "DELETE", "deleteCustomer", names[0])
    assert gone["data"] is True
    assert answer_faults("payapi", "deleteCustomer", 200, gone) == []
    for method, operation in (("GET", "getCustomer"), ("PUT", "updateCustomer"), ("DELETE", "deleteCustomer")):
        assert (
            "no such customer" in ask(client, method, operation, names[0], person if method == "PUT" else None)["msg"]
        )
    assert len(ask(client, "GET", "listCustomers")["data"]) == 1


def test_a_twin_of_live_data_says_so() -> None:
    with Sandbox(credentials={"payapi": {"mode": "live"}}) as sandbox:
        transport = SandboxTransport(sandbox, "payapi")
        with httpx.Client(transport=transport, base_url="http://sandbox/payapi") as client:
            assert ask(client, "POST", "createPayin", sent=PAYIN)["livemode"] is True


def test_payouts_and_balances(sandbox: Sandbox, connect: Connect) -> None:
    client = connect("payapi")
    paid = ask(client, "POST", "createPayin", sent={**PAYIN, "paymentMethod": "CARD"})["data"]["tradeNo"]
    ask(client, "POST", "createRefund", sent=refund(paid, 2.34))
    out = {"currency": "USD", "paymentMethod": "CARD", "paymentMethodData": {}}
    first, second, third = (
        ask(client, "POST", "createPayout", sent={**out, "orderNo": f"p-{part}", "amount": part})["data"]
        for part in (1, 2, 4)
    )
    assert ask(client, "POST", "createPayout", sent={**out, "orderNo": "p-1", "amount": 9})["code"] == 1040000009
    states = [ask(client, "GET", "getPayout", first["tradeNo"])["data"]["status"] for _ in range(3)]
    assert states == [0, 1, 2]
    assert ask(client, "POST", "cancelPayout", sent={"orderNo": "p-2"})["data"]["status"] == 4
    wrong = {
        "no such payout": {"tradeNo": "payout_0"},
        "no such payout ": {"tradeNo": third["tradeNo"], "orderNo": "p-2"},
        "the payout is final": {"tradeNo": second["tradeNo"]},
    }
    for words, sent in wrong.items():
        assert words.strip() in ask(client, "POST", "cancelPayout", sent=sent)["msg"]
    answer = ask(client, "GET", "listBalances")
    assert answer_faults("payapi", "listBalances", 200, answer) == []
    [row] = answer["data"]
    assert (row["balance"], row["frozenAmounts"], row["withdrawnAmounts"]) == ("5.00", "4.00", "1.00")
    yen = client.get(path("payapi", "listBalances"), params={"currency": "JPY"}, headers=headers("payapi")).json()
    assert yen["data"][0]["balance"] == "0"
