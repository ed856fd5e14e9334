# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/email/history_list``: Page through mails sent

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
    from ...models.list_email_history_response import ListEmailHistoryResponse
    from ...models.refusal import Refusal

OPERATION: Final = "listEmailHistory"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("list_email_history_response", "ListEmailHistoryResponse")),
    (400, 400, ModelRef("refusal", "Refusal")),
    (401, 401, ModelRef("refusal", "Refusal")),
)


def get_kwargs(
    *,
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[int] | Unset = UNSET,
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

    params["searchKey"] = search_key

    params["email"] = email

    json_status: list[int] | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["sortField"] = sort_field

    params["sortType"] = sort_type

    params["page"] = page

    params["count"] = count

    params["createTimeStart"] = create_time_start

    params["createTimeEnd"] = create_time_end

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/merchant/email/history_list",
        "params": params,
    }
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> ListEmailHistoryResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "ListEmailHistoryResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListEmailHistoryResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
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
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListEmailHistoryResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        search_key=search_key,
        email=email,
        status=status,
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
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListEmailHistoryResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
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
    search_key: str | Unset = UNSET,
    email: str | Unset = UNSET,
    status: list[int] | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListEmailHistoryResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            search_key=search_key,
            email=email,
            status=status,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )
    ).parsed
