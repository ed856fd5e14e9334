"""A native call returns what a success holds; a refusal raises what a canonical call raises, and reads are repeated."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import polybill as pb
import polybill_clink
import pytest
from polybill_clink.api.subscription import retrieve_subscription
from polybill_clink.client import AuthenticatedClient

from tests.loopback import Reply, Server
from tests.overlays.requests import async_client, client
from tests.overlays.test_native import BODIES, CALLED

EFFECTS = ("carried out", "executed")
"""Words that are only true of a call that changes something."""


class Hasty:
    """A clock that runs as usual, and whose waits between two attempts take no time."""

    def epoch_ms(self) -> int:
        return 1_800_000_000_000

    def monotonic(self) -> float:
        return 0.0

    def jitter(self) -> float:
        return 0.0


def reply(status: int, body: Any, **headers: str) -> Reply:
    return Reply(status, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})


REFUSALS = [
    ("clink", 403, {"code": 403, "msg": "no"}, "permission"),
    ("clink", 401, "no", "authentication"),
    ("clink", 200, {"code": 404, "msg": "missing", "data": None}, "not_found"),
    ("useepay", 404, {"code": "resource_not_found", "message": "missing"}, "not_found"),
    ("useepay", 401, {"code": "unauthorized", "message": "no"}, "authentication"),
    ("unibee", 400, {"code": 51, "message": "no"}, "invalid_request"),
    ("unibee", 200, {"code": 51, "message": "no", "data": None}, "invalid_request"),
    ("unibee", 401, {"code": 61, "message": "no"}, "authentication"),
]


@pytest.mark.parametrize(("provider", "status", "body", "reason"), REFUSALS)
def test_a_refusal_raises_as_the_canonical_call_does(provider: str, status: int, body: Any, reason: str) -> None:
    with Server(reply(status, body)) as server, client(provider, server.url) as made:
        with pytest.raises(pb.ProviderError) as caught:
            CALLED[provider].sync(client=made.native, body=BODIES[provider])
        assert len(server.requests) == 1, "what changes something is sent once"
    error = caught.value
    assert (error.status_code, json.loads(error.content), error.reason) == (status, body, reason)
    assert not any(word in str(error) for word in EFFECTS)

    async def run(url: str) -> None:
        async with async_client(provider, url) as other:
            await CALLED[provider].asyncio(client=other.native, body=BODIES[provider])

    with Server(reply(status, body)) as server, pytest.raises(pb.ProviderError) as awaited:
        asyncio.run(run(server.url))
    assert str(awaited.value) == str(error)


def test_payapi_too() -> None:
    from polybill_payapi.operations import OPERATIONS

    row = next(row for row in OPERATIONS["createSubscription"]["errors"] if "code" in row)
    with (
        Server(reply(200, {"code": row["code"], "msg": "no"})) as server,
        client("payapi", server.url) as made,
        pytest.raises(pb.ProviderError) as caught,
    ):
        CALLED["payapi"].sync(client=made.native, body=BODIES["payapi"])
    assert caught.value.reason == row["reason"]


def test_detailed_keeps_status_headers_bytes_and_the_refusal() -> None:
    body = {"code": 404, "msg": "missing", "data": None}
    with Server(reply(200, body, **{"X-Trace": "t"})) as server, client("clink", server.url) as made:
        answer = retrieve_subscription.sync_detailed("sub_1", client=made.native)
    assert (answer.status_code, answer.headers["x-trace"], json.loads(answer.content)) == (200, "t", body)
    assert answer.parsed.to_dict() == body  # type: ignore[union-attr]
    # A refusal that the contract lists without a form has no object; the error keeps the rest.
    with Server(reply(403, {"code": 403})) as server, client("clink", server.url) as made:
        with pytest.raises(pb.ProviderError) as caught:
            retrieve_subscription.sync_detailed("sub_1", client=made.native)
        assert (caught.value.status_code, caught.value.content) == (403, b'{"code": 403}')


GOOD = {"code": 200, "msg": "success", "data": {"subscriptionId": "sub_1"}}


@pytest.mark.parametrize("first", [reply(429, {"code": 429}), reply(503, {"code": 503}), Reply(502, b"<html>")])
def test_a_read_is_repeated(first: Reply) -> None:
    with Server(first, reply(200, GOOD)) as server, client("clink", server.url, clock=Hasty()) as made:
        assert retrieve_subscription.sync("sub_1", client=made.native).code == 200
        assert len(server.requests) == 2

    async def run(url: str) -> Any:
        async with async_client("clink", url, clock=Hasty()) as other:
            return await other.native.subscription.retrieve_subscription("sub_1")

    with Server(first, reply(200, GOOD)) as server:
        assert asyncio.run(run(server.url)).code == 200


READS: list[Callable[[Any], Any]] = [
    lambda made: made.subscriptions.get("sub_1"),
    lambda made: made.native.subscription.retrieve_subscription("sub_1"),
    lambda made: retrieve_subscription.sync("sub_1", client=made.native),
]
"""The same reading: canonical, in the tree, by its module."""


def test_what_changes_something_is_not_repeated() -> None:
    with Server(reply(503, {"code": 503})) as server, client("clink", server.url, clock=Hasty()) as made:
        with pytest.raises(pb.CallError) as caught:
            CALLED["clink"].sync(client=made.native, body=BODIES["clink"])
        assert len(server.requests) == 1
    assert not isinstance(caught.value, pb.ProviderError), "a failing server may have executed it"


@pytest.mark.parametrize(
    "last",
    [
        *(reply(429, {"code": 429}), reply(503, {"code": 503}), reply(404, {"code": 404}), Reply(520, b"<html>")),
        *(reply(200, [1]), Reply(200, b"x", fault="drop"), Reply(200, b"xxxx", fault="cut"), Reply(418, b"")),
    ],
)
def test_a_failing_read_raises_as_the_canonical_one(last: Reply) -> None:
    raised = []
    for read in READS:
        with (
            Server(last) as server,
            client("clink", server.url, clock=Hasty()) as made,
            pytest.raises(pb.CallError) as caught,
        ):
            read(made)
        raised.append(caught.value)
    canonical, *native = raised
    for error in native:
        family = next(cls for cls in type(canonical).__mro__ if cls.__module__ == "polybill.errors")
        assert isinstance(error, family)
        assert error.attempts == canonical.attempts
        assert not any(word in str(error) for word in EFFECTS)
    assert not any(word in str(canonical) for word in EFFECTS)


def test_a_read_that_is_refused_after_a_failure_was_refused() -> None:
    with Server(reply(503, {"code": 503}), reply(404, {"code": 404})) as server:
        for read in READS[:2]:
            server.replies[:] = [reply(503, {"code": 503}), reply(404, {"code": 404})]
            with client("clink", server.url, clock=Hasty()) as made, pytest.raises(pb.ProviderError) as caught:
                read(made)
            assert caught.value.reason == "not_found"


def test_the_bare_client_has_an_error_of_its_own() -> None:
    body = {"code": 404, "msg": "missing", "data": None}
    with Server(reply(200, body)) as server, AuthenticatedClient(base_url=server.url, api_key="k") as made:
        with pytest.raises(polybill_clink.ResponseUnsuccessful) as caught:
            retrieve_subscription.sync("sub_1", client=made)
        assert json.loads(caught.value.content) == body
        assert retrieve_subscription.sync_detailed("sub_1", client=made).parsed.to_dict() == body  # type: ignore[union-attr]
    with Server(reply(200, GOOD)) as server, polybill_clink.SyncClient(base_url=server.url, api_key="k") as tree:
        assert tree.subscription.retrieve_subscription("sub_1").code == 200
