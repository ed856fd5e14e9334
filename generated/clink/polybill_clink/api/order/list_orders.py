# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /order``: List orders

Source: https://docs.clinkbill.com/api-reference/endpoint/list-orders (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.media import TEXT
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.order_page import OrderPage

OPERATION: Final = "listOrders"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("subscriptionId", "query", STR),
    Parameter("customerId", "query", STR),
    Parameter("merchantReferenceId", "query", STR),
    Parameter("pageNum", "query", INT, rules={"minimum": 1}),
    Parameter("pageSize", "query", INT),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> OrderPage | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("OrderPage | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: OrderPage = client.result(
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
    return _made


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
    _made: OrderPage = await client.result_async(
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
    return _made
