# Generated: edit specs/unibee.
"""``GET /merchant/metric/event_list``: Page through usage events

Source: https://docs.unibee.dev/api-reference/metric-event/metric-event-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    EnumRef,
    Invalid,
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
    from ...models import ListMetricEventsResponse, MetricSortField, Refusal, SortType

OPERATION: Final = "listMetricEventsByQuery"
_PARAMETERS: Final = (
    Parameter("count", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("invoiceId", "query", STR),
    Parameter("metricIds", "query", ListOf(INT)),
    Parameter("page", "query", INT),
    Parameter("sortField", "query", EnumRef(_models, "MetricSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("subscriptionIds", "query", ListOf(STR)),
    Parameter("userIds", "query", ListOf(INT)),
)
parse_response: Final = ResponseParser["ListMetricEventsResponse | Refusal", "ListMetricEventsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListMetricEventsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    metric_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/metric/event_list",
        (
            (_PARAMETERS[0], count),
            (_PARAMETERS[1], create_time_end),
            (_PARAMETERS[2], create_time_start),
            (_PARAMETERS[3], invoice_id),
            (_PARAMETERS[4], metric_ids),
            (_PARAMETERS[5], page),
            (_PARAMETERS[6], sort_field),
            (_PARAMETERS[7], sort_type),
            (_PARAMETERS[8], subscription_ids),
            (_PARAMETERS[9], user_ids),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    metric_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
) -> Response[ListMetricEventsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            invoice_id=invoice_id,
            metric_ids=metric_ids,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_ids=subscription_ids,
            user_ids=user_ids,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    metric_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
) -> ListMetricEventsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            invoice_id=invoice_id,
            metric_ids=metric_ids,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_ids=subscription_ids,
            user_ids=user_ids,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    metric_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
) -> Response[ListMetricEventsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            invoice_id=invoice_id,
            metric_ids=metric_ids,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_ids=subscription_ids,
            user_ids=user_ids,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    metric_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
) -> ListMetricEventsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            invoice_id=invoice_id,
            metric_ids=metric_ids,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_ids=subscription_ids,
            user_ids=user_ids,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
