# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("channelCode", "channel_code", STR),
        Field("channelTransactionId", "channel_transaction_id", STR),
        Field("originalFailureCode", "original_failure_code", STR),
        Field("originalFailureMessage", "original_failure_message", STR),
    )
