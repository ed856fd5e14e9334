from __future__ import annotations

import importlib.util
import json
from typing import Any

import pytest
from polybill.capability import capabilities
from polybill.converting import tables
from polybill.errors import ConfigurationError
from polybill.sandbox import Sandbox, SandboxRequest, SandboxResponse
from polybill.sandbox.contract import UNREADABLE, build, load
from polybill.sandbox.providers import TWINS

from .samples import PROVIDERS, Example, body, request_examples

JSON = {"Content-Type": "application/json"}


def problems(provider: str, operation: str, value: Any, headers: dict[str, str] | None = None) -> list[str]:
    content = json.dumps(value).encode()
    request = SandboxRequest(provider, "POST", "/", headers={**JSON, **(headers or {})}, body=content)
    return [str(problem) for problem in load(provider).operations[operation].problems(request, value)]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_is_played_is_in_the_contract_and_what_the_overlay_calls_is_played(provider: str) -> None:
    played = set(TWINS[provider].HANDLERS)
    assert played <= set(load(provider).operations)
    called = {name for item in capabilities(provider) for name in item.operations}
    assert {table.operation for table in tables(provider)} | called <= played


@pytest.mark.parametrize("example", request_examples(), ids=str)
def test_examples_fit_the_contract_as_their_index_says(example: Example) -> None:
    found = problems(example.provider, example.operation, example.body, {"X-Timestamp": "1"})
    assert (found == []) == example.valid


def test_the_documented_placeholder_of_unibee_is_named() -> None:
    found = problems("unibee", "createSubscriptionPayment", body("unibee", "createSubscriptionPayment.request.json"))
    assert found == ["gasPayer must be one of merchant, user"]


def test_a_literal_path_goes_before_a_template() -> None:
    contract = load("useepay")
    found = contract.match("POST", "/api/v1/subscriptions/create")
    assert found is not None
    assert found[0].id == "createSubscription"
    update = contract.match("POST", "/api/v1/subscriptions/sub_1")
    assert update is not None
    assert (update[0].id, dict(update[1])) == ("updateSubscription", {"id": "sub_1"})
    assert contract.match("PUT", "/api/v1/subscriptions/sub_1") is None
    assert contract.match("POST", "/api/v1/subscriptions/a/b") is None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"priceId": None}, "priceId must be of type string"),
        ({"paymentMethodType": "SECRET"}, "paymentMethodType must be one of CARD, GCASH, CASHAPP, UPI, PIX"),
        ({"metadata": {"a": 5}}, "metadata.a must be of type string"),
        ({"metadata": {"SECRET" * 9: "x"}}, "metadata has a name that may have at most 40 characters"),
        ({"metadata": {str(n): "" for n in range(21)}}, "metadata may have at most 20 entries"),
        ({"scheduledPhases": [{"sequence": 1}]}, "scheduledPhases[0].effectiveCycle is missing"),
        (
            {"scheduledPhases": [{"sequence": 2**31, "effectiveCycle": 1, "priceSnapshotId": "p", "quantity": 1}]},
            "scheduledPhases[0].sequence must be a valid int32",
        ),
        ({"paymentInstrumentId": ...}, "paymentInstrumentId is missing"),
        ({"customerId": ...}, "body needs customerId, or customerEmail, or referenceCustomerId"),
    ],
)
def test_problems_name_the_field_and_hide_the_value(changes: dict[str, Any], expected: str) -> None:
    value = {**body("clink"), **changes}
    found = problems(
        "clink", "createSubscription", {k: v for k, v in value.items() if v is not ...}, {"X-Timestamp": "1"}
    )
    assert expected in found
    assert "SECRET" not in "".join(found)


def test_a_missing_name_is_told_once() -> None:
    found = problems("clink", "createSubscription", {}, {"X-Timestamp": "1"})
    assert len(found) == len(set(found))
    assert "priceId is missing" in found


def test_a_decimal_text_is_checked() -> None:
    value = {**body("linksfield"), "payAmount": "19,99"}
    assert problems("linksfield", "createStripeSubscription", value) == ["payAmount must be a valid decimal"]


def test_unknown_members_are_allowed() -> None:
    assert problems("useepay", "createSubscription", {**body("useepay"), "later": 1}) == []


def test_headers_and_the_form_of_the_body_are_checked() -> None:
    operation = load("clink").operations["createSubscription"]
    plain = SandboxRequest("clink", "POST", "/", headers={"content-type": "text/plain"}, body=b"{}")
    assert [str(p) for p in operation.problems(plain, {})] == [
        "X-Timestamp is missing",
        "Content-Type must be application/json",
    ]
    empty = SandboxRequest("clink", "POST", "/", headers={"x-timestamp": "1"})
    assert [str(p) for p in operation.problems(empty, None)] == ["body is missing"]
    odd = SandboxRequest("clink", "POST", "/", headers={"x-timestamp": "1", **JSON}, body=b"{")
    assert [str(p) for p in operation.problems(odd, UNREADABLE)] == ["body must be JSON in UTF-8"]


@pytest.mark.parametrize(
    "content",
    [b"{", b"\xff", b'{"a": NaN}', b'{"a": 1e999}', rb'{"a": "\ud800"}', b"[" * 100_000, '{"a":1}'.encode("utf-16")],
)
def test_what_is_no_json_is_refused_and_not_stored(content: bytes) -> None:
    with Sandbox() as sandbox:
        request = SandboxRequest("linksfield", "POST", "/stripeSubDirectly", headers=JSON, body=content)
        answer = sandbox.handle(request)
    assert isinstance(answer, SandboxResponse)
    assert "body must be JSON in UTF-8" in answer.json()["message"]


def test_a_provider_that_is_not_installed_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "polybill_clink" else real(name))
    with Sandbox() as sandbox:
        assert sandbox.providers == tuple(name for name in PROVIDERS if name != "clink")
        answer = sandbox.handle(SandboxRequest("clink", "POST", "/subscription"))
        assert isinstance(answer, SandboxResponse)
        assert answer.status == 404
        assert b"no such provider" in answer.body
        with pytest.raises(ConfigurationError, match="no provider 'clink'"):
            sandbox.fail("clink", fault="cut")


def test_references_inside_a_contract_are_followed() -> None:
    document = {
        "paths": {
            "/a/{id}": {
                "parameters": [{"name": "page", "in": "query", "required": True}],
                "put": {"operationId": "a", "requestBody": {"$ref": "#/components/requestBodies/A"}},
            }
        },
        "components": {
            "requestBodies": {"A": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}},
            "schemas": {"A": {"type": "object", "required": ["b"], "additionalProperties": False}},
        },
    }
    found = build("acme", document).match("PUT", "/a/x%20y")
    assert found is not None
    operation, names = found
    assert names == {"id": "x y"}
    request = SandboxRequest("acme", "put", "/a/x", headers=JSON, body=b"{}")
    assert [str(p) for p in operation.problems(request, {"c": 1})] == [
        "page is missing",
        "b is missing",
        "body breaks the contract's rule additionalProperties",
    ]
    assert operation.problems(SandboxRequest("acme", "put", "/a/x", {"page": "1"}), None) == []
