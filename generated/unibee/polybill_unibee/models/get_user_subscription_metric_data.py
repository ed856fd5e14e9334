# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .user_metric import UserMetric


@define(kw_only=True, eq=False, repr=False)
class GetUserSubscriptionMetricData(Model):
    """Payload of getUserSubscriptionMetric"""

    user_metric: None | UserMetric | Unset = UNSET
    """Usage overview"""

    FIELDS = (Field("userMetric", "user_metric", OneOf(ModelRef(_models, "UserMetric"), NULL)),)
