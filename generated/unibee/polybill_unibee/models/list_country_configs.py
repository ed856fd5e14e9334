# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ListCountryConfigsData(Model):
    """Payload of listCountryConfigs"""

    configs: list[MerchantCountryConfig] | None | Unset = UNSET
    """List of country settings"""

    FIELDS = (Field("configs", OneOf(ListOf(ModelRef(_models, "MerchantCountryConfig")), NULL)),)


@model
class ListCountryConfigsResponse(Model):
    """Envelope of listCountryConfigs"""

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
    data: ListCountryConfigsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListCountryConfigsData"), NULL)),
    )


@model
class MerchantCountryConfig(Model):
    """Merchant country config"""

    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    merchant_id: int | Unset = UNSET
    name: str | Unset = UNSET

    FIELDS = (
        Field("countryCode", STR),
        Field("merchantId", INT),
        Field("name", STR),
    )
