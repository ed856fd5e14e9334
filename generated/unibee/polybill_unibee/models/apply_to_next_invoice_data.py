# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .invoice import Invoice
    from .subscription import Subscription
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail


@define(kw_only=True, eq=False, repr=False)
class ApplyToNextInvoiceData(Model):
    """Payload of applyToNextInvoice"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""

    FIELDS = (
        Field("invoice", "invoice", OneOf(ModelRef("invoice", "Invoice"), NULL)),
        Field("subscription", "subscription", OneOf(ModelRef("subscription", "Subscription"), NULL)),
        Field(
            "subscriptionPendingUpdate",
            "subscription_pending_update",
            OneOf(ModelRef("subscription_pending_update_detail", "SubscriptionPendingUpdateDetail"), NULL),
        ),
    )
