# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway_bank import GatewayBank


@define(kw_only=True, eq=False, repr=False)
class SetUpWireTransferGatewayRequest(Model):
    """Body of setUpWireTransferGateway"""

    bank: GatewayBank | Unset = UNSET
    """Bank details of a wire-transfer gateway"""
    currency: str
    """ISO 4217 currency code, upper case"""
    display_name: str | Unset = UNSET
    """Name shown to customers"""
    gateway_icons: list[str] | Unset = UNSET
    """Addresses of the icons"""
    minimum_amount: int
    """Smallest amount the gateway accepts (minor units) Amount in minor units of currency."""
    sort: int | Unset = UNSET
    """Sort position; higher comes later"""

    FIELDS = (
        Field("bank", "bank", ModelRef(_models, "GatewayBank")),
        Field("currency", "currency", STR, required=True),
        Field("displayName", "display_name", STR),
        Field("gatewayIcons", "gateway_icons", ListOf(STR)),
        Field("minimumAmount", "minimum_amount", INT, required=True, money=("minor", "number", "currency")),
        Field("sort", "sort", INT),
    )
