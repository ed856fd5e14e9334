# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail


@define(kw_only=True, eq=False, repr=False)
class GetSubscriptionPendingUpdateData(Model):
    """Payload of getSubscriptionPendingUpdate"""

    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""

    FIELDS = (
        Field(
            "SubscriptionPendingUpdate",
            "subscription_pending_update",
            OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL),
        ),
    )
