# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_list_type import InvoiceListType
    from .invoice_sort_field import InvoiceSortField
    from .invoice_status import InvoiceStatus
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
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
        Field("amountEnd", "amount_end", INT, money=("minor", "number", "currency")),
        Field("amountStart", "amount_start", INT, money=("minor", "number", "currency")),
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("deleteInclude", "delete_include", BOOL),
        Field("firstName", "first_name", STR),
        Field("gatewayIds", "gateway_ids", ListOf(INT)),
        Field("lastName", "last_name", STR),
        Field("page", "page", INT),
        Field("reportTimeEnd", "report_time_end", INT, time="epoch-s"),
        Field("reportTimeStart", "report_time_start", INT, time="epoch-s"),
        Field("searchKey", "search_key", STR),
        Field("sendEmail", "send_email", STR),
        Field("sortField", "sort_field", EnumRef(_models, "InvoiceSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "InvoiceStatus"))),
        Field("type", "type_", EnumRef(_models, "InvoiceListType")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
