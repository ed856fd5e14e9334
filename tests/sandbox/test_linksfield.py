from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox

from .conftest import Connect
from .samples import answer_faults, body, changed, path, signed, signing_text

VECTORS = json.loads(
    (Path(__file__).parents[2] / "specs/linksfield/vectors/sign.json").read_text("utf-8"),
)["vectors"]


def send(connect: Connect, value: Any, text: str | None = None) -> httpx.Response:
    headers = {} if text is None else {"X-Sandbox-Signing-Text": base64.b64encode(text.encode()).decode()}
    return connect("linksfield").post(path("linksfield"), json=value, headers=headers)


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["matches"]], ids=lambda vector: vector["name"])
def test_the_samples_sign_like_the_vectors(vector: dict[str, Any]) -> None:
    assert signing_text(vector["params"]) == vector["content"]
    assert signed(vector["params"])["sign"] == vector["expected"]


def test_success_is_the_bare_object(sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("linksfield")).json()
    assert set(answer) == {"customer_id", "pay_method", "product_id", "status", "sub_id"}
    assert answer["status"] == "incomplete"
    assert sandbox.effects()[0].reference == "P0123450000000001"


def test_a_repeated_pay_id_makes_a_second_subscription(sandbox: Sandbox, connect: Connect) -> None:
    first, second = (send(connect, body("linksfield")).json()["sub_id"] for _ in range(2))
    assert first != second
    assert len(sandbox.effects("linksfield")) == 2


def test_the_printed_example_is_refused_for_its_stale_signature(sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("linksfield", "createStripeSubscription.request.json"))
    assert answer.status_code == 200
    told = answer.json()
    assert told["operateCode"] == "E_SIGN"
    assert "the sandbox's own" in told["message"]
    assert told["sandbox"]["expected_sign"] == "1fa57a144f90d5daa45e07e411c45dcd"
    assert told["sandbox"]["signing_text"] in told["message"]
    assert answer_faults("linksfield", "createStripeSubscription", 200, told) == []
    assert sandbox.effects() == []


def test_the_first_difference_is_shown(connect: Connect) -> None:
    wrong = changed(body("linksfield"), sign="0" * 32)
    text = signing_text(wrong)
    told = send(connect, wrong, text.replace('"19.99"', "19.99")).json()
    at = text.index('"19.99"')
    difference = told["sandbox"]["first_difference"]
    assert difference["position"] == at
    assert difference["yours"] == text[at - 12 : at] + '19.99,"payCu'
    assert difference["sandbox"] == text[at - 12 : at + 12]
    assert f"character {at}" in told["message"]


@pytest.mark.parametrize(
    ("text", "position"), [("", None), ("{", 1), ("\u00e9", 0)], ids=["absent", "too short", "other from the start"]
)
def test_the_difference_at_the_ends(text: str, position: int | None, connect: Connect) -> None:
    told = send(connect, changed(body("linksfield"), sign="x"), text).json()
    assert (told["sandbox"].get("first_difference") or {}).get("position") == position


def test_equal_texts_and_odd_headers_are_told(connect: Connect) -> None:
    wrong = changed(body("linksfield"), sign="0" * 32)
    assert "Both texts are equal" in send(connect, wrong, signing_text(wrong)).json()["message"]
    odd = {"X-Sandbox-Signing-Text": "%%%"}
    answer = connect("linksfield").post(path("linksfield"), json=wrong, headers=odd)
    assert "must be the Base64" in answer.json()["message"]


def test_upper_case_digits_are_told(connect: Connect) -> None:
    value = body("linksfield")
    told = send(connect, changed(value, sign=value["sign"].upper())).json()
    assert "lower case" in told["message"]


def test_texts_beyond_ascii_and_empty_members_are_signed_as_the_vectors_show(connect: Connect) -> None:
    value = signed(changed(body("linksfield"), plan_id="\u6b27\u6d32/\U0001f600", extra="", none=None))
    assert "sub_id" in send(connect, value).json()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"version": "1.0"}, "version must be 3.0"),
        ({"plan_id": ...}, "plan_id is missing"),
        ({"payAmount": 19.99}, "payAmount must be of type string"),
    ],
)
def test_what_does_not_fit_the_contract_is_named(changes: dict[str, Any], words: str, connect: Connect) -> None:
    told = send(connect, signed(changed(body("linksfield"), **changes))).json()
    assert told["operateCode"] == "E_PARAM"
    assert words in told["message"]


def test_a_missing_sign_is_a_missing_field(connect: Connect) -> None:
    assert "sign is missing" in send(connect, changed(body("linksfield"), sign=...)).json()["message"]
    assert "body must be of type object" in send(connect, [1]).json()["message"]
