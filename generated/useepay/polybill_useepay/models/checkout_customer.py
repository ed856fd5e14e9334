# Generated: edit specs/useepay.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class CheckoutCustomer(Model):
    """Person who pays; e-mail address or phone is needed"""

    email: str | Unset = UNSET
    """E-mail address"""
    id: str | Unset = UNSET
    """Customer id, cus_..."""
    merchant_customer_id: str
    """The merchant's own id"""
    name: str
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("email", STR),
        Field("id", STR),
        Field("merchant_customer_id", STR, required=True),
        Field("name", STR, required=True),
        Field("phone", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("email",)}, {"required": ("phone",)}),
    )
