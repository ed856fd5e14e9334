# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import InvoiceListType, InvoiceSortField, InvoiceStatus, SortType


@model
class ListInvoicesRequest(Model):
    """Body of listInvoices"""

    amount_end: int | Unset = UNSET
    """Upper bound of an amount filter (minor units) Amount in minor units of currency."""
    amount_start: int | Unset = UNSET
    """Lower bound of an amount filter (minor units) Amount in minor units of currency."""
    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    delete_include: bool | Unset = UNSET
    """Also return deleted records (admin only)"""
    first_name: str | Unset = UNSET
    gateway_ids: list[int] | Unset = UNSET
    """Filter by gateway ids"""
    last_name: str | Unset = UNSET
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    report_time_end: int | Unset = UNSET
    """Reported at or before (unix seconds)"""
    report_time_start: int | Unset = UNSET
    """Reported at or after (unix seconds)"""
    search_key: str | Unset = UNSET
    """Searches invoice name, e-mail and product name Evidence: sdk."""
    send_email: str | Unset = UNSET
    """Recipient e-mail"""
    sort_field: InvoiceSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[InvoiceStatus] | Unset = UNSET
    """Filter, several allowed: 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed"""
    type_: InvoiceListType | Unset = UNSET
    """0 payment invoices, 1 refund invoices Evidence: sdk."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amountEnd", INT, money=("minor", "number", "currency")),
        Field("amountStart", INT, money=("minor", "number", "currency")),
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("currency", STR),
        Field("deleteInclude", BOOL),
        Field("firstName", STR),
        Field("gatewayIds", ListOf(INT)),
        Field("lastName", STR),
        Field("page", INT),
        Field("reportTimeEnd", INT, time="epoch-s"),
        Field("reportTimeStart", INT, time="epoch-s"),
        Field("searchKey", STR),
        Field("sendEmail", STR),
        Field("sortField", EnumRef(_models, "InvoiceSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "InvoiceStatus"))),
        Field("type", EnumRef(_models, "InvoiceListType"), "type_"),
        Field("userId", INT, rules={"minimum": 0}),
    )
