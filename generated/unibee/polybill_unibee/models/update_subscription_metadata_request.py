# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionMetadataRequest(Model):
    """Body of updateSubscriptionMetadata"""

    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""

    FIELDS = (
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("subscriptionId", "subscription_id", STR),
    )
