# Generated: edit specs/unibee.
"""``GET /merchant/email/history_list``: Page through mails sent

Source: https://docs.unibee.dev/api-reference/email/get-email-history-list (read 2026-11-30).
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
    from ...models import EmailStatus, ListEmailHistoryResponse, Refusal, SortType

OPERATION: Final = "listEmailHistory"
_PARAMETERS: Final = (
    Parameter("searchKey", "query", STR),
    Parameter("email", "query", STR),
    Parameter("status", "query", ListOf(EnumRef(_models, "EmailStatus"))),
    Parameter("sortField", "query", STR),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("createTimeEnd", "query", INT),
)
parse_response: Final = ResponseParser["ListEmailHistoryResponse | Refusal", "ListEmailHistoryResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListEmailHistoryResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[EmailStatus] | Unset = UNSET,
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
        "/merchant/email/history_list",
        (
            (_PARAMETERS[0], search_key),
            (_PARAMETERS[1], email),
            (_PARAMETERS[2], status),
            (_PARAMETERS[3], sort_field),
            (_PARAMETERS[4], sort_type),
            (_PARAMETERS[5], page),
            (_PARAMETERS[6], count),
            (_PARAMETERS[7], create_time_start),
            (_PARAMETERS[8], create_time_end),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[EmailStatus] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListEmailHistoryResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            email=email,
            status=status,
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
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[EmailStatus] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListEmailHistoryResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            email=email,
            status=status,
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
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[EmailStatus] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListEmailHistoryResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            email=email,
            status=status,
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
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[EmailStatus] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListEmailHistoryResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            email=email,
            status=status,
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
