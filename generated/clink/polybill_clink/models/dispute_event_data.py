# Generated: edit specs/clink.
from __future__ import annotations

import datetime
from decimal import Decimal

from polybill_runtime.schema import (
    DATETIME,
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models


class ChargeBackStatus(OpenIntEnum):
    """1 pending, 2 processing, 3 won, 4 lost, 5 withdrawn"""

    PENDING = 1
    PROCESSING = 2
    WON = 3
    LOST = 4
    WITHDRAWN = 5


@model
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
        Field("channelCode", OneOf(STR, NULL)),
        Field("channelDisputeTime", OneOf(INT, DATETIME, NULL), time="epoch-ms"),
        Field("chargeBackId", OneOf(STR, NULL)),
        Field("customerId", OneOf(STR, NULL)),
        Field("disputeAmount", OneOf(DECIMAL, NULL), money=("major", "number", "disputeCurrency")),
        Field("disputeCurrency", OneOf(STR, NULL)),
        Field("evidenceDeadline", OneOf(INT, DATETIME, NULL), time="epoch-ms"),
        Field("merchantId", OneOf(STR, NULL)),
        Field("merchantReferenceId", OneOf(STR, NULL)),
        Field("networkReasonCode", OneOf(STR, NULL)),
        Field("orderId", OneOf(STR, NULL)),
        Field("originalAmount", OneOf(DECIMAL, NULL), money=("major", "number", "originalCurrency")),
        Field("originalCurrency", OneOf(STR, NULL)),
        Field("reasonCode", OneOf(STR, NULL)),
        Field("reasonDescription", OneOf(STR, NULL)),
        Field("status", OneOf(EnumRef(_models, "ChargeBackStatus"), NULL)),
    )


@model
class DisputeEventData(Model):
    """Content of the event"""

    object_: ChargeBackWebhookVo
    """The resource"""

    FIELDS = (Field("object", ModelRef(_models, "ChargeBackWebhookVo"), "object_", required=True),)
