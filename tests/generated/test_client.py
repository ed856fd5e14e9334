"""The generated client as it is, over real HTTP on loopback: safe defaults, one typed error, nothing hidden."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from polybill_clink.api.subscription import create_subscription
from polybill_clink.client import AuthenticatedClient, Client
from polybill_clink.errors import ApiError, RequestInvalid, ResponseUnreadable
from polybill_clink.models import CreateSubscriptionRequest, CreateSubscriptionResponse
from polybill_unibee.client import AuthenticatedClient as UniBeeClient
from polybill_useepay.client import AuthenticatedClient as UseePayClient

from tests.loopback import Reply, Server

BODY = CreateSubscriptionRequest.from_dict(
    {
        "customerId": "cus_1",
        "priceId": "price_1",
        "productId": "prd_1",
        "paymentInstrumentId": "pi_1",
        "paymentMethodType": "CARD",
        "paymentCurrency": "USD",
        "returnUrl": "https://merchant.example.com",
    }
)


def call(server: Server, body: CreateSubscriptionRequest = BODY) -> Any:
    with AuthenticatedClient(base_url=server.url, api_key="sk_test_canary") as client:
        return create_subscription.sync_detailed(client=client, body=body, x_timestamp="1")


def acall(server: Server, body: CreateSubscriptionRequest = BODY) -> Any:
    async def run() -> Any:
        async with AuthenticatedClient(base_url=server.url, api_key="sk_test_canary") as client:
            return await create_subscription.asyncio_detailed(client=client, body=body, x_timestamp="1")

    return asyncio.run(run())


@pytest.mark.parametrize("send", [call, acall], ids=["sync", "async"])
def test_answer_has_status_headers_bytes_and_object(send: Any) -> None:
    with Server(Reply(200, b'{"code":200,"msg":"success","data":null}', {"X-Trace": "t1"})) as server:
        response = send(server)
    assert response.status_code == 200
    assert response.headers["x-trace"] == "t1"
    assert response.content == b'{"code":200,"msg":"success","data":null}'
    assert isinstance(response.parsed, CreateSubscriptionResponse)
    assert response.parsed.data is None
    seen = server.requests[0]
    assert seen.headers["x-api-key"] == "sk_test_canary"
    assert seen.headers["x-timestamp"] == "1"


@pytest.mark.parametrize("send", [call, acall], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(200, b"<html>maintenance</html>"), "not JSON"),
        (Reply(200, b""), "empty"),
        (Reply(200, b'{"code":200,"da'), "not JSON"),
        (Reply(200, b"[1]"), "not of the documented kind"),
        (Reply(200, b"\xff\xfe"), "not JSON"),
        (Reply(200, b'{"code":NaN}'), "not JSON"),
        (Reply(200, b"[" * 100_000), "not JSON"),
        (Reply(520, b'{"code":200}'), "no such status"),
        (Reply(299, b"{}"), "no such status"),
        (Reply(404, b"{}"), "no such status"),
        (Reply(503, b"<html>"), "no such status"),
    ],
    ids=["html", "empty", "cut", "list", "no utf-8", "nan", "deep", "520", "299", "404", "503"],
)
def test_odd_answer_raises_one_typed_error_that_keeps_everything(send: Any, reply: Reply, reason: str) -> None:
    with Server(reply) as server, pytest.raises(ResponseUnreadable) as caught:
        send(server)
    error = caught.value
    assert isinstance(error, ApiError)
    assert error.status_code == reply.status
    assert error.content == reply.body
    assert error.headers["content-length"] == str(len(reply.body))
    assert reason in error.reason
    assert "canary" not in str(error)
    assert reply.body.decode(errors="replace") not in str(error) or not reply.body


def test_documented_text_answer_is_text() -> None:
    with Server(Reply(401, b"Unauthorized")) as server:
        assert call(server).parsed == "Unauthorized"


def test_bad_request_is_not_sent() -> None:
    with Server(Reply(200, b"{}")) as server:
        with pytest.raises(RequestInvalid, match="/priceId does not fit the contract"):
            call(server, CreateSubscriptionRequest.from_dict({**BODY.to_dict(), "priceId": 1}))
        assert server.requests == []


def test_value_that_did_not_fit_is_not_sent_on() -> None:
    body = CreateSubscriptionRequest.from_dict({**BODY.to_dict(), "returnUrl": None, "promotionCode": 7})
    found = [problem.pointer for problem in body.problems()]
    assert sorted(found) == ["/promotionCode", "/returnUrl"]


def test_timeout_is_finite_by_default() -> None:
    timeout = Client(base_url="http://127.0.0.1").get_httpx_client().timeout
    assert None not in (timeout.connect, timeout.read, timeout.write, timeout.pool)


def test_silent_server_ends_in_a_timeout() -> None:
    with Server(Reply(200, b"{}", delay=5)) as server:
        client = AuthenticatedClient(base_url=server.url, api_key="k", timeout=httpx.Timeout(0.1))
        with client, pytest.raises(httpx.ReadTimeout):
            create_subscription.sync(client=client, body=BODY, x_timestamp="1")


def test_repr_has_no_secret() -> None:
    clients = [
        AuthenticatedClient(base_url="http://127.0.0.1", api_key="canary", headers={"X-Other": "canary"}),
        UseePayClient(base_url="http://127.0.0.1", merchant_no="1", api_key="canary", app_id="a"),
        UniBeeClient(base_url="http://127.0.0.1", bearer_auth="canary"),
    ]
    for client in clients:
        assert "canary" not in repr(client)


def test_each_scheme_is_a_header() -> None:
    useepay = UseePayClient(base_url="http://127.0.0.1", merchant_no="1", api_key="2", app_id="3").get_httpx_client()
    headers = useepay.headers
    assert [headers[name] for name in ("x-merchant-no", "x-api-key", "x-app-id")] == ["1", "2", "3"]
    unibee = UniBeeClient(base_url="http://127.0.0.1", bearer_auth="k").get_httpx_client()
    assert unibee.headers["authorization"] == "Bearer k"


def test_with_headers_leaves_the_original_alone() -> None:
    client = Client(base_url="http://127.0.0.1")
    client.get_httpx_client()
    other = client.with_headers({"X-Tenant": "a"}).with_timeout(httpx.Timeout(1))
    assert "x-tenant" not in client.get_httpx_client().headers
    assert other.get_httpx_client().headers["x-tenant"] == "a"
    assert other.get_httpx_client().timeout == httpx.Timeout(1)


def test_clients_share_one_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []
    real = httpx.create_ssl_context
    monkeypatch.setattr(httpx, "create_ssl_context", lambda *a, **k: made.append(1) or real(*a, **k))
    from polybill_runtime import responses

    responses.shared_ssl_context.cache_clear()
    for _ in range(3):
        Client(base_url="https://127.0.0.1").get_httpx_client()
    assert len(made) == 1


def test_redirect_is_not_followed() -> None:
    with Server(Reply(307, b"", {"Location": "http://127.0.0.1:1/elsewhere"})) as server:
        with pytest.raises(ResponseUnreadable):
            call(server)
        assert len(server.requests) == 1
