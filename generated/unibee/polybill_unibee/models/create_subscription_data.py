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
    from .subscription_detail import SubscriptionDetail
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionData(Model):
    """Payload of createSubscription"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    other_pending_crypto_subscription: None | SubscriptionDetail | Unset = UNSET
    """Another subscription waiting for a crypto payment"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment_id: str | Unset = UNSET
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    token: str | Unset = UNSET
    """Portal token of the customer"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("action", "action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("invoiceId", "invoice_id", STR),
        Field("link", "link", STR),
        Field(
            "otherPendingCryptoSubscription",
            "other_pending_crypto_subscription",
            OneOf(ModelRef(_models, "SubscriptionDetail"), NULL),
        ),
        Field("paid", "paid", BOOL),
        Field("paymentId", "payment_id", STR),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("token", "token", STR, secret=True),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
