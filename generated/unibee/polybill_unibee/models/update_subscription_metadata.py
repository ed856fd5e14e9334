# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class UpdateSubscriptionMetadataRequest(Model):
    """Body of updateSubscriptionMetadata"""

    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""

    FIELDS = (
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("subscriptionId", STR),
    )
