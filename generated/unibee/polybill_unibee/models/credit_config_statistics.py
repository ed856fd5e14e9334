# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreditConfigStatistics(Model):
    """Credit config statistics"""

    id: int | Unset = UNSET
    """Numeric id"""
    total_decrement_amount: int | Unset = UNSET
    """Sum of all decreases, zero or negative, over merchant and currency without regard to the kind of account:
credits and minor units are added up when both kinds exist; 0 when the request has no currency
"""
    total_increment_amount: int | Unset = UNSET
    """Sum of all increases over merchant and currency without regard to the kind of account: credits and minor units
are added up when both kinds exist; 0 when the request has no currency
"""

    FIELDS = (
        Field("id", "id", INT),
        Field("totalDecrementAmount", "total_decrement_amount", INT),
        Field("totalIncrementAmount", "total_increment_amount", INT),
    )
