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
class CreatePaymentData(Model):
    """Payload of createPayment"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    external_payment_id: str | Unset = UNSET
    """Caller's unique payment id; a UUID is generated when omitted"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    payment_id: str | Unset = UNSET
    status: PaymentStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled"""

    FIELDS = (
        Field("action", "action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("externalPaymentId", "external_payment_id", STR),
        Field("invoiceId", "invoice_id", STR),
        Field("link", "link", STR),
        Field("paymentId", "payment_id", STR),
        Field("status", "status", EnumRef(_models, "PaymentStatus")),
    )
