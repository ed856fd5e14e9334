# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Merchant


@model
class UpdateMerchantData(Model):
    """Payload of updateMerchant"""

    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""

    FIELDS = (Field("merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),)


@model
class UpdateMerchantRequest(Model):
    """Body of updateMerchant"""

    address: str | Unset = UNSET
    """Street address"""
    company_logo: str | Unset = UNSET
    """Logo URL"""
    company_name: str | Unset = UNSET
    company_registry_code: str | Unset = UNSET
    """Company registration number"""
    company_vat_number: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    default_currency: str | Unset = UNSET
    """Currency where none is named, ISO 4217 Evidence: sdk."""
    email: str | Unset = UNSET
    """E-mail address"""
    phone: str | Unset = UNSET
    """Phone number"""
    time_zone: str | Unset = UNSET

    FIELDS = (
        Field("address", STR),
        Field("companyLogo", STR),
        Field("companyName", STR),
        Field("companyRegistryCode", STR),
        Field("companyVatNumber", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("defaultCurrency", STR),
        Field("email", STR),
        Field("phone", STR),
        Field("timeZone", STR),
    )


@model
class UpdateMerchantResponse(Model):
    """Envelope of updateMerchant"""

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
    data: None | UpdateMerchantData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateMerchantData"), NULL)),
    )
