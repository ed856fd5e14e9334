# Generated: edit specs/unibee.
"""``GET /merchant/metric/list``: Page through metrics

Source: https://docs.unibee.dev/api-reference/metric/get-merchant-metric-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    EnumRef,
    Invalid,
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
    from ...models import ListMetricsResponse, MetricSortField, Refusal, SortType

OPERATION: Final = "listMetricsByQuery"
_PARAMETERS: Final = (
    Parameter("count", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("page", "query", INT),
    Parameter("searchKey", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "MetricSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
)
parse_response: Final = ResponseParser["ListMetricsResponse | Refusal", "ListMetricsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListMetricsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/metric/list",
        (
            (_PARAMETERS[0], count),
            (_PARAMETERS[1], create_time_end),
            (_PARAMETERS[2], create_time_start),
            (_PARAMETERS[3], page),
            (_PARAMETERS[4], search_key),
            (_PARAMETERS[5], sort_field),
            (_PARAMETERS[6], sort_type),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
) -> Response[ListMetricsResponse | Refusal]:
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
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
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
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
) -> ListMetricsResponse:
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
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
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
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
) -> Response[ListMetricsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
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
    page: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: MetricSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
) -> ListMetricsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
