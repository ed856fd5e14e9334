# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SubscriptionOnetimeAddonDetail


@model
class ListOnetimeAddonPurchasesData(Model):
    """Payload of listOnetimeAddonPurchases"""

    subscription_onetime_addons: list[SubscriptionOnetimeAddonDetail] | None | Unset = UNSET
    """Purchased one-time add-ons"""

    FIELDS = (
        Field("subscriptionOnetimeAddons", OneOf(ListOf(ModelRef(_models, "SubscriptionOnetimeAddonDetail")), NULL)),
    )


@model
class ListOnetimeAddonPurchasesResponse(Model):
    """Envelope of listOnetimeAddonPurchases"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListOnetimeAddonPurchasesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListOnetimeAddonPurchasesData"), NULL)),
    )
