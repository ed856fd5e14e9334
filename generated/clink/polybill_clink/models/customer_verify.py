# Generated: edit specs/clink.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import INT, STR, UNSET, Const, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
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
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("data", ModelRef(_models, "CustomerVerifyEventData"), required=True),
        Field("type", Const("customer.verify"), "type_", required=True),
    )


@model
class CustomerVerifyEventData(Model):
    """Content of the event"""

    object_: CustomerVerifyObject
    """The resource"""

    FIELDS = (Field("object", ModelRef(_models, "CustomerVerifyObject"), "object_", required=True),)


@model
class CustomerVerifyObject(Model):
    """A customer to verify"""

    customer_email: str | Unset = UNSET
    """Customer's e-mail address"""
    customer_id: str | Unset = UNSET
    merchant_id: str | Unset = UNSET

    FIELDS = (
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("merchantId", STR),
    )
