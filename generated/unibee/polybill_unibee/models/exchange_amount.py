# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PlanMultiCurrency


@model
class ExchangeAmountData(Model):
    """Payload of exchangeAmount"""

    multi_currency_configs: list[PlanMultiCurrency] | None | Unset = UNSET
    """Currency settings"""

    FIELDS = (Field("multiCurrencyConfigs", OneOf(ListOf(ModelRef(_models, "PlanMultiCurrency")), NULL)),)


@model
class ExchangeAmountRequest(Model):
    """Body of exchangeAmount"""

    amount: int
    """Amount to convert (minor units) Amount in minor units of currency."""
    currency: str
    """ISO 4217 currency code, upper case"""

    FIELDS = (
        Field("amount", INT, required=True, money=("minor", "number", "currency")),
        Field("currency", STR, required=True),
    )


@model
class ExchangeAmountResponse(Model):
    """Envelope of exchangeAmount"""

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
    data: ExchangeAmountData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ExchangeAmountData"), NULL)),
    )
