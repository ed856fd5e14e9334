# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CustomerApiVo(Model):
    """Customer of a checkout"""

    customer_id: str | Unset = UNSET
    email: str | Unset = UNSET
    """Customer's e-mail address"""

    FIELDS = (
        Field("customerId", "customer_id", STR),
        Field("email", "email", STR),
    )
