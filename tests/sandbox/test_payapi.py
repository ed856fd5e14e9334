from __future__ import annotations

from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox

from .conftest import Connect
from .samples import KEY, answer_faults, body, changed, headers, path


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


def test_the_same_key_and_body_get_the_first_answer(sandbox: Sandbox, connect: Connect) -> None:
    value = body("payapi")
    first = send(connect, value)
    again = send(connect, dict(reversed(value.items())), **{"Idempotent-Key": KEY.upper()})
    assert first.content == again.content
    assert len(sandbox.effects("payapi")) == 1


def test_the_same_key_with_another_body_is_refused(sandbox: Sandbox, connect: Connect) -> None:
    send(connect, body("payapi"))
    answer = send(connect, changed(body("payapi"), description="other"))
    assert answer.status_code == 200
    assert answer.json()["code"] == 1040009001
    assert "the sandbox's own" in answer.json()["msg"]
    assert len(sandbox.effects("payapi")) == 1


def test_another_key_is_another_subscription(sandbox: Sandbox, connect: Connect) -> None:
    send(connect, body("payapi"))
    send(connect, body("payapi"), **{"Idempotent-Key": KEY.replace("0", "1")})
    assert len({effect.native_id for effect in sandbox.effects("payapi")}) == 2


def test_a_refused_request_does_not_use_up_its_key(connect: Connect) -> None:
    assert send(connect, changed(body("payapi"), plan=[])).json()["code"] == 1040009400
    assert send(connect, body("payapi")).json()["code"] == 0
