# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CheckoutAddress


@model
class CheckoutBilling(Model):
    """Person who is billed"""

    address: CheckoutAddress | Unset = UNSET
    """An address"""
    date_of_birth: str | Unset = UNSET
    """Day of birth, yyyy-MM-dd"""
    email: str
    """E-mail address"""
    first_name: str
    last_name: str
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", ModelRef(_models, "CheckoutAddress")),
        Field("date_of_birth", STR),
        Field("email", STR, required=True),
        Field("first_name", STR, required=True),
        Field("last_name", STR, required=True),
        Field("phone", STR),
    )
