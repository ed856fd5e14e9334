"""The twins deliver signed events: after a change, on demand, and again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from polybill import Assurance, ConfigurationError
from polybill.sandbox import Sandbox
from polybill.sandbox.keys import USEEPAY_PRIVATE

from tests.loopback import Reply, Server

from .samples import NOW, body
from .shop import Shop, aim, call


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


def test_an_effect_whose_answer_is_lost_is_reported_all_the_same(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "clink")
    sandbox.fail("clink", fault="drop_after")
    sandbox.fail("clink", fault="drop_before")
    for _ in range(2):
        with pytest.raises(httpx.ReadError):
            call(sandbox, "clink", body("clink"))
    sandbox.webhooks.wait()
    assert len(shop.events) == 5
    assert len(sandbox.effects("clink")) == 1


def test_events_on_demand_and_again(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "unibee")
    first = sandbox.webhooks.send("unibee", "payment.success", {"payment": {"paymentId": "pay1", "status": 20}})
    sandbox.webhooks.wait()
    again = sandbox.webhooks.resend(first.number)
    sent = sandbox.webhooks.wait()
    assert [item.resent for item in sent] == [False, True]
    assert (again.event_id, again.number) == (first.event_id, first.number + 1)
    # UniBee does not sign what it is asked to send again.
    assert [event.assurance for event in shop.events] == [Assurance.AUTHENTIC, Assurance.UNSIGNED]
    assert shop.events[0].id == shop.events[1].id == first.event_id
    with pytest.raises(ConfigurationError, match="no webhook 99"):
        sandbox.webhooks.resend(99)


def test_callbacks_of_payapi_in_both_versions(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "payapi")
    sandbox.webhooks.send("payapi", "payinCallbackV1", {"tradeNo": "pay_1", "status": "2", "amount": "12.30"})
    sandbox.webhooks.send("payapi", "payinCallbackV2", {"tradeNo": "pay_1", "status": 2})
    sent = sandbox.webhooks.wait()
    assert [item.acknowledged for item in sent] == [True, True]
    assert [event.assurance for event in shop.events] == [Assurance.INTEGRITY_ONLY, Assurance.AUTHENTIC]
    assert [event.type for event in shop.events] == ["payment.succeeded", "payment.succeeded"]


def test_what_came_of_it_is_told(sandbox: Sandbox) -> None:
    with Server(Reply(500), Reply(200, b"ok"), Reply(fault="drop")) as server:
        sandbox.webhooks.to("unibee", server.url)
        for _ in range(3):
            sandbox.webhooks.send("unibee", "user.created")
        refused, wrong, dropped = sandbox.webhooks.wait()
    assert (refused.status, refused.acknowledged, refused.error) == (500, False, "")
    assert (wrong.status, wrong.acknowledged) == (200, False)  # UniBee wants the text `success`
    assert (dropped.status, dropped.acknowledged) == (None, False)
    assert dropped.error.startswith("RemoteProtocolError")
    assert "payload" not in repr(refused)


@pytest.mark.parametrize(
    ("provider", "event", "statuses"),
    [
        ("useepay", "refund.failed", {200: True, 202: False, 302: False, 404: False}),
        ("clink", "refund.failed", {200: True, 202: False}),
        ("unibee", "user.created", {200: False, 202: False}),
    ],
)
def test_each_answer_that_a_provider_takes_acknowledges(
    provider: str, event: str, statuses: dict[int, bool], sandbox: Sandbox
) -> None:
    with Server(*map(Reply, statuses)) as server:
        sandbox.webhooks.to(provider, server.url)
        for _ in statuses:
            sandbox.webhooks.send(provider, event)
        assert {item.status: item.acknowledged for item in sandbox.webhooks.wait()} == statuses


def test_nothing_is_sent_where_nobody_listens(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "clink")
    sandbox.webhooks.to("clink", None)
    call(sandbox, "clink", body("clink"))
    assert sandbox.webhooks.wait() == []
    aim(sandbox, shop, "clink")
    sandbox.reset()
    call(sandbox, "clink", body("clink"))
    assert sandbox.webhooks.wait() == []


@pytest.mark.parametrize(
    "url", ["https://shop.example.com/hook", "ftp://127.0.0.1/", "http://10.0.0.1/", "http://[", "127.0.0.1", ""]
)
def test_webhooks_stay_on_this_machine(url: str, sandbox: Sandbox) -> None:
    with pytest.raises(ConfigurationError, match="this machine only"):
        sandbox.webhooks.to("clink", url)


def test_mistakes_are_named(sandbox: Sandbox, shop: Shop) -> None:
    with pytest.raises(ConfigurationError, match="has no webhook target"):
        sandbox.webhooks.send("clink", "order.created")
    aim(sandbox, shop, "clink")
    with pytest.raises(ConfigurationError, match=r"no event 'order\.moon'"):
        sandbox.webhooks.send("clink", "order.moon")
    with pytest.raises(ConfigurationError, match="unknown provider"):
        sandbox.webhooks.to("stripe", shop.server.url)


def test_the_control_interface(served: tuple[Sandbox, str], shop: Shop) -> None:
    url = f"{served[1]}/_sandbox/webhooks"

    def post(end: str, value: Any) -> httpx.Response:
        return httpx.post(f"{url}{end}", json=value, trust_env=False)

    target = {"provider": "useepay", "url": f"{shop.server.url}/useepay", "secret": USEEPAY_PRIVATE}
    assert post("", target).json() == {"provider": "useepay", "url": target["url"]}
    order = {"provider": "useepay", "event": "refund.failed", "payload": {"data": {"id": "re_1", "status": "failed"}}}
    first = post("/send", order).json()
    assert (first["event"], first["status"]) == ("refund.failed", None)
    assert post("/resend", {"number": first["number"]}).json()["resent"] is True
    sent = httpx.get(url, params={"provider": "useepay"}, trust_env=False).json()
    assert [item["acknowledged"] for item in sent] == [True, True]
    assert shop.events[0].refund is not None
    assert shop.events[0].refund.status == "failed"
    for end, value in (
        ("", {"provider": "useepay"}),
        ("", {**target, "colour": 1}),
        ("", {**target, "form": {"colour": "blue"}}),
        ("/send", {"provider": "useepay"}),
        ("/resend", {}),
        ("/resend", [1]),
    ):
        answer = post(end, value)
        assert answer.status_code == 400
        assert answer.json()["error"]
