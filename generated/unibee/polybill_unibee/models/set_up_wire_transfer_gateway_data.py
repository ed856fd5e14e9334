# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gateway import Gateway


@define(kw_only=True, eq=False, repr=False)
class SetUpWireTransferGatewayData(Model):
    """Payload of setUpWireTransferGateway"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""

    FIELDS = (Field("gateway", "gateway", OneOf(ModelRef("gateway", "Gateway"), NULL)),)
