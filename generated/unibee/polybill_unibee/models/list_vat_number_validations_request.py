# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .change_sort_field import ChangeSortField
    from .sort_type import SortType
    from .vat_number_status import VatNumberStatus


@define(kw_only=True, eq=False, repr=False)
class ListVatNumberValidationsRequest(Model):
    """Body of listVatNumberValidations"""

    count: int | Unset = UNSET
    """Page size"""
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    search_key: str | Unset = UNSET
    """Search text"""
    sort_field: ChangeSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[VatNumberStatus] | Unset = UNSET
    """Filter, several allowed: 0 invalid, 1 valid"""
    validate_gateway: str | Unset = UNSET
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("count", "count", INT),
        Field("countryCode", "country_code", STR),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("page", "page", INT),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", EnumRef(_models, "ChangeSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "VatNumberStatus"))),
        Field("validateGateway", "validate_gateway", STR),
        Field("vatNumber", "vat_number", STR),
    )
