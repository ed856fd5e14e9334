# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .action import Action
    from .payment_result_status import PaymentResultStatus


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionResult(Model):
    """The subscription that was started and its first charge"""

    action: Action | Unset = UNSET
    """Next step, when the status is 5"""
    amount: Decimal | Unset = UNSET
    """Amount of the charge, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency of the charge, ISO 4217"""
    invoice_id: str | Unset = UNSET
    """Invoice of the charge"""
    order_id: str | Unset = UNSET
    """Order of the charge"""
    payment_instrument_id: str | Unset = UNSET
    """Instrument that was used or newly made"""
    session_id: str | Unset = UNSET
    """Payment session"""
    status: PaymentResultStatus | Unset = UNSET
    """Result of the first charge"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("action", "action", ModelRef(_models, "Action")),
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("invoiceId", "invoice_id", STR),
        Field("orderId", "order_id", STR),
        Field("paymentInstrumentId", "payment_instrument_id", STR),
        Field("sessionId", "session_id", STR),
        Field("status", "status", EnumRef(_models, "PaymentResultStatus")),
        Field("subscriptionId", "subscription_id", STR),
    )
