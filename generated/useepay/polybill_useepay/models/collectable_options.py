# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CollectableOptions(Model):
    """What the page asks the payer for"""

    billing_address: bool | Unset = UNSET
    message: bool | Unset = UNSET
    phone_number: bool | Unset = UNSET
    reference: bool | Unset = UNSET
    shipping_address: bool | Unset = UNSET
    """Address of the delivery"""

    FIELDS = (
        Field("billing_address", "billing_address", BOOL),
        Field("message", "message", BOOL),
        Field("phone_number", "phone_number", BOOL),
        Field("reference", "reference", BOOL),
        Field("shipping_address", "shipping_address", BOOL),
    )
