# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Address


@model
class CustomerData(Model):
    """Person who pays"""

    address: Address | Unset = UNSET
    """An address"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    merchant_customer_id: str | Unset = UNSET
    """The merchant's own id"""
    phone_number: str | Unset = UNSET

    FIELDS = (
        Field("address", ModelRef(_models, "Address")),
        Field("email", STR),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("merchant_customer_id", STR),
        Field("phone_number", STR),
    )
