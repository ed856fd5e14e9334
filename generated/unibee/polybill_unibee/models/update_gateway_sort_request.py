# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway_sort import GatewaySort


@define(kw_only=True, eq=False, repr=False)
class UpdateGatewaySortRequest(Model):
    """Body of updateGatewaySort"""

    gateway_sorts: list[GatewaySort] | Unset = UNSET
    """New sort positions"""

    FIELDS = (Field("gatewaySorts", "gateway_sorts", ListOf(ModelRef(_models, "GatewaySort"))),)
