# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_type import CreditAccountType
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class CreditConfig(Model):
    """Credit config"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    discount_code_exclusive: int | Unset = UNSET
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts"""
    id: int | Unset = UNSET
    """Numeric id"""
    logo: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    meta_data: Metadata | None | Unset = UNSET
    """Free key/value data"""
    name: str | Unset = UNSET
    payout_enable: int | Unset = UNSET
    """1 payout allowed, else 0"""
    preview_default_used: int | Unset = UNSET
    recharge_enable: int | Unset = UNSET
    """1 recharge allowed, else 0"""
    recurring: int | Unset = UNSET
    """Applies to later cycles too"""
    total_decrement_amount: int | Unset = UNSET
    """Sum of all decreases, zero or negative, over merchant and currency without regard to the kind of account:
credits and minor units are added up when both kinds exist
"""
    total_increment_amount: int | Unset = UNSET
    """Sum of all increases over merchant and currency without regard to the kind of account: credits and minor units
are added up when both kinds exist
"""
    type_: CreditAccountType | Unset = UNSET
    """1 main, 2 promo Evidence: source."""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("discountCodeExclusive", "discount_code_exclusive", INT),
        Field("exchangeRate", "exchange_rate", INT),
        Field("id", "id", INT),
        Field("logo", "logo", STR),
        Field("logoUrl", "logo_url", STR),
        Field("merchantId", "merchant_id", INT),
        Field("metaData", "meta_data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", "name", STR),
        Field("payoutEnable", "payout_enable", INT),
        Field("previewDefaultUsed", "preview_default_used", INT),
        Field("rechargeEnable", "recharge_enable", INT),
        Field("recurring", "recurring", INT),
        Field("totalDecrementAmount", "total_decrement_amount", INT),
        Field("totalIncrementAmount", "total_increment_amount", INT),
        Field("type", "type_", EnumRef(_models, "CreditAccountType")),
    )
