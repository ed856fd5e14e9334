# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdateCheckoutRequest(Model):
    """Body of updateCheckout"""

    checkout_id: int
    """Id of a checkout setup"""
    data: Metadata | Unset = UNSET
    """Free-form data"""
    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    staging_data: Metadata | Unset = UNSET
    """Checkout settings for staging"""

    FIELDS = (
        Field("checkoutId", "checkout_id", INT, required=True),
        Field("data", "data", ModelRef(_models, "Metadata")),
        Field("description", "description", STR),
        Field("name", "name", STR),
        Field("stagingData", "staging_data", ModelRef(_models, "Metadata")),
    )
