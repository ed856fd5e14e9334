# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class IncrementDiscountQuantityRequest(Model):
    """Body of incrementDiscountQuantity"""

    amount: int | Unset = UNSET
    """Number of uses to add/remove (> 0)"""
    id: int
    """Numeric id"""

    FIELDS = (
        Field("amount", "amount", INT, rules={"minimum": 0}),
        Field("id", "id", INT, required=True, rules={"minimum": 0}),
    )
