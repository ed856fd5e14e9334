# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/plan/list``: Page through plans

Default page size 100. intervalUnits/intervalCounts are ignored when billingIntervalMin is sent.

Source: https://docs.unibee.dev (read 2026-11).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..._codecs import ModelRef
from ..._http import ResponseTable, parse
from ...errors import RequestInvalid, ResponseUnreadable
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient
    from ...models.list_plans_response import ListPlansResponse
    from ...models.plan_publish_status import PlanPublishStatus
    from ...models.plan_status import PlanStatus
    from ...models.plan_type import PlanType
    from ...models.refusal import Refusal

OPERATION: Final = "listPlansByQuery"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("list_plans_response", "ListPlansResponse")),
    (400, 400, ModelRef("refusal", "Refusal")),
    (401, 401, ModelRef("refusal", "Refusal")),
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
    sort_type: str | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """

    params: dict[str, Any] = {}

    params["billingIntervalMin"] = billing_interval_min

    params["count"] = count

    params["currency"] = currency

    json_interval_counts: list[int] | Unset = UNSET
    if not isinstance(interval_counts, Unset):
        json_interval_counts = interval_counts

    params["intervalCounts"] = json_interval_counts

    json_interval_units: list[str] | Unset = UNSET
    if not isinstance(interval_units, Unset):
        json_interval_units = interval_units

    params["intervalUnits"] = json_interval_units

    params["page"] = page

    json_plan_ids: list[int] | Unset = UNSET
    if not isinstance(plan_ids, Unset):
        json_plan_ids = plan_ids

    params["planIds"] = json_plan_ids

    json_product_ids: list[int] | Unset = UNSET
    if not isinstance(product_ids, Unset):
        json_product_ids = product_ids

    params["productIds"] = json_product_ids

    json_publish_status: int | Unset = UNSET
    if not isinstance(publish_status, Unset):
        json_publish_status = publish_status.value

    params["publishStatus"] = json_publish_status

    params["searchKey"] = search_key

    params["sortField"] = sort_field

    params["sortType"] = sort_type

    json_status: list[int] | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = []
        for status_item_data in status:
            status_item = status_item_data.value
            json_status.append(status_item)

    params["status"] = json_status

    json_type_: list[int] | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = []
        for type_item_data in type_:
            type_item = type_item_data.value
            json_type_.append(type_item)

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/merchant/plan/list",
        "params": params,
    }
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> ListPlansResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
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
    sort_type: str | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> Response[ListPlansResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
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
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


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
    sort_type: str | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> ListPlansResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
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
    ).parsed


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
    sort_type: str | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> Response[ListPlansResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
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
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


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
    sort_type: str | Unset = UNSET,
    status: list[PlanStatus] | Unset = UNSET,
    type_: list[PlanType] | Unset = UNSET,
) -> ListPlansResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
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
        )
    ).parsed
