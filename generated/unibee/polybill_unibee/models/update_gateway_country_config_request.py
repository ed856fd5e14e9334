# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .boolean_map import BooleanMap


@define(kw_only=True, eq=False, repr=False)
class UpdateGatewayCountryConfigRequest(Model):
    """Body of updateGatewayCountryConfig"""

    country_config: BooleanMap | Unset = UNSET
    """Map country code -> enabled flag"""
    gateway_id: int
    """Payment gateway id"""

    FIELDS = (
        Field("countryConfig", "country_config", ModelRef(_models, "BooleanMap")),
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
    )
