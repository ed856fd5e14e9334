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
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionData(Model):
    """Payload of updateSubscription"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    note: str | Unset = UNSET
    """Note text"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment_id: str | Unset = UNSET
    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""

    FIELDS = (
        Field("action", "action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("invoiceId", "invoice_id", STR),
        Field("link", "link", STR),
        Field("note", "note", STR),
        Field("paid", "paid", BOOL),
        Field("paymentId", "payment_id", STR),
        Field(
            "subscriptionPendingUpdate",
            "subscription_pending_update",
            OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL),
        ),
    )
