# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /mall/order``: Look up an order of the partner

One of purchase_order_id, order_id and sim_id is needed; the first that is not empty, in this order, is used
and the others are ignored. Sees orders of the calling partnerCode that were placed in BBC. Of several orders
with one purchase_order_id it answers with the latest that was paid.

Source: https://developer-en.apifox.cn/api-478003240 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..._codecs import ModelRef
from ..._http import ResponseTable, parse
from ...errors import RequestInvalid, ResponseUnreadable
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...models.protocol_version import ProtocolVersion
    from ...models.topup_answer import TopupAnswer

OPERATION: Final = "getOrder"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = ((200, 200, ModelRef("topup_answer", "TopupAnswer")),)


def get_kwargs(
    *,
    purchase_order_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    sim_id: str | Unset = UNSET,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    params: dict[str, Any] = {}

    params["purchase_order_id"] = purchase_order_id

    params["order_id"] = order_id

    params["sim_id"] = sim_id

    json_version: str | Unset = UNSET
    if not isinstance(version, Unset):
        json_version = version.value

    params["version"] = json_version

    params["partnerCode"] = partner_code

    params["sign"] = sign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mall/order",
        "params": params,
    }
    _kwargs["headers"] = headers
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> TopupAnswer:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast("TopupAnswer", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: Client,
    purchase_order_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    sim_id: str | Unset = UNSET,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[TopupAnswer]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    *,
    client: Client,
    purchase_order_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    sim_id: str | Unset = UNSET,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> TopupAnswer:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        purchase_order_id=purchase_order_id,
        order_id=order_id,
        sim_id=sim_id,
        version=version,
        partner_code=partner_code,
        sign=sign,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    purchase_order_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    sim_id: str | Unset = UNSET,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[TopupAnswer]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    *,
    client: Client,
    purchase_order_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    sim_id: str | Unset = UNSET,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> TopupAnswer:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )
    ).parsed
