# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccountType, CreditConfig, Metadata


@model
class CreateCreditConfigData(Model):
    """Payload of createCreditConfig"""

    credit_config: CreditConfig | None | Unset = UNSET

    FIELDS = (Field("creditConfig", OneOf(ModelRef(_models, "CreditConfig"), NULL)),)


@model
class CreateCreditConfigRequest(Model):
    """Body of createCreditConfig"""

    currency: str
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    discount_code_exclusive: int | Unset = UNSET
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts, on which
it has no effect
"""
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
    type_: CreditAccountType
    """1 main, 2 promo Evidence: source."""

    FIELDS = (
        Field("currency", STR, required=True),
        Field("description", STR),
        Field("discountCodeExclusive", INT),
        Field("exchangeRate", INT),
        Field("logo", STR),
        Field("logoUrl", STR),
        Field("metaData", ModelRef(_models, "Metadata")),
        Field("name", STR),
        Field("payoutEnable", INT),
        Field("previewDefaultUsed", INT),
        Field("rechargeEnable", INT),
        Field("recurring", INT),
        Field("type", EnumRef(_models, "CreditAccountType"), "type_", required=True),
    )


@model
class CreateCreditConfigResponse(Model):
    """Envelope of createCreditConfig"""

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
    data: CreateCreditConfigData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateCreditConfigData"), NULL)),
    )
