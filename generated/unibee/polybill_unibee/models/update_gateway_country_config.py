# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import BooleanMap


@model
class UpdateGatewayCountryConfigRequest(Model):
    """Body of updateGatewayCountryConfig"""

    country_config: BooleanMap | Unset = UNSET
    """Map country code -> enabled flag"""
    gateway_id: int
    """Payment gateway id"""

    FIELDS = (
        Field("countryConfig", ModelRef(_models, "BooleanMap")),
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
    )
