# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class SetUpExchangeRateApiData(Model):
    """Payload of setUpExchangeRateApi"""

    data: str | Unset = UNSET
    """What was stored; kept secret, because the call sets a key up"""

    FIELDS = (Field("data", STR, secret=True),)


@model
class SetUpExchangeRateApiRequest(Model):
    """Body of setUpExchangeRateApi"""

    exchange_rate_api_key: str | Unset = UNSET
    """Key of the exchange-rate provider (masked in answers)"""

    FIELDS = (Field("exchangeRateApiKey", STR, secret=True),)


@model
class SetUpExchangeRateApiResponse(Model):
    """Envelope of setUpExchangeRateApi"""

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
    data: None | SetUpExchangeRateApiData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SetUpExchangeRateApiData"), NULL)),
    )
