# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/invoice/list``: Page through invoices

SortField: invoice_id, gmt_create, gmt_modify, period_end, total_amount; type 0 or 1; amountStart <=
amountEnd; default page size 20.

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
    from ...models.invoice_list_type import InvoiceListType
    from ...models.invoice_status import InvoiceStatus
    from ...models.list_invoices_response import ListInvoicesResponse
    from ...models.refusal import Refusal

OPERATION: Final = "listInvoicesByQuery"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("list_invoices_response", "ListInvoicesResponse")),
    (400, 400, ModelRef("refusal", "Refusal")),
    (401, 401, ModelRef("refusal", "Refusal")),
)


def get_kwargs(
    *,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    report_time_end: int | Unset = UNSET,
    report_time_start: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    send_email: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """

    params: dict[str, Any] = {}

    params["amountEnd"] = amount_end

    params["amountStart"] = amount_start

    params["count"] = count

    params["createTimeEnd"] = create_time_end

    params["createTimeStart"] = create_time_start

    params["currency"] = currency

    params["deleteInclude"] = delete_include

    params["firstName"] = first_name

    json_gateway_ids: list[int] | Unset = UNSET
    if not isinstance(gateway_ids, Unset):
        json_gateway_ids = gateway_ids

    params["gatewayIds"] = json_gateway_ids

    params["lastName"] = last_name

    params["page"] = page

    params["reportTimeEnd"] = report_time_end

    params["reportTimeStart"] = report_time_start

    params["searchKey"] = search_key

    params["sendEmail"] = send_email

    params["sortField"] = sort_field

    params["sortType"] = sort_type

    json_status: list[int] | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = []
        for status_item_data in status:
            status_item = status_item_data.value
            json_status.append(status_item)

    params["status"] = json_status

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/merchant/invoice/list",
        "params": params,
    }
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> ListInvoicesResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "ListInvoicesResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    report_time_end: int | Unset = UNSET,
    report_time_start: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    send_email: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListInvoicesResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            delete_include=delete_include,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            report_time_end=report_time_end,
            report_time_start=report_time_start,
            search_key=search_key,
            send_email=send_email,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            user_id=user_id,
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
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    report_time_end: int | Unset = UNSET,
    report_time_start: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    send_email: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListInvoicesResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        amount_end=amount_end,
        amount_start=amount_start,
        count=count,
        create_time_end=create_time_end,
        create_time_start=create_time_start,
        currency=currency,
        delete_include=delete_include,
        first_name=first_name,
        gateway_ids=gateway_ids,
        last_name=last_name,
        page=page,
        report_time_end=report_time_end,
        report_time_start=report_time_start,
        search_key=search_key,
        send_email=send_email,
        sort_field=sort_field,
        sort_type=sort_type,
        status=status,
        type_=type_,
        user_id=user_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    report_time_end: int | Unset = UNSET,
    report_time_start: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    send_email: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListInvoicesResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            delete_include=delete_include,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            report_time_end=report_time_end,
            report_time_start=report_time_start,
            search_key=search_key,
            send_email=send_email,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            user_id=user_id,
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
    amount_end: int | Unset = UNSET,
    amount_start: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    delete_include: bool | Unset = UNSET,
    first_name: str | Unset = UNSET,
    gateway_ids: list[int] | Unset = UNSET,
    last_name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    report_time_end: int | Unset = UNSET,
    report_time_start: int | Unset = UNSET,
    search_key: str | Unset = UNSET,
    send_email: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListInvoicesResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            delete_include=delete_include,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            report_time_end=report_time_end,
            report_time_start=report_time_start,
            search_key=search_key,
            send_email=send_email,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            user_id=user_id,
        )
    ).parsed
