# Generated: edit specs/linksfield.
"""``POST /singleQueryOrder``: List the orders of a SIM card that are in use or waiting

Source: https://www.apifox.cn/apidoc/shared-e2eb0945-a18e-401d-93d7-ff8191925eca/api-12209092 (read
2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
    Body,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Success,
    Unset,
    make_request,
)

from ... import models as _models

if TYPE_CHECKING:
    from ...client import Client
    from ...models import QueryOrdersRequest, QueryOrdersResponse

OPERATION: Final = "queryOrders"
_PARAMETERS: Final = (Parameter("Accept-Language", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "QueryOrdersRequest"), required=True)
SUCCESS: Final = Success((200,), ({"pointer": "/operateCode", "equals": "S"},), code="/operateCode")
parse_response: Final = ResponseParser["QueryOrdersResponse", "QueryOrdersResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "QueryOrdersResponse")),
)


def get_kwargs(
    *,
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/singleQueryOrder",
        ((_PARAMETERS[0], accept_language),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    body: QueryOrdersRequest,
    accept_language: str | Unset = UNSET,
) -> Response[QueryOrdersResponse]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
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
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


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
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
