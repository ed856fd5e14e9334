"""The generated client behind ``.native``: signed, on the same pool, with our errors."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import polybill as pb
import pytest
from polybill import capability, converting
from polybill.core import contract

from tests.loopback import Reply, Server
from tests.overlays.requests import ACCEPTED, async_client, client
from tests.support.providers import MODULES, table

CLINK = table("NATIVE_BODY")["clink"]
ClinkBody = next(table.native for table in converting.tables("clink") if table.operation == "createSubscription")


def _body(provider: str, value: dict[str, Any]) -> Any:
    operation = _operation(provider)
    native = next(found.native for found in converting.tables(provider) if found.operation == operation)
    return native.from_dict(value)


def _operation(provider: str) -> str:
    """Name the contract's operation that creates what the tests create."""
    return capability.operations(provider)[MODULES[provider].KIND, "create"].operation_ids[0]


BODIES: dict[str, Any] = {provider: _body(provider, value) for provider, value in table("NATIVE_BODY").items()}
CALLED: dict[str, Any] = {key: contract.endpoint(contract.rules(key, _operation(key))) for key in BODIES}
CALLS: dict[str, Callable[[Any], Any]] = {
    provider: lambda native, provider=provider: CALLED[provider].sync(client=native, body=BODIES[provider])  # type: ignore[misc]
    for provider in CALLED
}
HEADERS: dict[str, Callable[[str], tuple[str, str]]] = table("key_header")


@pytest.mark.parametrize("provider", list(CALLED))
def test_answer_is_the_generated_object(provider: str) -> None:
    with Server(Reply(200, ACCEPTED[provider])) as server, client(provider, server.url) as made:
        answer = CALLS[provider](made.native)
        assert answer.to_dict() == json.loads(ACCEPTED[provider])
        assert json.loads(server.requests[0].body) == BODIES[provider].to_dict()


@pytest.mark.parametrize("provider", list(CALLED))
def test_async(provider: str) -> None:
    async def run(url: str) -> Any:
        async with async_client(provider, url) as made:
            return await CALLED[provider].asyncio(client=made.native, body=BODIES[provider])

    with Server(Reply(200, ACCEPTED[provider])) as server:
        answer = asyncio.run(run(server.url))
    assert answer.to_dict() == json.loads(ACCEPTED[provider])


def test_it_shares_the_pool() -> None:
    from tests.overlays.requests import request

    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url) as made:
        made.subscriptions.create(request("clink"))
        CALLS["clink"](made.native)
        CALLS["clink"](made.native.with_headers({"X-Tenant": "a"}))
        assert server.connections == 1
        assert [seen.headers["x-api-key"] for seen in server.requests] == [server.requests[0].headers["x-api-key"]] * 3
        assert server.requests[2].headers["x-tenant"] == "a", "a changed copy is signed too"


def test_timestamp_is_filled_in() -> None:
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url) as made:
        CALLS["clink"](made.native)
        assert len(server.requests[0].headers["x-timestamp"]) == 13


@pytest.mark.parametrize("provider", list(CALLED))
def test_errors_are_of_our_family_and_of_the_generated_one(provider: str) -> None:
    generated = __import__(f"polybill_{provider}.errors", fromlist=["x"])
    with (
        Server(Reply(520, b"<html>")) as server,
        client(provider, server.url) as made,
        pytest.raises(pb.ResponseUnreadable) as caught,
    ):
        CALLS[provider](made.native)
    assert isinstance(caught.value, generated.ResponseUnreadable)
    assert (caught.value.status_code, caught.value.content) == (520, b"<html>")
    assert caught.value.headers["content-length"] == "6"


def test_bad_request() -> None:
    body = ClinkBody.from_dict({**CLINK, "returnUrl": 1})
    with client("clink", "http://127.0.0.1:1") as made, pytest.raises(pb.RequestInvalid) as caught:
        CALLED["clink"].sync(client=made.native, body=body)
    assert [problem.field for problem in caught.value.problems] == ["/returnUrl"]


@pytest.mark.parametrize(("fault", "sent"), [("drop", None), ("reset", None), ("cut", None)])
def test_transport_errors(fault: str, sent: bool | None) -> None:
    with (
        Server(Reply(200, b"{}" * 100, fault=fault)) as server,
        client("clink", server.url) as made,
        pytest.raises(pb.TransportError) as caught,
    ):
        CALLS["clink"](made.native)
    assert caught.value.sent is sent
    assert "may have been executed" in str(caught.value)

    async def run(url: str) -> None:
        async with async_client("clink", url) as made:
            await CALLED["clink"].asyncio(client=made.native, body=BODIES["clink"])

    with Server(Reply(200, b"{}" * 100, fault=fault)) as server, pytest.raises(pb.TransportError):
        asyncio.run(run(server.url))


def test_refused_connection() -> None:
    with client("clink", "http://127.0.0.1:1") as made, pytest.raises(pb.TransportError) as caught:
        CALLS["clink"](made.native)
    assert caught.value.sent is False


def test_the_wrong_kind_of_function_is_named() -> None:
    with client("clink", "http://127.0.0.1:1") as made, pytest.raises(pb.ConfigurationError, match="sync client"):
        asyncio.run(CALLED["clink"].asyncio(client=made.native, body=BODIES["clink"]))

    async def run() -> None:
        async with async_client("clink", "http://127.0.0.1:1") as made:
            CALLED["clink"].sync(client=made.native, body=BODIES["clink"])

    with pytest.raises(pb.ConfigurationError, match="async client"):
        asyncio.run(run())


def test_an_operation_of_another_scheme_is_refused_before_it_is_sent() -> None:
    from polybill_payapi.api.payin import get_payin

    with Server(Reply(200, b"{}")) as server, client("payapi", server.url) as made:
        with pytest.raises(pb.Unsupported, match="payapi getPayin: the contract signs it by jwt-encrypted"):
            get_payin.sync("pay_1", client=made.native)
        assert server.requests == []


def test_the_operation_of_a_path_is_found_below_any_base_url() -> None:
    from polybill.core import contract

    assert contract.find("clink", "GET", "/order/order%2F1").id == "getOrder"  # type: ignore[union-attr]
    assert contract.find("clink", "GET", "/subscription/test-clocks/list").id == "listTestClocks"  # type: ignore[union-attr]
    assert contract.find("clink", "GET", "/nowhere") is None
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", f"{server.url}/deep/api") as made:
        CALLS["clink"](made.native)
        assert server.requests[0].path == "/deep/api/subscription"
