# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway_action import GatewayAction
    from .payment_status import PaymentStatus


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPayment(Model):
    """The payment that was made"""

    action: GatewayAction | None | Unset = UNSET
    """What the gateway wants the browser to do"""
    external_payment_id: str | Unset = UNSET
    """The caller's id of the payment"""
    link: str | Unset = UNSET
    """Hosted payment page"""
    payment_id: str | Unset = UNSET
    status: PaymentStatus | Unset = UNSET
    """State of the payment; 10 in this answer, whatever the gateway said"""

    FIELDS = (
        Field("action", "action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("externalPaymentId", "external_payment_id", STR),
        Field("link", "link", STR),
        Field("paymentId", "payment_id", STR),
        Field("status", "status", EnumRef(_models, "PaymentStatus")),
    )
