# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class ApplePaySession(Model):
    """What the shop's page hands to Apple Pay; the session itself, or an object that holds it"""

    apple_pay_session: ApplePaySessionHolder | Unset = UNSET
    """Holds the session, where the answer is not the session itself Evidence: sdk."""

    FIELDS = (Field("applePaySession", ModelRef(_models, "ApplePaySessionHolder")),)


@model
class ApplePaySessionHolder(Model):
    """Holds a session of Apple Pay"""

    merchant_session: MerchantSession | Unset = UNSET
    """Session of Apple Pay, opaque to the merchant Evidence: sdk."""

    FIELDS = (Field("merchantSession", ModelRef(_models, "MerchantSession")),)


@model
class ApplePaySessionRequest(Model):
    """Shop that wants a session of Apple Pay"""

    display_name: str | Unset = UNSET
    """Name that the payer sees"""
    host: str | Unset = UNSET
    """Domain of the shop"""
    merchant_id: str | Unset = UNSET
    """Merchant number"""
    merchant_identifier: str | Unset = UNSET
    """Identifier at Apple Pay, from the configuration"""
    validation_url: str | Unset = UNSET
    """Address that Apple Pay gave the shop's page"""

    FIELDS = (
        Field("display_name", STR),
        Field("host", STR),
        Field("merchant_id", STR),
        Field("merchant_identifier", STR),
        Field("validationURL", STR),
    )


@model
class MerchantSession(Model):
    """Session of Apple Pay, opaque to the merchant"""

    FIELDS = ()
