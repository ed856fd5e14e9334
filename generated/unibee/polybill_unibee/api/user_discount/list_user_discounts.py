# Generated: edit specs/unibee.
"""``GET /merchant/discount/user_discount_list``: Page through the uses of a code

Source: https://docs.unibee.dev/api-reference/user-discount/get-user-discount-code-list (read 2026-11-30).
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
    from ...models import ListUserDiscountsResponse, Refusal, SortType

OPERATION: Final = "listUserDiscounts"
_PARAMETERS: Final = (
    Parameter("id", "query", INT, rules={"minimum": 0}, required=True),
    Parameter("userIds", "query", ListOf(Limited(INT, {"minimum": 0}))),
    Parameter("email", "query", STR),
    Parameter("planIds", "query", ListOf(Limited(INT, {"minimum": 0}))),
    Parameter("subscriptionIds", "query", ListOf(STR)),
    Parameter("status", "query", ListOf(INT)),
    Parameter("childCode", "query", STR),
    Parameter("sortField", "query", STR),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("createTimeEnd", "query", INT),
)
parse_response: Final = ResponseParser["ListUserDiscountsResponse | Refusal", "ListUserDiscountsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListUserDiscountsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    id: int,
    user_ids: list[int] | Unset = UNSET,
    email: str | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    child_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/discount/user_discount_list",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], user_ids),
            (_PARAMETERS[2], email),
            (_PARAMETERS[3], plan_ids),
            (_PARAMETERS[4], subscription_ids),
            (_PARAMETERS[5], status),
            (_PARAMETERS[6], child_code),
            (_PARAMETERS[7], sort_field),
            (_PARAMETERS[8], sort_type),
            (_PARAMETERS[9], page),
            (_PARAMETERS[10], count),
            (_PARAMETERS[11], create_time_start),
            (_PARAMETERS[12], create_time_end),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    id: int,
    user_ids: list[int] | Unset = UNSET,
    email: str | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    child_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListUserDiscountsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            user_ids=user_ids,
            email=email,
            plan_ids=plan_ids,
            subscription_ids=subscription_ids,
            status=status,
            child_code=child_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    id: int,
    user_ids: list[int] | Unset = UNSET,
    email: str | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    child_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListUserDiscountsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            id=id,
            user_ids=user_ids,
            email=email,
            plan_ids=plan_ids,
            subscription_ids=subscription_ids,
            status=status,
            child_code=child_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    id: int,
    user_ids: list[int] | Unset = UNSET,
    email: str | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    child_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListUserDiscountsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            user_ids=user_ids,
            email=email,
            plan_ids=plan_ids,
            subscription_ids=subscription_ids,
            status=status,
            child_code=child_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    id: int,
    user_ids: list[int] | Unset = UNSET,
    email: str | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    subscription_ids: list[str] | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    child_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListUserDiscountsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            user_ids=user_ids,
            email=email,
            plan_ids=plan_ids,
            subscription_ids=subscription_ids,
            status=status,
            child_code=child_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
