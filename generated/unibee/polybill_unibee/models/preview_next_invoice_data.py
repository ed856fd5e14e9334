# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice
    from .subscription import Subscription
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail


@define(kw_only=True, eq=False, repr=False)
class PreviewNextInvoiceData(Model):
    """Payload of previewNextInvoice"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""

    FIELDS = (
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field(
            "subscriptionPendingUpdate",
            "subscription_pending_update",
            OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL),
        ),
    )
