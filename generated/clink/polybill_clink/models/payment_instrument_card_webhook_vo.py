# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_instrument_billing_address_api_vo import (
        PaymentInstrumentBillingAddressApiVo,
    )


@define(kw_only=True, eq=False, repr=False)
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
        Field(
            "billingAddress", "billing_address", OneOf(ModelRef(_models, "PaymentInstrumentBillingAddressApiVo"), NULL)
        ),
        Field("expiryMonth", "expiry_month", OneOf(STR, NULL)),
        Field("expiryYear", "expiry_year", OneOf(STR, NULL)),
        Field("funding", "funding", OneOf(STR, NULL)),
        Field("issuerBank", "issuer_bank", OneOf(STR, NULL)),
        Field("issuerRegion", "issuer_region", OneOf(STR, NULL)),
        Field("last4", "last4", OneOf(STR, NULL)),
        Field("name", "name", OneOf(STR, NULL)),
        Field("scheme", "scheme", OneOf(STR, NULL)),
    )
