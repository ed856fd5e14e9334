# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .vat_number_status import VatNumberStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("companyAddress", "company_address", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("manualValidate", "manual_validate", BOOL),
        Field("merchantId", "merchant_id", INT),
        Field("status", "status", EnumRef(_models, "VatNumberStatus")),
        Field("validateGateway", "validate_gateway", STR),
        Field("validateMessage", "validate_message", STR),
        Field("vatNumber", "vat_number", STR),
    )
