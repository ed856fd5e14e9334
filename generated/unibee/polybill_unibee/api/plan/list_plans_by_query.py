# Generated: edit specs/unibee.
"""``GET /merchant/plan/list``: Page through plans

Default page size 100. intervalUnits/intervalCounts are ignored when billingIntervalMin is sent.

Source: https://docs.unibee.dev/api-reference/plan/get-plan-list (read 2026-11-30).
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
    from ...models import ListPlansResponse, PlanPublishStatus, PlanStatus, PlanType, Refusal, SortType

OPERATION: Final = "listPlansByQuery"
_PARAMETERS: Final = (
    Parameter("billingIntervalMin", "query", STR),
    Parameter("count", "query", INT),
    Parameter("currency", "query", STR),
    Parameter("intervalCounts", "query", ListOf(INT)),
    Parameter("intervalUnits", "query", ListOf(STR)),
    Parameter("page", "query", INT),
    Parameter("planIds", "query", ListOf(INT)),
    Parameter("productIds", "query", ListOf(INT)),
    Parameter("publishStatus", "query", EnumRef(_models, "PlanPublishStatus")),
    Parameter("searchKey", "query", STR),
    Parameter("sortField", "query", STR),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("status", "query", ListOf(EnumRef(_models, "PlanStatus"))),
    Parameter("type", "query", ListOf(EnumRef(_models, "PlanType"))),
)
parse_response: Final = ResponseParser["ListPlansResponse | Refusal", "ListPlansResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListPlansResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    billing_interval_min: str | Unset = UNSET,
    count: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    interval_counts: list[int] | Unset = UNSET,
    interval_units: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    publish_status: PlanPublishStatus | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/plan/list",
        (
            (_PARAMETERS[0], billing_interval_min),
            (_PARAMETERS[1], count),
            (_PARAMETERS[2], currency),
            (_PARAMETERS[3], interval_counts),
            (_PARAMETERS[4], interval_units),
            (_PARAMETERS[5], page),
            (_PARAMETERS[6], plan_ids),
            (_PARAMETERS[7], product_ids),
            (_PARAMETERS[8], publish_status),
            (_PARAMETERS[9], search_key),
            (_PARAMETERS[10], sort_field),
            (_PARAMETERS[11], sort_type),
            (_PARAMETERS[12], status),
            (_PARAMETERS[13], type_),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    billing_interval_min: str | Unset = UNSET,
    count: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    interval_counts: list[int] | Unset = UNSET,
    interval_units: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    publish_status: PlanPublishStatus | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> Response[ListPlansResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            billing_interval_min=billing_interval_min,
            count=count,
            currency=currency,
            interval_counts=interval_counts,
            interval_units=interval_units,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            publish_status=publish_status,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    billing_interval_min: str | Unset = UNSET,
    count: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    interval_counts: list[int] | Unset = UNSET,
    interval_units: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    publish_status: PlanPublishStatus | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> ListPlansResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            billing_interval_min=billing_interval_min,
            count=count,
            currency=currency,
            interval_counts=interval_counts,
            interval_units=interval_units,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            publish_status=publish_status,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    billing_interval_min: str | Unset = UNSET,
    count: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    interval_counts: list[int] | Unset = UNSET,
    interval_units: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    publish_status: PlanPublishStatus | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> Response[ListPlansResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            billing_interval_min=billing_interval_min,
            count=count,
            currency=currency,
            interval_counts=interval_counts,
            interval_units=interval_units,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            publish_status=publish_status,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    billing_interval_min: str | Unset = UNSET,
    count: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    interval_counts: list[int] | Unset = UNSET,
    interval_units: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    publish_status: PlanPublishStatus | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> ListPlansResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            billing_interval_min=billing_interval_min,
            count=count,
            currency=currency,
            interval_counts=interval_counts,
            interval_units=interval_units,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            publish_status=publish_status,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
