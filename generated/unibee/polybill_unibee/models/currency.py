# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Currency(Model):
    """Currency"""

    currency: str | Unset = UNSET
    """Currency code(s) supported"""
    scale: int | Unset = UNSET
    """Minor units per unit (100 or 1) Amount in minor units of Currency."""
    symbol: str | Unset = UNSET
    """Currency sign"""

    FIELDS = (
        Field("Currency", "currency", STR),
        Field("Scale", "scale", INT, money=("minor", "number", "Currency")),
        Field("Symbol", "symbol", STR),
    )
