# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, DECIMAL, INT, NULL, STR, EnumRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .charge_back_status import ChargeBackStatus


@define(kw_only=True, eq=False, repr=False)
class ChargeBackWebhookVo(Model):
    """A dispute"""

    channel_code: None | str | Unset = UNSET
    """Payment channel; left out in production"""
    channel_dispute_time: datetime.datetime | int | None | Unset = UNSET
    """When the dispute was opened: epoch milliseconds, ISO text by the published schema"""
    charge_back_id: None | str | Unset = UNSET
    """Dispute id, cbi_..."""
    customer_id: None | str | Unset = UNSET
    dispute_amount: Decimal | None | Unset = UNSET
    """Amount in dispute, major units Amount in major units of disputeCurrency."""
    dispute_currency: None | str | Unset = UNSET
    evidence_deadline: datetime.datetime | int | None | Unset = UNSET
    """Until when evidence is taken: epoch milliseconds, ISO text by the published schema"""
    merchant_id: None | str | Unset = UNSET
    merchant_reference_id: None | str | Unset = UNSET
    """The merchant's reference"""
    network_reason_code: None | str | Unset = UNSET
    """The card network's reason code"""
    order_id: None | str | Unset = UNSET
    original_amount: Decimal | None | Unset = UNSET
    """Amount of the order, major units Amount in major units of originalCurrency."""
    original_currency: None | str | Unset = UNSET
    """Currency of the original price"""
    reason_code: None | str | Unset = UNSET
    reason_description: None | str | Unset = UNSET
    """Reason in words"""
    status: ChargeBackStatus | None | Unset = UNSET
    """State"""

    FIELDS = (
        Field("channelCode", "channel_code", OneOf(STR, NULL)),
        Field("channelDisputeTime", "channel_dispute_time", OneOf(INT, DATETIME, NULL), time="epoch-ms"),
        Field("chargeBackId", "charge_back_id", OneOf(STR, NULL)),
        Field("customerId", "customer_id", OneOf(STR, NULL)),
        Field("disputeAmount", "dispute_amount", OneOf(DECIMAL, NULL), money=("major", "number", "disputeCurrency")),
        Field("disputeCurrency", "dispute_currency", OneOf(STR, NULL)),
        Field("evidenceDeadline", "evidence_deadline", OneOf(INT, DATETIME, NULL), time="epoch-ms"),
        Field("merchantId", "merchant_id", OneOf(STR, NULL)),
        Field("merchantReferenceId", "merchant_reference_id", OneOf(STR, NULL)),
        Field("networkReasonCode", "network_reason_code", OneOf(STR, NULL)),
        Field("orderId", "order_id", OneOf(STR, NULL)),
        Field("originalAmount", "original_amount", OneOf(DECIMAL, NULL), money=("major", "number", "originalCurrency")),
        Field("originalCurrency", "original_currency", OneOf(STR, NULL)),
        Field("reasonCode", "reason_code", OneOf(STR, NULL)),
        Field("reasonDescription", "reason_description", OneOf(STR, NULL)),
        Field("status", "status", OneOf(EnumRef(_models, "ChargeBackStatus"), NULL)),
    )
