# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/plan/list``: Page through plans

Default page size 100. intervalUnits/intervalCounts are ignored when billingIntervalMin is sent.

Source: https://docs.unibee.dev/api-reference/plan/get-plan-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, EnumRef, ListOf, ModelRef
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
    from ...models.list_plans_response import ListPlansResponse
    from ...models.plan_publish_status import PlanPublishStatus
    from ...models.plan_status import PlanStatus
    from ...models.plan_type import PlanType
    from ...models.refusal import Refusal
    from ...models.sort_type import SortType

OPERATION: Final = "listPlansByQuery"
"""The operationId in the contract."""

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
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListPlansResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("ListPlansResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListPlansResponse = client.result(
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
    return _made


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
    _made: ListPlansResponse = await client.result_async(
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
    return _made
