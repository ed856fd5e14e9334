# Generated: edit specs/clink.
"""``GET /product``: List products

Source: https://docs.clinkbill.com/api-reference/endpoint/get-product-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    TEXT,
    UNSET,
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
    from ...client import AuthenticatedClient
    from ...models import ProductPage

OPERATION: Final = "getProductList"
_PARAMETERS: Final = (
    Parameter("pageNum", "query", INT, rules={"minimum": 1}, required=True),
    Parameter("pageSize", "query", INT, rules={"minimum": 1, "maximum": 100}, required=True),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
parse_response: Final = ResponseParser["ProductPage | str", "ProductPage"](
    OPERATION,
    (200, 200, ModelRef(_models, "ProductPage")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    page_num: int,
    page_size: int,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/product",
        (
            (_PARAMETERS[0], page_num),
            (_PARAMETERS[1], page_size),
            (_PARAMETERS[2], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int,
    page_size: int,
    x_timestamp: str | Unset = UNSET,
) -> Response[ProductPage | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    page_num: int,
    page_size: int,
    x_timestamp: str | Unset = UNSET,
) -> ProductPage:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int,
    page_size: int,
    x_timestamp: str | Unset = UNSET,
) -> Response[ProductPage | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_num: int,
    page_size: int,
    x_timestamp: str | Unset = UNSET,
) -> ProductPage:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
