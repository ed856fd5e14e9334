# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, NUMBER, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class GetExchangeRateData(Model):
    """Payload of getExchangeRate"""

    exchange_rate: float | Unset = UNSET
    """Conversion rate"""
    from_currency: str | Unset = UNSET
    """Source currency (ISO 4217)"""
    to_currency: str | Unset = UNSET
    """Target currency (ISO 4217)"""

    FIELDS = (
        Field("exchangeRate", NUMBER),
        Field("fromCurrency", STR),
        Field("toCurrency", STR),
    )


@model
class GetExchangeRateRequest(Model):
    """Body of getExchangeRate"""

    from_currency: str
    """Source currency (ISO 4217)"""
    to_currency: str
    """Target currency (ISO 4217)"""

    FIELDS = (
        Field("fromCurrency", STR, required=True),
        Field("toCurrency", STR, required=True),
    )


@model
class GetExchangeRateResponse(Model):
    """Envelope of getExchangeRate"""

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
    data: GetExchangeRateData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetExchangeRateData"), NULL)),
    )
