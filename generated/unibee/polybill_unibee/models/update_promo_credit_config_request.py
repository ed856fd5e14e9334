# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdatePromoCreditConfigRequest(Model):
    """Body of updatePromoCreditConfig"""

    currency: str
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    discount_code_exclusive: int | Unset = UNSET
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts"""
    logo: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    meta_data: Metadata | Unset = UNSET
    """Free key/value data"""
    name: str | Unset = UNSET
    payout_enable: int | Unset = UNSET
    """1 payout allowed, else 0"""
    preview_default_used: int | Unset = UNSET
    recharge_enable: int | Unset = UNSET
    """1 recharge allowed, else 0"""
    recurring: int | Unset = UNSET
    """Applies to later cycles too"""

    FIELDS = (
        Field("currency", "currency", STR, required=True),
        Field("description", "description", STR),
        Field("discountCodeExclusive", "discount_code_exclusive", INT),
        Field("exchangeRate", "exchange_rate", INT),
        Field("logo", "logo", STR),
        Field("logoUrl", "logo_url", STR),
        Field("metaData", "meta_data", ModelRef(_models, "Metadata")),
        Field("name", "name", STR),
        Field("payoutEnable", "payout_enable", INT),
        Field("previewDefaultUsed", "preview_default_used", INT),
        Field("rechargeEnable", "recharge_enable", INT),
        Field("recurring", "recurring", INT),
    )
