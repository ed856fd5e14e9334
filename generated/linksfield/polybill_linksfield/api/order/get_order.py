# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /mall/order``: Look up an order of the partner

One of purchase_order_id, order_id and sim_id is needed; the first that is not empty, in this order, is used
and the others are ignored. Sees orders of the calling partnerCode that were placed in BBC. Of several orders
with one purchase_order_id it answers with the latest that was paid.

Source: https://developer-en.apifox.cn/api-478003240 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, EnumRef, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import Client
    from ...models.protocol_version import ProtocolVersion
    from ...models.topup_answer import TopupAnswer

OPERATION: Final = "getOrder"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("purchase_order_id", "query", STR),
    Parameter("order_id", "query", STR),
    Parameter("sim_id", "query", STR),
    Parameter("version", "query", EnumRef(_models, "ProtocolVersion")),
    Parameter("partnerCode", "query", STR),
    Parameter("sign", "query", STR),
    Parameter("Accept-Language", "header", STR),
)
SUCCESS: Final = Success(
    (200,),
    ({"pointer": "/operateCode", "equals": "S"}, {"pointer": "/operateCode", "present": False}),
    code="/operateCode",
)
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "TopupAnswer")),)


def get_kwargs(
    *,
    purchase_order_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    sim_id: str | Unset = UNSET,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/mall/order",
        (
            (_PARAMETERS[0], purchase_order_id),
            (_PARAMETERS[1], order_id),
            (_PARAMETERS[2], sim_id),
            (_PARAMETERS[3], version),
            (_PARAMETERS[4], partner_code),
            (_PARAMETERS[5], sign),
            (_PARAMETERS[6], accept_language),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> TopupAnswer:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: TopupAnswer = client.result(
        OPERATION,
        get_kwargs(
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


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
    return await client.call_async(
        OPERATION,
        get_kwargs(
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


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
    _made: TopupAnswer = await client.result_async(
        OPERATION,
        get_kwargs(
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
