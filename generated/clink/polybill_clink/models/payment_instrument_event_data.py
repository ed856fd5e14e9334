# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentInstrumentBillingAddressApiVo, PaymentInstrumentWalletApiVo, PaymentMethodType


@model
class PaymentInstrumentCardWebhookVo(Model):
    """A saved card"""

    billing_address: None | PaymentInstrumentBillingAddressApiVo | Unset = UNSET
    expiry_month: None | str | Unset = UNSET
    """Month in which it expires"""
    expiry_year: None | str | Unset = UNSET
    """Year in which it expires"""
    funding: None | str | Unset = UNSET
    """Such as credit or debit"""
    issuer_bank: None | str | Unset = UNSET
    """Bank that issued it"""
    issuer_region: None | str | Unset = UNSET
    """Country in which it was issued"""
    last4: None | str | Unset = UNSET
    """Last four digits"""
    name: None | str | Unset = UNSET
    """Name on the card"""
    scheme: None | str | Unset = UNSET
    """Card scheme, such as visa"""

    FIELDS = (
        Field("billingAddress", OneOf(ModelRef(_models, "PaymentInstrumentBillingAddressApiVo"), NULL)),
        Field("expiryMonth", OneOf(STR, NULL)),
        Field("expiryYear", OneOf(STR, NULL)),
        Field("funding", OneOf(STR, NULL)),
        Field("issuerBank", OneOf(STR, NULL)),
        Field("issuerRegion", OneOf(STR, NULL)),
        Field("last4", OneOf(STR, NULL)),
        Field("name", OneOf(STR, NULL)),
        Field("scheme", OneOf(STR, NULL)),
    )


@model
class PaymentInstrumentEventData(Model):
    """Content of the event"""

    object_: PaymentInstrumentWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", ModelRef(_models, "PaymentInstrumentWebhookVo"), "object_", required=True),)


@model
class PaymentInstrumentWebhookVo(Model):
    """A saved payment method"""

    card: None | PaymentInstrumentCardWebhookVo | Unset = UNSET
    created: int | None | Unset = UNSET
    """When it was saved"""
    customer_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    """Instrument id, pi_..."""
    type_: None | PaymentMethodType | Unset = UNSET
    """Payment method"""
    visa_registration_succeeded: bool | None | Unset = UNSET
    """Whether the registration at Visa succeeded; often absent"""
    wallet: None | PaymentInstrumentWalletApiVo | Unset = UNSET

    FIELDS = (
        Field("card", OneOf(ModelRef(_models, "PaymentInstrumentCardWebhookVo"), NULL)),
        Field("created", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", OneOf(STR, NULL)),
        Field("id", OneOf(STR, NULL)),
        Field("type", OneOf(EnumRef(_models, "PaymentMethodType"), NULL), "type_"),
        Field("visaRegistrationSucceeded", OneOf(BOOL, NULL)),
        Field("wallet", OneOf(ModelRef(_models, "PaymentInstrumentWalletApiVo"), NULL)),
    )
