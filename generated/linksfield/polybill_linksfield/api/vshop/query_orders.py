# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /singleQueryOrder``: List the orders of a SIM card that are in use or waiting

Source: https://www.apifox.cn/apidoc/shared-e2eb0945-a18e-401d-93d7-ff8191925eca/api-12209092 (read
2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import Client
    from ...models.query_orders_request import QueryOrdersRequest
    from ...models.query_orders_response import QueryOrdersResponse

OPERATION: Final = "queryOrders"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("Accept-Language", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "QueryOrdersRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/operateCode", "equals": "S"},), code="/operateCode")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "QueryOrdersResponse")),)


def get_kwargs(
    *,
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/singleQueryOrder",
        ((_PARAMETERS[0], accept_language),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> QueryOrdersResponse:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("QueryOrdersResponse", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: Client,
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
) -> Response[QueryOrdersResponse]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
) -> QueryOrdersResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: QueryOrdersResponse = client.result(
        OPERATION,
        get_kwargs(
            body=body,
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
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
) -> Response[QueryOrdersResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
) -> QueryOrdersResponse:
    """As `sync`, awaited."""
    _made: QueryOrdersResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
