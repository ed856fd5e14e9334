# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class CustomerApiVo(Model):
    """Customer of a checkout"""

    customer_id: str | Unset = UNSET
    email: str | Unset = UNSET
    """Customer's e-mail address"""

    FIELDS = (
        Field("customerId", STR),
        Field("email", STR),
    )
