# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/payment/timeline/list``: Page through the transaction timeline (payments and refunds)

SortField accepted: merchant_id, gmt_create, gmt_modify, user_id (documentation names other columns);
amountStart <= amountEnd.

Source: https://docs.unibee.dev/api-reference/payment/get-payment-timeline-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, EnumRef, Limited, ListOf, ModelRef
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
    from ...models.list_payment_timeline_response import ListPaymentTimelineResponse
    from ...models.payment_movement_sort_field import PaymentMovementSortField
    from ...models.payment_timeline_status import PaymentTimelineStatus
    from ...models.payment_timeline_type import PaymentTimelineType
    from ...models.refusal import Refusal
    from ...models.sort_type import SortType

OPERATION: Final = "listPaymentTimelineByQuery"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("amountEnd", "query", INT),
    Parameter("amountStart", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("currency", "query", STR),
    Parameter("gatewayIds", "query", ListOf(Limited(INT, {"minimum": 0}))),
    Parameter("page", "query", INT),
    Parameter("searchKey", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "PaymentMovementSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("status", "query", ListOf(EnumRef(_models, "PaymentTimelineStatus"))),
    Parameter("timelineTypes", "query", ListOf(EnumRef(_models, "PaymentTimelineType"))),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "ListPaymentTimelineResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PaymentTimelineStatus] | Unset = UNSET,
    timeline_types: list[PaymentTimelineType] | Unset = UNSET,
    user_id: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/payment/timeline/list",
        (
            (_PARAMETERS[0], amount_end),
            (_PARAMETERS[1], amount_start),
            (_PARAMETERS[2], count),
            (_PARAMETERS[3], create_time_end),
            (_PARAMETERS[4], create_time_start),
            (_PARAMETERS[5], currency),
            (_PARAMETERS[6], gateway_ids),
            (_PARAMETERS[7], page),
            (_PARAMETERS[8], search_key),
            (_PARAMETERS[9], sort_field),
            (_PARAMETERS[10], sort_type),
            (_PARAMETERS[11], status),
            (_PARAMETERS[12], timeline_types),
            (_PARAMETERS[13], user_id),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListPaymentTimelineResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListPaymentTimelineResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PaymentTimelineStatus] | Unset = UNSET,
    timeline_types: list[PaymentTimelineType] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListPaymentTimelineResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            gateway_ids=gateway_ids,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            timeline_types=timeline_types,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PaymentTimelineStatus] | Unset = UNSET,
    timeline_types: list[PaymentTimelineType] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListPaymentTimelineResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListPaymentTimelineResponse = client.result(
        OPERATION,
        get_kwargs(
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            gateway_ids=gateway_ids,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            timeline_types=timeline_types,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PaymentTimelineStatus] | Unset = UNSET,
    timeline_types: list[PaymentTimelineType] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListPaymentTimelineResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            gateway_ids=gateway_ids,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            timeline_types=timeline_types,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: PaymentMovementSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PaymentTimelineStatus] | Unset = UNSET,
    timeline_types: list[PaymentTimelineType] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListPaymentTimelineResponse:
    """As `sync`, awaited."""
    _made: ListPaymentTimelineResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            gateway_ids=gateway_ids,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            timeline_types=timeline_types,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
