# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import ListOf, ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gateway_sort import GatewaySort


@define(kw_only=True, eq=False, repr=False)
class UpdateGatewaySortRequest(Model):
    """Body of updateGatewaySort"""

    gateway_sorts: list[GatewaySort] | Unset = UNSET
    """New sort positions"""

    FIELDS = (Field("gatewaySorts", "gateway_sorts", ListOf(ModelRef("gateway_sort", "GatewaySort"))),)
