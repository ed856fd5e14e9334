# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice
    from .subscription_onetime_addon import SubscriptionOnetimeAddon


@define(kw_only=True, eq=False, repr=False)
class CreateOnetimeAddonPaymentData(Model):
    """Payload of createOnetimeAddonPayment"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    link: str | Unset = UNSET
    """Hosted URL"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    subscription_onetime_addon: None | SubscriptionOnetimeAddon | Unset = UNSET
    """Purchased one-time add-on"""

    FIELDS = (
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("link", "link", STR),
        Field("paid", "paid", BOOL),
        Field(
            "subscriptionOnetimeAddon",
            "subscription_onetime_addon",
            OneOf(ModelRef(_models, "SubscriptionOnetimeAddon"), NULL),
        ),
    )
