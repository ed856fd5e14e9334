# Generated: edit specs/clink.
"""``GET /order``: List orders

Source: https://docs.clinkbill.com/api-reference/endpoint/list-orders (read 2026-11-21).
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
    from ...models import OrderPage

OPERATION: Final = "listOrders"
_PARAMETERS: Final = (
    Parameter("subscriptionId", "query", STR),
    Parameter("customerId", "query", STR),
    Parameter("merchantReferenceId", "query", STR),
    Parameter("pageNum", "query", INT, rules={"minimum": 1}),
    Parameter("pageSize", "query", INT),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
parse_response: Final = ResponseParser["OrderPage | str", "OrderPage"](
    OPERATION,
    (200, 200, ModelRef(_models, "OrderPage")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    subscription_id: str | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
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
        "/order",
        (
            (_PARAMETERS[0], subscription_id),
            (_PARAMETERS[1], customer_id),
            (_PARAMETERS[2], merchant_reference_id),
            (_PARAMETERS[3], page_num),
            (_PARAMETERS[4], page_size),
            (_PARAMETERS[5], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[OrderPage | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
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
    subscription_id: str | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> OrderPage:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
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
    subscription_id: str | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[OrderPage | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
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
    subscription_id: str | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> OrderPage:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
