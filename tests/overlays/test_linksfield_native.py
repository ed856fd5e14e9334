"""Linksfield's generated client, signed: three groups of calls, GET in the query, POST and DELETE in the body."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import polybill as pb
import pytest
from polybill.providers.linksfield.signing import digest, signing_text
from polybill.sandbox import Sandbox, SandboxTransport
from polybill_linksfield import operations
from polybill_linksfield.api.bundle_groups import list_group_sims, remove_group_sims
from polybill_linksfield.api.vshop import query_auto_renewal
from polybill_linksfield.models import GroupSimsRequest, QueryAutoRenewalRequest

from tests.loopback import Reply, Server

ANSWER = Reply(200, b'{"operateCode":"S","message":"success"}')


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(ANSWER) as made:
        yield made


def body(server: Server) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(server.requests[0].body)
    return found


def fits(parameters: dict[str, Any]) -> bool:
    return bool(parameters["sign"] == digest(signing_text(parameters)))


def test_get_is_signed_in_its_query(server: Server) -> None:
    with pb.Linksfield(partner_code="P1", base_url=server.url) as linksfield:
        list_group_sims.sync(client=linksfield.native, group_id="g/1")
    seen = server.requests[0]
    assert (seen.method, seen.path.partition("?")[0]) == ("GET", "/mall/bundle-groups/g%2F1/sims")
    query = dict(pair.split("=") for pair in seen.path.partition("?")[2].split("&"))
    assert query.keys() == {"version", "partnerCode", "sign"}
    assert (query["version"], query["partnerCode"]) == ("3.0", "P1")
    assert fits(query)
    assert seen.body == b""


def test_delete_is_signed_in_its_body(server: Server) -> None:
    asked = GroupSimsRequest.from_dict({"iccids": ["8900000000000000001"], "version": "3.0"})
    with pb.Linksfield(partner_code="P1", base_url=server.url) as linksfield:
        remove_group_sims.sync(client=linksfield.native, group_id="g1", body=asked)
    seen = server.requests[0]
    assert seen.method == "DELETE"
    assert body(server)["partnerCode"] == "P1"
    assert "tradeTime" not in body(server), "no page of this group has it"
    assert fits(body(server))
    assert seen.headers["content-length"] == str(len(seen.body))


def test_post_of_another_group(server: Server) -> None:
    asked = QueryAutoRenewalRequest.from_dict({"tradeType": "queryAutoRenewalRecord", "version": "3.0"})
    with pb.Linksfield(partner_code="P1", base_url=server.url) as linksfield:
        query_auto_renewal.sync(client=linksfield.native, body=asked)
    assert server.requests[0].path == "/queryAutoRenewalRecord"
    assert len(body(server)["tradeTime"]) == 13
    assert fits(body(server))


def test_each_group_goes_to_its_own_base(server: Server) -> None:
    urls = {name: f"{server.url}/{name}" for name in operations.SERVICES}
    with pb.Linksfield(partner_code="P1", base_url=urls) as linksfield:
        list_group_sims.sync(client=linksfield.native, group_id="g1")
        asked = QueryAutoRenewalRequest.from_dict({"tradeType": "queryAutoRenewalRecord", "version": "3.0"})
        query_auto_renewal.sync(client=linksfield.native, body=asked)
    paths = [seen.path.partition("?")[0] for seen in server.requests]
    assert paths == ["/topup/mall/bundle-groups/g1/sims", "/vshop/queryAutoRenewalRecord"]
    assert {seen.headers["host"] for seen in server.requests} == {server.url.removeprefix("http://")}


def test_environments_know_all_groups() -> None:
    assert set(operations.SERVICES) == {"payment", "vshop", "topup"}
    for urls in operations.SERVICES.values():
        assert set(urls) == {"production", "sandbox"}
    assert len({url for urls in operations.SERVICES.values() for url in urls.values()}) == 6
    made = pb.Linksfield(partner_code="P1", environment="sandbox")
    assert made._connection.config.base("topup") == operations.SERVICES["topup"]["sandbox"]
    assert made._connection.config.base("payment") == operations.SERVERS["sandbox"]


@pytest.mark.parametrize("urls", [{}, {"vshop": "https://a.example.com"}, {"other": "https://a.example.com"}])
def test_a_mapping_that_misses_a_group_is_refused(urls: dict[str, str]) -> None:
    with pytest.raises(pb.ConfigurationError, match="base_url must name the groups of calls"):
        pb.Linksfield(partner_code="P1", base_url=urls)
    with pytest.raises(pb.ConfigurationError, match="give one address"):
        pb.Clink(api_key="k", base_url={"a": "https://a.example.com"})


def test_async_and_the_sandbox_agree() -> None:
    async def run(sandbox: Sandbox) -> Any:
        transport = SandboxTransport(sandbox, "linksfield")
        credentials = sandbox.credentials["linksfield"]
        async with pb.AsyncLinksfield(
            **credentials, base_url="http://sandbox/linksfield", transport=transport
        ) as linksfield:
            return await list_group_sims.asyncio_detailed(client=linksfield.native, group_id="g1")

    with Sandbox() as sandbox:
        response = asyncio.run(run(sandbox))
    # The contract and the signature were in order; the call has no state in the sandbox, so an answer is drawn.
    assert response.status_code == 200
    assert response.headers["X-Polybill-Sandbox-Answer"] == "drawn"


def test_the_sandbox_refuses_a_wrong_signature_of_a_get() -> None:
    from polybill.sandbox import SandboxRequest, SandboxResponse

    query = {"version": "3.0", "partnerCode": "P1", "sign": "0" * 32}
    with Sandbox() as sandbox:
        answer = sandbox.handle(SandboxRequest("linksfield", "GET", "/mall/bundle-groups/g1/sims", query))
    assert isinstance(answer, SandboxResponse)
    assert answer.json()["operateCode"] == "E_SIGN"
