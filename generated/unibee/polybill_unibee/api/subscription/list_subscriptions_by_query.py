# Generated: edit specs/unibee.
"""``GET /merchant/subscription/list``: Page through subscriptions

SortField gmt_create or gmt_modify; default page size 20; amountStart <= amountEnd.

Source: https://docs.unibee.dev/api-reference/subscription/get-subscription-list (read 2026-11-30).
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
    from ...models import ChangeSortField, ListSubscriptionsResponse, Refusal, SortType, SubscriptionStatus

OPERATION: Final = "listSubscriptionsByQuery"
_PARAMETERS: Final = (
    Parameter("Email", "query", STR),
    Parameter("amountEnd", "query", INT),
    Parameter("amountStart", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("currency", "query", STR),
    Parameter("externalUserId", "query", STR),
    Parameter("page", "query", INT),
    Parameter("planIds", "query", ListOf(Limited(INT, {"minimum": 0}))),
    Parameter("productIds", "query", ListOf(INT)),
    Parameter("searchKey", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "ChangeSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("status", "query", ListOf(EnumRef(_models, "SubscriptionStatus"))),
    Parameter("userId", "query", INT),
)
parse_response: Final = ResponseParser["ListSubscriptionsResponse | Refusal", "ListSubscriptionsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListSubscriptionsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    email: str | Unset = UNSET,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[SubscriptionStatus] | Unset = UNSET,
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
        "/merchant/subscription/list",
        (
            (_PARAMETERS[0], email),
            (_PARAMETERS[1], amount_end),
            (_PARAMETERS[2], amount_start),
            (_PARAMETERS[3], count),
            (_PARAMETERS[4], create_time_end),
            (_PARAMETERS[5], create_time_start),
            (_PARAMETERS[6], currency),
            (_PARAMETERS[7], external_user_id),
            (_PARAMETERS[8], page),
            (_PARAMETERS[9], plan_ids),
            (_PARAMETERS[10], product_ids),
            (_PARAMETERS[11], search_key),
            (_PARAMETERS[12], sort_field),
            (_PARAMETERS[13], sort_type),
            (_PARAMETERS[14], status),
            (_PARAMETERS[15], user_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    email: str | Unset = UNSET,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[SubscriptionStatus] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListSubscriptionsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            email=email,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            external_user_id=external_user_id,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    email: str | Unset = UNSET,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[SubscriptionStatus] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListSubscriptionsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            email=email,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            external_user_id=external_user_id,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    email: str | Unset = UNSET,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[SubscriptionStatus] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListSubscriptionsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            email=email,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            external_user_id=external_user_id,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    email: str | Unset = UNSET,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    product_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[SubscriptionStatus] | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListSubscriptionsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            email=email,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            external_user_id=external_user_id,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
