# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/discount/list``: Page through discount codes

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
    from ...models.billing_type import BillingType
    from ...models.discount_status import DiscountStatus
    from ...models.discount_type import DiscountType
    from ...models.list_discounts_response import ListDiscountsResponse
    from ...models.refusal import Refusal

OPERATION: Final = "listDiscounts"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("list_discounts_response", "ListDiscountsResponse")),
    (400, 400, ModelRef("refusal", "Refusal")),
    (401, 401, ModelRef("refusal", "Refusal")),
)


def get_kwargs(
    *,
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """

    params: dict[str, Any] = {}

    json_discount_type: list[int] | Unset = UNSET
    if not isinstance(discount_type, Unset):
        json_discount_type = []
        for discount_type_item_data in discount_type:
            discount_type_item = discount_type_item_data.value
            json_discount_type.append(discount_type_item)

    params["discountType"] = json_discount_type

    json_billing_type: list[int] | Unset = UNSET
    if not isinstance(billing_type, Unset):
        json_billing_type = []
        for billing_type_item_data in billing_type:
            billing_type_item = billing_type_item_data.value
            json_billing_type.append(billing_type_item)

    params["billingType"] = json_billing_type

    json_status: list[int] | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = []
        for status_item_data in status:
            status_item = status_item_data.value
            json_status.append(status_item)

    params["status"] = json_status

    params["code"] = code

    params["searchKey"] = search_key

    params["currency"] = currency

    params["sortField"] = sort_field

    params["sortType"] = sort_type

    params["page"] = page

    params["count"] = count

    params["createTimeStart"] = create_time_start

    params["createTimeEnd"] = create_time_end

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/merchant/discount/list",
        "params": params,
    }
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> ListDiscountsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "ListDiscountsResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListDiscountsResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code=code,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
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
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListDiscountsResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        discount_type=discount_type,
        billing_type=billing_type,
        status=status,
        code=code,
        search_key=search_key,
        currency=currency,
        sort_field=sort_field,
        sort_type=sort_type,
        page=page,
        count=count,
        create_time_start=create_time_start,
        create_time_end=create_time_end,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListDiscountsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code=code,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
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
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListDiscountsResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code=code,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )
    ).parsed
