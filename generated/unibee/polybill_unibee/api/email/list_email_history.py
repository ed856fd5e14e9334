# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/email/history_list``: Page through mails sent

Source: https://docs.unibee.dev/api-reference/email/get-email-history-list (read 2026-11-30).
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
    from ...models.email_status import EmailStatus
    from ...models.list_email_history_response import ListEmailHistoryResponse
    from ...models.refusal import Refusal
    from ...models.sort_type import SortType

OPERATION: Final = "listEmailHistory"
"""The operationId in the contract."""

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
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListEmailHistoryResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListEmailHistoryResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListEmailHistoryResponse = client.result(
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
    return _made


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
    _made: ListEmailHistoryResponse = await client.result_async(
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
    return _made
