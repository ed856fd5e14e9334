# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway_action import GatewayAction
    from .subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class RenewSubscriptionData(Model):
    """Payload of renewSubscription"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment_id: str | Unset = UNSET
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""

    FIELDS = (
        Field("action", "action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("invoiceId", "invoice_id", STR),
        Field("link", "link", STR),
        Field("paid", "paid", BOOL),
        Field("paymentId", "payment_id", STR),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
    )
