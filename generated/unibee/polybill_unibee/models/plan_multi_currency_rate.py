# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NUMBER, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PlanMultiCurrencyRate(Model):
    """Plan multi currency rate"""

    from_: str | Unset = UNSET
    """Source currency"""
    rate: float | Unset = UNSET
    """Exchange rate"""
    to: str | Unset = UNSET
    """Target currency"""

    FIELDS = (
        Field("from", "from_", STR),
        Field("rate", "rate", NUMBER),
        Field("to", "to", STR),
    )
