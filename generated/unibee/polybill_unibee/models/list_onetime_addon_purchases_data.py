# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_onetime_addon_detail import SubscriptionOnetimeAddonDetail


@define(kw_only=True, eq=False, repr=False)
class ListOnetimeAddonPurchasesData(Model):
    """Payload of listOnetimeAddonPurchases"""

    subscription_onetime_addons: list[SubscriptionOnetimeAddonDetail] | None | Unset = UNSET
    """Purchased one-time add-ons"""

    FIELDS = (
        Field(
            "subscriptionOnetimeAddons",
            "subscription_onetime_addons",
            OneOf(ListOf(ModelRef(_models, "SubscriptionOnetimeAddonDetail")), NULL),
        ),
    )
