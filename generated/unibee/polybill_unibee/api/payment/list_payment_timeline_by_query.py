# Generated: edit specs/unibee.
"""``GET /merchant/payment/timeline/list``: Page through the transaction timeline (payments and refunds)

SortField accepted: merchant_id, gmt_create, gmt_modify, user_id (documentation names other columns);
amountStart <= amountEnd.

Source: https://docs.unibee.dev/api-reference/payment/get-payment-timeline-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    EnumRef,
    Invalid,
    Limited,
    ListOf,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Unset,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import (
        ListPaymentTimelineResponse,
        PaymentMovementSortField,
        PaymentTimelineStatus,
        PaymentTimelineType,
        Refusal,
        SortType,
    )

OPERATION: Final = "listPaymentTimelineByQuery"
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
parse_response: Final = ResponseParser["ListPaymentTimelineResponse | Refusal", "ListPaymentTimelineResponse"](
    OPERATION,
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
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
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
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
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
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
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
    return await client.result_async(
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
