# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_instrument_billing_address_api_vo import (
        PaymentInstrumentBillingAddressApiVo,
    )


@define(kw_only=True, eq=False, repr=False)
class PaymentInstrumentCardApiVo(Model):
    """A saved card"""

    billing_address: PaymentInstrumentBillingAddressApiVo | Unset = UNSET
    """Billing address of a saved card"""
    expiry_month: str | Unset = UNSET
    """Month in which it expires"""
    expiry_year: str | Unset = UNSET
    """Year in which it expires"""
    funding: str | Unset = UNSET
    """Such as credit or debit"""
    issuer_bank: str | Unset = UNSET
    """Bank that issued it"""
    issuer_region: str | Unset = UNSET
    """Country in which it was issued"""
    last4: str | Unset = UNSET
    """Last four digits"""
    name: str | Unset = UNSET
    """Name on the card"""
    scheme: str | Unset = UNSET
    """Card scheme, such as visa"""

    FIELDS = (
        Field("billingAddress", "billing_address", ModelRef(_models, "PaymentInstrumentBillingAddressApiVo")),
        Field("expiryMonth", "expiry_month", STR),
        Field("expiryYear", "expiry_year", STR),
        Field("funding", "funding", STR),
        Field("issuerBank", "issuer_bank", STR),
        Field("issuerRegion", "issuer_region", STR),
        Field("last4", "last4", STR),
        Field("name", "name", STR),
        Field("scheme", "scheme", STR),
    )
