# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MarkExternalGatewayPaymentPaidData(Model):
    """Payload of markExternalGatewayPaymentPaid"""

    invoice_id: str | Unset = UNSET
    payment_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """Text result: success or failed"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("invoiceId", "invoice_id", STR),
        Field("paymentId", "payment_id", STR),
        Field("status", "status", STR),
        Field("subscriptionId", "subscription_id", STR),
    )
