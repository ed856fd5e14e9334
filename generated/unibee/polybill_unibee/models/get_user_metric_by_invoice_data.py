# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .user_history_metric import UserHistoryMetric


@define(kw_only=True, eq=False, repr=False)
class GetUserMetricByInvoiceData(Model):
    """Payload of getUserMetricByInvoice"""

    is_latest_paid_invoice: bool | Unset = UNSET
    """True when the numbers are current, false when from a snapshot"""
    user_history_metric: None | UserHistoryMetric | Unset = UNSET
    """Historical usage"""

    FIELDS = (
        Field("isLatestPaidInvoice", "is_latest_paid_invoice", BOOL),
        Field("userHistoryMetric", "user_history_metric", OneOf(ModelRef(_models, "UserHistoryMetric"), NULL)),
    )
