# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_sort_field import InvoiceSortField
    from .invoice_status import InvoiceStatus
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
class ListCreditNotesRequest(Model):
    """Body of listCreditNotes"""

    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    emails: str | Unset = UNSET
    """Recipients, separated by comma or semicolon"""
    gateway_ids: list[int] | Unset = UNSET
    """Filter by gateway ids"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    plan_ids: list[int] | Unset = UNSET
    """Plans that are meant"""
    search_key: str | Unset = UNSET
    """Search text"""
    sort_field: InvoiceSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[InvoiceStatus] | Unset = UNSET
    """Filter, several allowed: 2 processing, 3 paid, 4 failed, 5 cancelled"""

    FIELDS = (
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("emails", "emails", STR),
        Field("gatewayIds", "gateway_ids", ListOf(INT)),
        Field("page", "page", INT),
        Field("planIds", "plan_ids", ListOf(INT)),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", EnumRef(_models, "InvoiceSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "InvoiceStatus"))),
    )
