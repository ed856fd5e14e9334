# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail


@define(kw_only=True, eq=False, repr=False)
class ListSubscriptionPendingUpdatesData(Model):
    """Payload of listSubscriptionPendingUpdates"""

    subscription_pending_update_details: list[SubscriptionPendingUpdateDetail] | None | Unset = UNSET
    """Pending changes"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field(
            "subscriptionPendingUpdateDetails",
            "subscription_pending_update_details",
            OneOf(ListOf(ModelRef(_models, "SubscriptionPendingUpdateDetail")), NULL),
        ),
        Field("total", "total", INT),
    )
