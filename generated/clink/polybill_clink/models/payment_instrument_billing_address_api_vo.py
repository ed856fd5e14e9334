# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class PaymentInstrumentBillingAddressApiVo(Model):
    """Billing address of a saved card"""

    city: str | Unset = UNSET
    country: str | Unset = UNSET
    line1: str | Unset = UNSET
    """First line of the street"""
    line2: str | Unset = UNSET
    """Second line of the street"""
    postal_code: str | Unset = UNSET
    state: str | Unset = UNSET
    """State or region"""

    FIELDS = (
        Field("city", STR),
        Field("country", STR),
        Field("line1", STR),
        Field("line2", STR),
        Field("postalCode", STR),
        Field("state", STR),
    )
