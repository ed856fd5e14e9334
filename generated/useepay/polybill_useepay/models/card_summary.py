# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CardSummary(Model):
    """Card that was charged"""

    brand: str | Unset = UNSET
    """Brand, such as visa"""
    last4: str | Unset = UNSET
    """Last four digits"""

    FIELDS = (
        Field("brand", "brand", STR),
        Field("last4", "last4", STR),
    )
