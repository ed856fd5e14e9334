# Generated: edit specs/unibee.
"""``GET /merchant/invoice/list``: Page through invoices

SortField: invoice_id, gmt_create, gmt_modify, period_end, total_amount; type 0 or 1; amountStart <=
amountEnd; default page size 20.

Source: https://docs.unibee.dev/api-reference/invoice/get-invoice-list (read 2026-11-30).
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
    from ...models import InvoiceListType, InvoiceSortField, InvoiceStatus, ListInvoicesResponse, Refusal, SortType

OPERATION: Final = "listInvoicesByQuery"
_PARAMETERS: Final = (
    Parameter("amountEnd", "query", INT),
    Parameter("amountStart", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("currency", "query", STR),
    Parameter("deleteInclude", "query", BOOL),
    Parameter("firstName", "query", STR),
    Parameter("gatewayIds", "query", ListOf(INT)),
    Parameter("lastName", "query", STR),
    Parameter("page", "query", INT),
    Parameter("reportTimeEnd", "query", INT),
    Parameter("reportTimeStart", "query", INT),
    Parameter("searchKey", "query", STR),
    Parameter("sendEmail", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "InvoiceSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("status", "query", ListOf(EnumRef(_models, "InvoiceStatus"))),
    Parameter("type", "query", EnumRef(_models, "InvoiceListType")),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
)
parse_response: Final = ResponseParser["ListInvoicesResponse | Refusal", "ListInvoicesResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListInvoicesResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
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
    sort_field: InvoiceSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
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
        "/merchant/invoice/list",
        (
            (_PARAMETERS[0], amount_end),
            (_PARAMETERS[1], amount_start),
            (_PARAMETERS[2], count),
            (_PARAMETERS[3], create_time_end),
            (_PARAMETERS[4], create_time_start),
            (_PARAMETERS[5], currency),
            (_PARAMETERS[6], delete_include),
            (_PARAMETERS[7], first_name),
            (_PARAMETERS[8], gateway_ids),
            (_PARAMETERS[9], last_name),
            (_PARAMETERS[10], page),
            (_PARAMETERS[11], report_time_end),
            (_PARAMETERS[12], report_time_start),
            (_PARAMETERS[13], search_key),
            (_PARAMETERS[14], send_email),
            (_PARAMETERS[15], sort_field),
            (_PARAMETERS[16], sort_type),
            (_PARAMETERS[17], status),
            (_PARAMETERS[18], type_),
            (_PARAMETERS[19], user_id),
        ),
        invalid=invalid,
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
    sort_field: InvoiceSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListInvoicesResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


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
    sort_field: InvoiceSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListInvoicesResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
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
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


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
    sort_field: InvoiceSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ListInvoicesResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


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
    sort_field: InvoiceSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    status: list[InvoiceStatus] | Unset = UNSET,
    type_: InvoiceListType | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ListInvoicesResponse:
    """As `sync`, awaited."""
    return await client.result_async(
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
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
