# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class CreatePaymentMethodRequest(Model):
    """Body of createPaymentMethod"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    gateway_id: int
    """Payment gateway id"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    redirect_url: str | Unset = UNSET
    """Where the customer returns after payment"""
    subscription_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    """Kind of method, e.g. card"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("currency", "currency", STR),
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("redirectUrl", "redirect_url", STR),
        Field("subscriptionId", "subscription_id", STR),
        Field("type", "type_", STR),
        Field("userId", "user_id", INT, required=True, rules={"minimum": 0}),
    )
