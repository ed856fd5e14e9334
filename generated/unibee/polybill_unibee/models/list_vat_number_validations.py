# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import ChangeSortField, SortType


class VatNumberStatus(OpenIntEnum):
    """Result of the check of a VAT number"""

    INVALID = 0
    VALID = 1


@model
class ListVatNumberValidationsData(Model):
    """Payload of listVatNumberValidations"""

    number_validate_history_list: list[MerchantVatNumberVerifyHistory] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("numberValidateHistoryList", OneOf(ListOf(ModelRef(_models, "MerchantVatNumberVerifyHistory")), NULL)),
        Field("total", INT),
    )


@model
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
        Field("count", INT),
        Field("countryCode", STR),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("page", INT),
        Field("searchKey", STR),
        Field("sortField", EnumRef(_models, "ChangeSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "VatNumberStatus"))),
        Field("validateGateway", STR),
        Field("vatNumber", STR),
    )


@model
class ListVatNumberValidationsResponse(Model):
    """Envelope of listVatNumberValidations"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListVatNumberValidationsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListVatNumberValidationsData"), NULL)),
    )


@model
class MerchantVatNumberVerifyHistory(Model):
    """Merchant vat number verify history"""

    company_address: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    manual_validate: bool | Unset = UNSET
    merchant_id: int | Unset = UNSET
    status: VatNumberStatus | Unset = UNSET
    """0 invalid, 1 valid Evidence: sdk."""
    validate_gateway: str | Unset = UNSET
    validate_message: str | Unset = UNSET
    """Message of the check"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("companyAddress", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("manualValidate", BOOL),
        Field("merchantId", INT),
        Field("status", EnumRef(_models, "VatNumberStatus")),
        Field("validateGateway", STR),
        Field("validateMessage", STR),
        Field("vatNumber", STR),
    )
