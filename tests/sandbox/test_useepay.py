from __future__ import annotations

from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox

from .conftest import Connect
from .samples import body, changed, headers, path


def send(connect: Connect, value: Any, target: str = "", **own: str) -> httpx.Response:
    return connect("useepay").post(target or path("useepay"), json=value, headers={**headers("useepay"), **own})


@pytest.mark.parametrize("header", ["x-merchant-no", "x-api-key", "x-app-id"])
def test_each_header_is_checked(header: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("useepay"), **{header: "other"})
    assert answer.status_code == 401
    assert answer.json()["source"] == header
    assert sandbox.effects() == []


@pytest.mark.parametrize(
    ("changes", "code", "source"),
    [
        ({"customer_id": ...}, "field_required", "customer_id"),
        ({"customer_id": ""}, "field_required", "customer_id"),
        ({"recurring": ...}, "field_required", "recurring"),
        ({"currency": 5}, "invalid_argument", "currency"),
        ({"recurring": {"interval": "decade"}}, "invalid_argument", "recurring.interval"),
        ({"order": {"products": [{"quantity": "1"}]}}, "invalid_argument", "order.products[0].quantity"),
        (
            {"order": {"products": [{"effective_end_at": "soon"}]}},
            "invalid_argument",
            "order.products[0].effective_end_at",
        ),
    ],
)
def test_mistakes_name_their_source(changes: dict[str, Any], code: str, source: str, connect: Connect) -> None:
    answer = send(connect, changed(body("useepay"), **changes))
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "source", "message"}
    assert (answer.json()["code"], answer.json()["source"]) == (code, source)


def test_an_answer_has_all_members(connect: Connect) -> None:
    documented = body("useepay", "updateSubscription.response.json")
    full = send(connect, body("useepay"))
    assert full.status_code == 201
    assert set(full.json()) == set(documented)
    small = send(connect, {name: body("useepay")[name] for name in ("customer_id", "currency", "recurring")}).json()
    assert set(small) == set(documented)
    assert small["order"] is None


def test_an_update_changes_what_it_names(sandbox: Sandbox, connect: Connect) -> None:
    made = send(connect, body("useepay")).json()
    target = f"/api/v1/subscriptions/{made['id']}"
    answer = send(connect, {"description": "other"}, target)
    assert answer.status_code == 200
    assert answer.json() == {**made, "description": "other"}
    assert sandbox.resource("useepay", made["id"]) == answer.json()
    assert [effect.operation for effect in sandbox.effects()] == ["createSubscription", "updateSubscription"]
    assert len(sandbox.effects("useepay", "createSubscription")) == 1
    assert sandbox.effects()[1].reference == made["id"]


def test_an_unknown_subscription_is_not_found(sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, {"description": "other"}, "/api/v1/subscriptions/sub_none")
    assert answer.status_code == 404
    assert answer.json()["code"] == "resource_not_found"
    assert sandbox.effects() == []


def test_what_is_canceled_changes_no_more(sandbox: Sandbox, connect: Connect) -> None:
    target = f"/api/v1/subscriptions/{send(connect, body('useepay')).json()['id']}"
    canceled = send(connect, {}, f"{target}/cancel").json()
    assert canceled["status"] == "canceled"
    assert send(connect, {"description": "other"}, target).status_code == 400
    assert sandbox.resource("useepay", canceled["id"]) == canceled
