# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .split_payment_info import SplitPaymentInfo


@define(kw_only=True, eq=False, repr=False)
class ListInvoiceSplitPaymentsData(Model):
    """Payload of listInvoiceSplitPayments"""

    paid_amount: int | Unset = UNSET
    """Sum paid so far (minor units) Amount in minor units of a currency that is given elsewhere."""
    payments: list[SplitPaymentInfo] | None | Unset = UNSET
    remaining_amount: int | Unset = UNSET
    """Still to pay (minor units) Amount in minor units of a currency that is given elsewhere."""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("paidAmount", "paid_amount", INT, money=("minor", "number", None)),
        Field("payments", "payments", OneOf(ListOf(ModelRef(_models, "SplitPaymentInfo")), NULL)),
        Field("remainingAmount", "remaining_amount", INT, money=("minor", "number", None)),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", None)),
    )
