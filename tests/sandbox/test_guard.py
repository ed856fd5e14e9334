"""The control calls: who may use them, what they refuse, and that their documentation is made of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import validate
from polybill.sandbox import Sandbox, create_app
from polybill.sandbox.control import CALLS, openapi
from starlette.testclient import TestClient

from scripts import sandbox_openapi

from .samples import NOW, body
from .shop import call

TOKEN = {"X-Sandbox-Token": "right"}
CHANGES = [item for item in CALLS if item.body is not None]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


@pytest.fixture
def http(sandbox: Sandbox) -> TestClient:
    return TestClient(create_app(sandbox, control=True, token="right"), base_url="http://127.0.0.1")


@pytest.mark.parametrize("item", CHANGES, ids=lambda item: item.id)
def test_what_changes_something_needs_the_token(item: Any, http: TestClient) -> None:
    for headers in ({}, {"X-Sandbox-Token": "wrong"}, {"X-Sandbox-Token": "ä".encode()}):
        answer = http.post(item.path, json={}, headers=headers)
        assert answer.status_code == 401
        assert "right" not in answer.text
    assert http.post(item.path, json={"colour": 1}, headers=TOKEN).status_code == 400


def test_other_names_of_this_machine_and_other_sites_are_refused(http: TestClient) -> None:
    pages = [("GET", "/_sandbox"), ("GET", "/_sandbox/page.js"), ("GET", "/_sandbox/openapi.json")]
    for method, path in [*pages, *((item.method, item.path) for item in CALLS)]:
        refuses_strangers(http, method, path)


def refuses_strangers(http: TestClient, method: str, path: str) -> None:
    for wrong in ({"Host": "sandbox.example.com"}, {"Host": "127.0.0.1.example.com"}, {"Host": "10.0.0.1"}):
        assert http.request(method, path, headers={**TOKEN, **wrong}).status_code == 403
    assert http.request(method, path, headers={**TOKEN, "Origin": "https://example.com"}).status_code == 403
    assert http.request(method, path, headers={**TOKEN, "Origin": "null"}).status_code == 403


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost", "[::1]:9"])
def test_this_machine_is_let_in(host: str, http: TestClient) -> None:
    answer = http.get("/_sandbox/clock", headers={"Host": host, "Origin": f"http://{host}"})
    assert answer.json() == {"now": NOW, "moved": 0.0}


def test_all_is_off_unless_asked_for(sandbox: Sandbox) -> None:
    http = TestClient(create_app(sandbox), base_url="http://127.0.0.1")
    for item in CALLS:
        assert http.request(item.method, item.path).status_code == 404
    assert http.get("/_sandbox").status_code == 404


def test_the_clock_over_http(sandbox: Sandbox, http: TestClient) -> None:
    call(sandbox, "clink", body("clink"))
    found = http.post("/_sandbox/clock", json={"days": 30}, headers=TOKEN).json()
    assert [event["event"] for event in found["events"]][-1] == "subscription.updated.renewed"
    assert found["now"] == NOW + 30 * 86_400
    last = found["events"][0]["number"]
    assert len(http.get("/_sandbox/events", params={"provider": "clink", "since": last}).json()) == 3
    back = http.post("/_sandbox/clock", json={"days": -1}, headers=TOKEN)
    assert back.status_code == 400
    assert "forward only" in back.json()["error"]
    assert http.get("/_sandbox/events", params={"since": "x"}).status_code == 400


def test_objects_have_their_history_and_secrets_are_left_out(sandbox: Sandbox, http: TestClient) -> None:
    call(sandbox, "clink", {"url": "https://shop.example.com", "events": ["order.created"]}, "/webhook/endpoints")
    call(sandbox, "clink", body("clink"))
    sandbox.advance(days=30)
    objects = http.get("/_sandbox/objects").json()
    assert {item["kind"] for item in objects} >= {"subscription", "order", "invoice"}
    assert "whsec_sandbox0" not in json.dumps(objects)
    (mine,) = [item["id"] for item in objects if item["kind"] == "subscription"]
    states = http.get("/_sandbox/objects/history", params={"provider": "clink", "id": mine}).json()
    assert [state["operation"] for state in states] == ["createSubscription", "clock"]
    assert http.get("/_sandbox/objects/history").status_code == 400


def test_faults_are_listed_and_cleared(http: TestClient) -> None:
    plan = {"provider": "clink", "operation": "getOrder", "fault": "delay", "arguments": {"seconds": 1}}
    assert http.post("/_sandbox/fail", json=plan, headers=TOKEN).json() == {"planned": 1}
    shown = http.get("/_sandbox/faults").json()
    assert shown["planned"] == [{"provider": "clink", "operation": "getOrder", "fault": "delay"}]
    assert http.post("/_sandbox/faults/clear", json={}, headers=TOKEN).json() == {"planned": 0}
    assert http.get("/_sandbox/faults").json()["planned"] == []
    kinds = http.get("/_sandbox/operations").json()
    assert kinds["clink"]["createSubscription"] == "state"


def test_the_documentation_is_made_of_the_calls(http: TestClient) -> None:
    document = openapi()
    validate(document)
    served = http.get("/_sandbox/openapi.json").json()
    assert served == json.loads(json.dumps(document))
    assert {(item.method.lower(), item.path) for item in CALLS} == {
        (method, path) for path, methods in document["paths"].items() for method in methods
    }
    assert sandbox_openapi.PAGE.read_text("utf-8") == sandbox_openapi.text(), "python -m scripts.sandbox_openapi"


def test_the_page_loads_nothing_of_other_sites(http: TestClient) -> None:
    page = http.get("/_sandbox")
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    for name in ("/_sandbox", "/_sandbox/page.css", "/_sandbox/page.js"):
        text = http.get(name).text
        assert "http://" not in text.replace("http://127.0.0.1:8000", "")
        assert "https://" not in text
    assert "innerHTML" not in http.get("/_sandbox/page.js").text  # what callers sent is shown as text only
