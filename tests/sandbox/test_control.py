from __future__ import annotations

from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox, started

from .samples import body, headers, path


def post(url: str, data: Any) -> httpx.Response:
    return httpx.post(url, json=data, trust_env=False, verify=False)


def get(url: str, **query: str) -> Any:
    return httpx.get(url, params=query, trust_env=False, verify=False).json()


def test_the_control_calls(served: tuple[Sandbox, str]) -> None:
    _, url = served
    assert get(f"{url}/_sandbox/health")["sandbox"] is True
    plan = {
        "provider": "clink",
        "operation": "createSubscription",
        "fault": "status",
        "arguments": {"code": 500, "body": "later", "after": True},
        "times": 2,
    }
    assert post(f"{url}/_sandbox/fail", plan).json() == {"planned": 2}
    for _ in range(2):
        answer = httpx.post(
            f"{url}/clink{path('clink')}", json=body("clink"), headers=headers("clink"), trust_env=False, verify=False
        )
        assert (answer.status_code, answer.text) == (500, "later")
    effects = get(f"{url}/_sandbox/effects", provider="clink")
    assert [effect["native_id"] for effect in effects] == ["sub_sandbox00000001", "sub_sandbox00000002"]
    assert get(f"{url}/_sandbox/effects", provider="unibee") == []
    requests = get(f"{url}/_sandbox/requests")
    assert [(request["fault"], request["status"]) for request in requests] == [("status", 500)] * 2
    assert requests[0]["headers"]["x-api-key"] == "***"
    assert post(f"{url}/_sandbox/reset", {}).json() == {"reset": True}
    assert get(f"{url}/_sandbox/effects") == get(f"{url}/_sandbox/requests") == []


@pytest.mark.parametrize(
    "plan",
    [
        [],
        {},
        {"provider": "clink"},
        {"provider": "nowhere", "fault": "cut"},
        {"provider": "clink", "fault": ["cut"]},
        {"provider": "clink", "fault": "cut", "times": "many"},
        {"provider": "clink", "fault": "status", "arguments": {"code": "500"}},
        {"provider": "clink", "fault": "status", "arguments": [1]},
        {"provider": "clink", "operation": 5, "fault": "cut"},
        {"provider": "clink", "fault": "cut", "unknown": 1},
    ],
)
def test_a_plan_that_can_not_work_is_refused(plan: Any, served: tuple[Sandbox, str]) -> None:
    sandbox, url = served
    answer = post(f"{url}/_sandbox/fail", plan)
    assert answer.status_code == 400
    assert answer.json()["error"].startswith("sandbox: ")
    assert sandbox.pending_faults() == 0


def test_without_control_there_are_no_such_paths() -> None:
    with started(control=False) as url:
        for name in ("effects", "requests", "health"):
            assert httpx.get(f"{url}/_sandbox/{name}", trust_env=False, verify=False).status_code == 404
        for name in ("fail", "reset"):
            assert post(f"{url}/_sandbox/{name}", {"provider": "clink", "fault": "cut"}).status_code == 404
        answer = httpx.post(f"{url}/clink{path('clink')}", json=body("clink"), trust_env=False, verify=False)
        assert answer.status_code == 401
