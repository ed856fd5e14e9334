# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class PreviewPlanPriceChangeRequest(Model):
    """Body of previewPlanPriceChange"""

    new_amount: int
    """New price (minor units) Amount in minor units of a currency that is given elsewhere."""
    plan_id: int

    FIELDS = (
        Field("newAmount", "new_amount", INT, required=True, money=("minor", "number", None)),
        Field("planId", "plan_id", INT, required=True),
    )
