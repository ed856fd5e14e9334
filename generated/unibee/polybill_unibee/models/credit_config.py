# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccountType, Metadata


@model
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
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("description", STR),
        Field("discountCodeExclusive", INT),
        Field("exchangeRate", INT),
        Field("id", INT),
        Field("logo", STR),
        Field("logoUrl", STR),
        Field("merchantId", INT),
        Field("metaData", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", STR),
        Field("payoutEnable", INT),
        Field("previewDefaultUsed", INT),
        Field("rechargeEnable", INT),
        Field("recurring", INT),
        Field("totalDecrementAmount", INT),
        Field("totalIncrementAmount", INT),
        Field("type", EnumRef(_models, "CreditAccountType"), "type_"),
    )
