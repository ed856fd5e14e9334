# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/payment/item/list``: Page through items of one-time payments

SortField accepted: merchant_id, gmt_create, gmt_modify, user_id.

Source: https://docs.unibee.dev/api-reference/payment/get-onetime-payment-item-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, EnumRef, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.list_payment_items_response import ListPaymentItemsResponse
    from ...models.payment_movement_sort_field import PaymentMovementSortField
    from ...models.refusal import Refusal
    from ...models.sort_type import SortType

OPERATION: Final = "listPaymentItems"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("sortField", "query", EnumRef(_models, "PaymentMovementSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "ListPaymentItemsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    user_id: int | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/payment/item/list",
        (
            (_PARAMETERS[0], user_id),
            (_PARAMETERS[1], sort_field),
            (_PARAMETERS[2], sort_type),
            (_PARAMETERS[3], page),
            (_PARAMETERS[4], count),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListPaymentItemsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListPaymentItemsResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListPaymentItemsResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListPaymentItemsResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListPaymentItemsResponse = client.result(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListPaymentItemsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListPaymentItemsResponse:
    """As `sync`, awaited."""
    _made: ListPaymentItemsResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
