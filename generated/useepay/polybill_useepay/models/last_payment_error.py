# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_error_code import PaymentErrorCode


@define(kw_only=True, eq=False, repr=False)
class LastPaymentError(Model):
    """Why the last attempt failed"""

    code: PaymentErrorCode | Unset = UNSET
    """Kind of failure"""
    decline_code: str | Unset = UNSET
    """Reason of the card's bank, such as insufficient_funds"""
    message: str | Unset = UNSET
    """Reason as text"""

    FIELDS = (
        Field("code", "code", EnumRef(_models, "PaymentErrorCode")),
        Field("decline_code", "decline_code", STR),
        Field("message", "message", STR),
    )
