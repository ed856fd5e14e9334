# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_history_metric import UserHistoryMetric


@define(kw_only=True, eq=False, repr=False)
class GetUserMetricBySubscriptionData(Model):
    """Payload of getUserMetricBySubscription"""

    user_history_metric: None | UserHistoryMetric | Unset = UNSET
    """Historical usage"""

    FIELDS = (
        Field(
            "userHistoryMetric",
            "user_history_metric",
            OneOf(ModelRef("user_history_metric", "UserHistoryMetric"), NULL),
        ),
    )
