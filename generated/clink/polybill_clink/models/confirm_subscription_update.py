# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Action, PaymentResultStatus, SubscriptionApiData


@model
class SubscriptionUpdateConfirmApiRequest(Model):
    """The previewed plan change to carry out"""

    price_snapshot_id: str
    """Snapshot id from the preview's recurringPrice"""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply"""

    FIELDS = (
        Field("priceSnapshotId", STR, required=True),
        Field("promotionCode", STR),
    )


@model
class SubscriptionUpdateConfirmApiVo(Model):
    """Result of a plan change"""

    action: Action | Unset = UNSET
    """Next step, when the status is 5"""
    code: str | Unset = UNSET
    """Answer code of the payment channel"""
    declined_code: str | Unset = UNSET
    """Why the payment was declined"""
    message: str | Unset = UNSET
    """Result in words"""
    status: PaymentResultStatus | Unset = UNSET
    """Result of the payment; changes at the period's end succeed at once"""
    subscription: SubscriptionApiData | Unset = UNSET
    """The subscription after the change"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("action", ModelRef(_models, "Action")),
        Field("code", STR),
        Field("declinedCode", STR),
        Field("message", STR),
        Field("status", EnumRef(_models, "PaymentResultStatus")),
        Field("subscription", ModelRef(_models, "SubscriptionApiData")),
        Field("subscriptionId", STR),
    )


@model
class SubscriptionUpdateConfirmEnvelope(Model):
    """Envelope of a plan change"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | SubscriptionUpdateConfirmApiVo | Unset = UNSET
    """The result; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "SubscriptionUpdateConfirmApiVo"), NULL)),
    )
