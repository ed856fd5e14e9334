# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class PaymentExecutionDetailApiVo(Model):
    """One attempt at a payment channel"""

    channel_code: str | Unset = UNSET
    """Payment channel"""
    channel_transaction_id: str | Unset = UNSET
    """Transaction id at the channel"""
    original_failure_code: str | Unset = UNSET
    """The channel's code for the failure"""
    original_failure_message: str | Unset = UNSET
    """The channel's text for the failure"""

    FIELDS = (
        Field("channelCode", STR),
        Field("channelTransactionId", STR),
        Field("originalFailureCode", STR),
        Field("originalFailureMessage", STR),
    )
