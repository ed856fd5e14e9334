# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .action import Action
    from .payment_result_status import PaymentResultStatus
    from .subscription_api_data import SubscriptionApiData


@define(kw_only=True, eq=False, repr=False)
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
        Field("action", "action", ModelRef(_models, "Action")),
        Field("code", "code", STR),
        Field("declinedCode", "declined_code", STR),
        Field("message", "message", STR),
        Field("status", "status", EnumRef(_models, "PaymentResultStatus")),
        Field("subscription", "subscription", ModelRef(_models, "SubscriptionApiData")),
        Field("subscriptionId", "subscription_id", STR),
    )
