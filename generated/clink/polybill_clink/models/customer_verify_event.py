# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import INT, STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .customer_verify_event_data import CustomerVerifyEventData


@define(kw_only=True, eq=False, repr=False)
class CustomerVerifyEvent(Model):
    """The merchant is asked about a customer"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: CustomerVerifyEventData
    """Content of the event"""
    type_: Literal["customer.verify"] = "customer.verify"

    FIELDS = (
        Field("created", "created", INT, required=True, time="epoch-ms"),
        Field("id", "id", STR, required=True),
        Field("object", "object_", Const("event"), required=True),
        Field("data", "data", ModelRef(_models, "CustomerVerifyEventData"), required=True),
        Field("type", "type_", Const("customer.verify"), required=True),
    )
