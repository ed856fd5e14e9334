# Generated: edit specs/unibee.
"""``GET /merchant/user/list``: Page through customers

SortField: user_id, gmt_create, email, user_name, subscription_name, subscription_status, payment_method,
recurring_amount, billing_type.

Source: https://docs.unibee.dev/api-reference/user/user-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    BOOL,
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
    from ...models import ListUsersResponse, Refusal, SortType, UserSortField, UserStatus

OPERATION: Final = "listUsersByQuery"
_PARAMETERS: Final = (
    Parameter("count", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("deleteInclude", "query", BOOL),
    Parameter("email", "query", STR),
    Parameter("externalUserId", "query", STR),
    Parameter("firstName", "query", STR),
    Parameter("gatewayIds", "query", ListOf(INT)),
    Parameter("lastName", "query", STR),
    Parameter("page", "query", INT),
    Parameter("planIds", "query", ListOf(INT)),
    Parameter("searchKey", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "UserSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("status", "query", ListOf(EnumRef(_models, "UserStatus"))),
    Parameter("subStatus", "query", ListOf(INT)),
    Parameter("subscriptionId", "query", STR),
    Parameter("userId", "query", INT),
)
parse_response: Final = ResponseParser["ListUsersResponse | Refusal", "ListUsersResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListUsersResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: UserSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[UserStatus] | Unset = UNSET,
    sub_status: list[int] | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
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
        "/merchant/user/list",
        (
            (_PARAMETERS[0], count),
            (_PARAMETERS[1], create_time_end),
            (_PARAMETERS[2], create_time_start),
            (_PARAMETERS[3], delete_include),
            (_PARAMETERS[4], email),
            (_PARAMETERS[5], external_user_id),
            (_PARAMETERS[6], first_name),
            (_PARAMETERS[7], gateway_ids),
            (_PARAMETERS[8], last_name),
            (_PARAMETERS[9], page),
            (_PARAMETERS[10], plan_ids),
            (_PARAMETERS[11], search_key),
            (_PARAMETERS[12], sort_field),
            (_PARAMETERS[13], sort_type),
            (_PARAMETERS[14], status),
            (_PARAMETERS[15], sub_status),
            (_PARAMETERS[16], subscription_id),
            (_PARAMETERS[17], user_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: UserSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[UserStatus] | Unset = UNSET,
    sub_status: list[int] | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListUsersResponse | Refusal]:
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
            delete_include=delete_include,
            email=email,
            external_user_id=external_user_id,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            plan_ids=plan_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            sub_status=sub_status,
            subscription_id=subscription_id,
            user_id=user_id,
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
    delete_include: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: UserSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[UserStatus] | Unset = UNSET,
    sub_status: list[int] | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListUsersResponse:
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
            delete_include=delete_include,
            email=email,
            external_user_id=external_user_id,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            plan_ids=plan_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            sub_status=sub_status,
            subscription_id=subscription_id,
            user_id=user_id,
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
    delete_include: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: UserSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[UserStatus] | Unset = UNSET,
    sub_status: list[int] | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListUsersResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            delete_include=delete_include,
            email=email,
            external_user_id=external_user_id,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            plan_ids=plan_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            sub_status=sub_status,
            subscription_id=subscription_id,
            user_id=user_id,
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
    delete_include: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    plan_ids: list[int] | Unset = UNSET,
    search_key: str | Unset = UNSET,
    sort_field: UserSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[UserStatus] | Unset = UNSET,
    sub_status: list[int] | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListUsersResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            delete_include=delete_include,
            email=email,
            external_user_id=external_user_id,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            plan_ids=plan_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            sub_status=sub_status,
            subscription_id=subscription_id,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
