# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("email", "email", STR),
        Field("id", "id", STR),
        Field("merchant_customer_id", "merchant_customer_id", STR, required=True),
        Field("name", "name", STR, required=True),
        Field("phone", "phone", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("email",)}, {"required": ("phone",)}),
    )
