# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Address, Metadata


@model
class UpdateCustomerRequest(Model):
    """What to change; what is left out is not sent"""

    address: Address | Unset = UNSET
    """An address"""
    description: str | Unset = UNSET
    """Text for the customer"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    name: str | Unset = UNSET
    """Full name"""

    FIELDS = (
        Field("address", ModelRef(_models, "Address")),
        Field("description", STR),
        Field("email", STR),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("name", STR),
    )
